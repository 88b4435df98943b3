import { z } from 'zod/mini';

/** Says a sentence of `locales/` in one language, with `$1`… filled in. */
export interface Say {
  (key: string, values?: readonly string[]): string;
}

/** A locale's file as it is built: names with underscores, `$1`… in the texts. */
const localeFile = z.record(z.string(), z.object({ message: z.string() }));

/**
 * Speaks another language than the interface's: somebody who asks for their data reads their own
 * (GDPR Article 12(1)).
 *
 * @param messages What the locale's `messages.json` holds.
 * @throws Where it is no such file, and when a sentence is asked for that it lacks.
 */
export function sayFrom(messages: unknown): Say {
  const texts = localeFile.parse(messages);
  return (key, values = []) => {
    const text = texts[key.replaceAll('.', '_')]?.message;
    if (text === undefined) throw new Error(`No such sentence: ${key}`);
    return text.replaceAll(/\$(\d)/gu, (_, place: string) => values[Number(place) - 1] ?? '');
  };
}
