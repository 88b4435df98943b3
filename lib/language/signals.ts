import type { LanguageCode, Recognised, SignalLabel } from '@/lib/model/assessment';

import { readingLanguages } from './candidates';
import { isSure, scoresOf } from './detect';
import { isLoaded, packOf } from './packs';
import { ownWords, withoutQuoted } from './quotation';
import { readerOf } from './reader';
import type { Piece } from './split';
import { paragraphsOf, piecesOf } from './split';

const labels = ['objection', 'erasure', 'access', 'source-question'] as const;

const { read, prepare } = readerOf<SignalLabel>((code) => packOf(code)?.signals, [], labels);

/** Prepares what reads a language's messages, step by step. */
export const prepareSignals = prepare;

function signalsOf(sentence: string, codes: readonly LanguageCode[]): SignalLabel[] {
  return read(withoutQuoted(sentence), codes, labels).map(({ label }) => label);
}

/** Whether a sentence is all the line holds, or two are. */
function isAlone(pieces: readonly Piece[], piece: Piece, second = piece): boolean {
  return pieces.every(
    (other) =>
      other === piece ||
      other === second ||
      (other.line !== piece.line && other.line !== second.line),
  );
}

/** One sentence of a message, or two neighbours, and the languages they are read in. */
interface Heard {
  readonly sentence: string;
  readonly alone: boolean;
  readonly codes: readonly LanguageCode[];
}

interface Message {
  readonly sentences: readonly Heard[];
  readonly pairs: readonly Heard[];
}

/** Two sentences that are longer together are about more than one thing. */
const together = 200;

function heardIn(text: string, hint: LanguageCode | null): Message {
  const own = ownWords(text);
  const told = scoresOf(own.slice(0, 6000));
  const whole = hint && !isSure(told) ? { ...told, [hint]: (told[hint] ?? 0) + 3 } : told;
  const heard = (sentence: string, alone: boolean): Heard => {
    return { sentence, alone, codes: readingLanguages(scoresOf(sentence), whole) };
  };
  const paragraphs = paragraphsOf(own).map((paragraph) => {
    const pieces = piecesOf(paragraph);
    const sentences = pieces.map((piece) => heard(piece.sentence, isAlone(pieces, piece)));
    const pairs = pieces.flatMap((piece, index) =>
      [index + 1, index + 2].flatMap((until) => {
        const last = pieces[until];
        if (!last || last.end - piece.start > together) return [];
        return heard(paragraph.slice(piece.start, last.end), isAlone(pieces, piece, last));
      }),
    );
    return { sentences, pairs };
  });
  return {
    sentences: paragraphs.flatMap(({ sentences }) => sentences),
    pairs: paragraphs.flatMap(({ pairs }) => pairs),
  };
}

function readIn(heard: readonly Heard[]): Recognised<SignalLabel>[] {
  return heard.flatMap(({ sentence, alone, codes }) =>
    signalsOf(sentence, codes.filter(isLoaded)).map((label) => ({
      label,
      sentence,
      kind: null,
      ownParagraph: alone,
    })),
  );
}

/**
 * The languages a received message cannot be read without that were not loaded yet. Until they are
 * there, what it asks is unknown: `STOP` may be in any.
 */
export function languagesMissing(text: string): LanguageCode[] {
  const needed = new Set(heardIn(text, null).sentences.flatMap(({ codes }) => codes));
  return [...needed].filter((code) => !isLoaded(code));
}

/**
 * What a received message asks (`law.md` §7): one reply may ask several things, and what it asks
 * may be told by two sentences together (`Nobody knows this address. Who gave it to you?`).
 * Quotations and the signature are left out; a deferral (`write again in September`) is no
 * objection. A bare 'not interested' is none either. Suggestions for a person to confirm, never
 * conclusions.
 */
export function readSignals(
  text: string,
  hint: LanguageCode | null = null,
): readonly Recognised<SignalLabel>[] {
  const { sentences, pairs } = heardIn(text, hint);
  const found = readIn(sentences);
  for (const more of readIn(pairs)) {
    if (found.every(({ label }) => label !== more.label)) found.push(more);
  }
  return found;
}
