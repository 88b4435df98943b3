import type { LanguageCode, Recognised, SignalLabel } from '@/lib/model/assessment';

import { readingLanguages } from './candidates';
import { de } from './de/signals';
import { isSure, scoresOf } from './detect';
import { en } from './en/signals';
import { es } from './es/signals';
import { fr } from './fr/signals';
import { it } from './it/signals';
import { ja } from './ja/signals';
import { nl } from './nl/signals';
import { ownWords, withoutQuoted } from './quotation';
import { readerOf } from './reader';
import type { Piece } from './split';
import { paragraphsOf, piecesOf } from './split';
import { th } from './th/signals';
import { zh } from './zh/signals';

const labels = ['objection', 'erasure', 'access', 'source-question'] as const;

const read = readerOf<SignalLabel>({ en, de, fr, es, it, nl, ja, zh, th }, [], labels);

function signalsOf(sentence: string, codes: readonly LanguageCode[]): SignalLabel[] {
  return read(withoutQuoted(sentence), codes, labels).map(({ label }) => label);
}

/** Whether a sentence is all the line holds. */
function isAlone(pieces: readonly Piece[], piece: Piece): boolean {
  return pieces.every((other) => other === piece || other.line !== piece.line);
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
  const own = ownWords(text);
  const told = scoresOf(own.slice(0, 6000));
  const whole = hint && !isSure(told) ? { ...told, [hint]: (told[hint] ?? 0) + 3 } : told;
  return paragraphsOf(own).flatMap((paragraph) => {
    const pieces = piecesOf(paragraph);
    return pieces.flatMap((piece) => {
      const codes = readingLanguages(scoresOf(piece.sentence), whole);
      return signalsOf(piece.sentence, codes).map((label) => ({
        label,
        sentence: piece.sentence,
        kind: null,
        ownParagraph: isAlone(pieces, piece),
      }));
    });
  });
}
