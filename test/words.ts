import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing';

const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

/**
 * Gives the fake browser our English words, so that a test sees what a user would. A key that is
 * missing throws instead of showing nothing.
 */
export function speakEnglish(): void {
  Object.assign(fakeBrowser.i18n, {
    getMessage(name: string, values: string | string[] = []): string {
      if (name.startsWith('@@')) return 'en';
      const message = messages[name]?.message;
      if (message === undefined) throw new Error(`No such message: ${name}`);
      const given = Array.isArray(values) ? values : [values];
      return message.replaceAll(/\$(\d)/gu, (_, place: string) => given[Number(place) - 1] ?? '');
    },
  });
}
