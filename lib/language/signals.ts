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

/** Whether a sentence is all the line holds. */
function isAlone(pieces: readonly Piece[], piece: Piece): boolean {
  return pieces.every((other) => other === piece || other.line !== piece.line);
}

/** One sentence of a message, and the languages it is read in. */
interface Heard {
  readonly piece: Piece;
  readonly alone: boolean;
  readonly codes: readonly LanguageCode[];
}

function heardIn(text: string, hint: LanguageCode | null): Heard[] {
  const own = ownWords(text);
  const told = scoresOf(own.slice(0, 6000));
  const whole = hint && !isSure(told) ? { ...told, [hint]: (told[hint] ?? 0) + 3 } : told;
  return paragraphsOf(own).flatMap((paragraph) => {
    const pieces = piecesOf(paragraph);
    return pieces.map((piece) => ({
      piece,
      alone: isAlone(pieces, piece),
      codes: readingLanguages(scoresOf(piece.sentence), whole),
    }));
  });
}

/**
 * The languages a received message cannot be read without that were not loaded yet. Until they are
 * there, what it asks is unknown: `STOP` may be in any.
 */
export function languagesMissing(text: string): LanguageCode[] {
  const needed = new Set(heardIn(text, null).flatMap(({ codes }) => codes));
  return [...needed].filter((code) => !isLoaded(code));
}

/**
 * What a received message asks (`law.md` §7): one reply may ask several things. Quotations and the
 * signature are left out; a deferral (`write again in September`) is no objection. A bare 'not
 * interested' is none either. Suggestions for a person to confirm, never conclusions.
 */
export function readSignals(
  text: string,
  hint: LanguageCode | null = null,
): readonly Recognised<SignalLabel>[] {
  return heardIn(text, hint).flatMap(({ piece, alone, codes }) =>
    signalsOf(piece.sentence, codes.filter(isLoaded)).map((label) => ({
      label,
      sentence: piece.sentence,
      kind: null,
      ownParagraph: alone,
    })),
  );
}
