import { isLoaded } from '@/lib/language/packs';
import { prepareRecognition } from '@/lib/language/recognise';
import { prepareSignals } from '@/lib/language/signals';
import { MessageError } from '@/lib/messages/send';
import type { LanguageCode } from '@/lib/model/assessment';

import type { Send } from './record';

/** How long preparing patterns keeps a page at a time, in milliseconds. */
const slice = 8;

/**
 * Has languages loaded into the page where somebody writes in them: a page needs one or two of
 * nine. What is written in one that is not there yet is unknown.
 */
export class LanguageClient {
  readonly #asked = new Map<LanguageCode, Promise<void>>();

  /** `changed` is called when languages have arrived: what was unknown can be read. */
  constructor(
    private readonly send: Send,
    private readonly changed: () => void,
  ) {}

  /** Asks for those that are not there; resolves when they are, or could not be loaded. */
  async ask(codes: readonly LanguageCode[]): Promise<void> {
    const fresh = codes.filter((code) => !this.#asked.has(code) && !isLoaded(code));
    if (fresh.length > 0) {
      const loading = this.#load(fresh);
      for (const code of fresh) this.#asked.set(code, loading);
    }
    await Promise.all(codes.flatMap((code) => this.#asked.get(code) ?? []));
  }

  /** Resolves when nothing is being loaded any more. */
  async idle(): Promise<void> {
    await Promise.all(this.#asked.values());
  }

  async #load(codes: readonly LanguageCode[]): Promise<void> {
    try {
      await this.send('load-languages', { codes });
    } catch (error) {
      if (!(error instanceof MessageError)) throw error;
      // Asked again when the text is read again; unknown until then.
      for (const code of codes) this.#asked.delete(code);
      return;
    }
    await this.#prepare(codes);
    this.changed();
  }

  /** In slices, so that the page is never kept waiting. */
  async #prepare(codes: readonly LanguageCode[]): Promise<void> {
    let began = performance.now();
    for (const code of codes) {
      for (const prepare of [prepareRecognition, prepareSignals]) {
        for (const _ of prepare(code)) {
          if (performance.now() - began < slice) continue;
          await new Promise((resolve) => setTimeout(resolve));
          began = performance.now();
        }
      }
    }
  }
}
