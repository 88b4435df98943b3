import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { LanguageClient } from '@/lib/annotation/languages';
import type { Send } from '@/lib/annotation/record';
import { languagesMissing, recognise } from '@/lib/language/recognise';
import { MessageError } from '@/lib/messages/send';

const all = new Map(globalThis.goodgroundsLanguages);

beforeEach(() => {
  globalThis.goodgroundsLanguages = new Map([...all].filter(([code]) => code === 'en'));
});

afterEach(() => {
  globalThis.goodgroundsLanguages = new Map(all);
});

/** A background that loads what it is asked for, unless it refuses. */
function background(refuses: () => boolean) {
  const asked: string[][] = [];
  const send = (async (_: string, { codes }: { codes: readonly ('de' | 'fr')[] }) => {
    asked.push([...codes]);
    await Promise.resolve();
    if (refuses()) throw new MessageError('load-languages', 'not-allowed', 'no');
    for (const code of codes) {
      const pack = all.get(code);
      if (pack) globalThis.goodgroundsLanguages?.set(code, pack);
    }
    return null;
  }) as unknown as Send;
  return { asked, send };
}

describe('languages that are not there yet', () => {
  it('are asked for once, and said to have arrived', async () => {
    const { asked, send } = background(() => false);
    const changed = vi.fn<() => void>();
    const client = new LanguageClient(send, changed);
    await Promise.all([client.ask(['de']), client.ask(['de', 'en']), client.ask(['de', 'fr'])]);
    expect(asked).toEqual([['de'], ['fr']]);
    expect(changed).toHaveBeenCalledTimes(2);
    await client.ask(['de']);
    expect(asked).toHaveLength(2);
  });

  it('that were refused are asked for again', async () => {
    let refused = true;
    const { asked, send } = background(() => refused);
    const changed = vi.fn<() => void>();
    const client = new LanguageClient(send, changed);
    await client.ask(['de']);
    expect(changed).not.toHaveBeenCalled();
    refused = false;
    await client.ask(['de']);
    expect(asked).toEqual([['de'], ['de']]);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('leave a draft unread, and what was read without them is read again', () => {
    const text = 'Wenn Sie keine weiteren Nachrichten wünschen, genügt eine kurze Antwort.';
    expect(languagesMissing(text, null, 'en')).toEqual(['de']);
    expect(recognise(text, null).elements).toEqual([]);
    globalThis.goodgroundsLanguages = new Map(all);
    expect(languagesMissing(text, null, 'en')).toEqual([]);
    expect(recognise(text, null).elements.map(({ label }) => label)).toContain('opt_out');
  });

  it('are those of each paragraph, and the one assumed where nothing tells', () => {
    const text = 'Please let me know what you think about our offer.\n\nกรุณาแจ้งให้เราทราบ';
    expect(languagesMissing(text, null, 'en')).toEqual(['th']);
    expect(languagesMissing('', null, 'fr')).toEqual(['fr']);
  });
});
