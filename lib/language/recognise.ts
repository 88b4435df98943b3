import type { ElementLabel, LanguageCode, Recognised, Said } from '@/lib/model/assessment';

import { readingLanguages } from './candidates';
import { common } from './common';
import type { Scores } from './detect';
import { detectLanguage, isSure, scoresOf } from './detect';
import { remember } from './memory';
import { isLoaded, loadedCount, packOf } from './packs';
import type { Hit } from './reader';
import { readerOf } from './reader';
import type { Piece } from './split';
import { paragraphsOf, piecesOf } from './split';

/** What a draft's body can say. */
const bodyLabels = [
  'sender_identity',
  'company_identity',
  'postal_address',
  'contact_reason',
  'data_source',
  'opt_out',
  'privacy_notice',
  'ad_label',
  'special_category',
] as const satisfies ElementLabel[];

const subjectLabels = ['deceptive_subject', 'ad_label', 'special_category'] as const;

const { read, prepare } = readerOf<ElementLabel>(
  (code) => packOf(code)?.elements,
  [common],
  [...bodyLabels, 'deceptive_subject'],
);

/** Prepares what recognises a language's drafts, step by step. */
export const prepareRecognition = prepare;

type Element = Recognised<ElementLabel>;

const paragraphPieces = remember(400, (paragraph) => {
  const pieces = piecesOf(paragraph);
  return { pieces, scores: pieces.map(({ sentence }) => sentenceScores(sentence)) };
});

const sentenceScores = remember(1000, scoresOf);

const sentenceHits = remember(1000, (key) => {
  const [codes, labels, sentence] = split(key);
  return read(sentence, codesIn(codes), labelsIn(labels));
});

const labelSets: Readonly<Record<string, readonly ElementLabel[]>> = {
  body: bodyLabels,
  subject: subjectLabels,
  block: ['sender_identity', 'company_identity', 'postal_address'],
  pair: ['opt_out', 'sender_identity', 'data_source', 'contact_reason'],
};

function labelsIn(name: string): readonly ElementLabel[] {
  return labelSets[name] ?? [];
}

function split(key: string): [string, string, string] {
  const first = key.indexOf('\u0001');
  const second = key.indexOf('\u0001', first + 1);
  return [key.slice(0, first), key.slice(first + 1, second), key.slice(second + 1)];
}

function codesIn(codes: string): LanguageCode[] {
  const known = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ja', 'zh', 'th'] as const;
  return known.filter((code) => codes.includes(code));
}

/** The languages that can be read here; what is remembered is remembered for them. */
function loadedOf(codes: readonly LanguageCode[]): string {
  return codes.filter(isLoaded).join();
}

function hitsOf(sentence: string, codes: string, labels: string): readonly Hit<ElementLabel>[] {
  return sentenceHits(`${codes}\u0001${labels}\u0001${sentence}`);
}

function add(target: Record<string, number>, scores: Scores): void {
  for (const [code, score] of Object.entries(scores)) target[code] = (target[code] ?? 0) + score;
}

/** Sentences that are read together with what follows: a question, a greeting at the end. */
function joinedAt(pieces: readonly Piece[], index: number): { to: number; set: string } | null {
  const here = pieces[index];
  const next = pieces[index + 1];
  if (!here || !next) return null;
  if (next.line === here.line) {
    return here.sentence.length < 200 ? { to: index + 1, set: 'pair' } : null;
  }
  // Lines of a signature or an address: short, without an end mark.
  let to = index;
  while (to - index < 5) {
    const piece = pieces[to + 1];
    if (!piece || piece.sentence.length > 70) break;
    to += 1;
  }
  return to > index && here.sentence.length <= 70 ? { to, set: 'block' } : null;
}

interface Found extends Hit<ElementLabel> {
  readonly from: number;
  readonly to: number;
}

function hitsIn(paragraph: string, pieces: readonly Piece[], codes: readonly string[]): Found[] {
  const found: Found[] = pieces.flatMap(({ sentence }, index) =>
    hitsOf(sentence, codes[index] ?? '', 'body').map((hit) => ({ ...hit, from: index, to: index })),
  );
  for (const [index, piece] of pieces.entries()) {
    const joined = joinedAt(pieces, index);
    if (!joined) continue;
    const text = paragraph.slice(piece.start, pieces[joined.to]?.end);
    for (const hit of hitsOf(text, codes[index] ?? '', joined.set)) {
      const already = found.some(
        ({ label, from, to }) => label === hit.label && to >= index && from <= joined.to,
      );
      if (!already) found.push({ ...hit, from: index, to: joined.to });
    }
  }
  return found;
}

/** So short that it says nothing of another kind (`Thank you!`). */
const continuation = 12;

function standsAlone(found: readonly Found[], hit: Found, pieces: readonly Piece[]): boolean {
  const lines = new Set(pieces.slice(hit.from, hit.to + 1).map(({ line }) => line));
  return pieces.every((piece, index) => {
    if (!lines.has(piece.line)) return true;
    const here = found.filter(({ from, to }) => from <= index && index <= to);
    if (here.length === 0) return index > hit.to && piece.sentence.length <= continuation;
    return here.every(({ label }) => label === hit.label);
  });
}

const readParagraph = remember(400, (key): readonly Element[] => {
  const cut = key.indexOf('\u0001');
  const paragraph = key.slice(cut + 1);
  const { pieces, scores } = paragraphPieces(paragraph);
  const whole: Record<string, number> = {};
  const [first] = codesIn(key.slice(0, cut));
  if (first && !key.startsWith('?')) whole[first] = 100;
  else {
    for (const score of scores) add(whole, score);
    if (first) whole[first] = (whole[first] ?? 0) + 3;
  }
  const codes = scores.map((score) => loadedOf(readingLanguages(score, whole)));
  const found = hitsIn(paragraph, pieces, codes);
  return found.map((hit) => ({
    label: hit.label,
    kind: hit.kind,
    sentence: paragraph.slice(pieces[hit.from]?.start, pieces[hit.to]?.end),
    ownParagraph: standsAlone(found, hit, pieces),
  }));
});

function readSubject(subject: string, language: LanguageCode | null, sure: boolean): Element[] {
  const sentence = subject.trim();
  const whole = language ? { [language]: sure ? 100 : 3 } : {};
  const codes = loadedOf(readingLanguages(sentenceScores(sentence), whole));
  return hitsOf(sentence, codes, 'subject').map(({ label, kind }) => ({
    label,
    kind,
    sentence,
    ownParagraph: true,
  }));
}

/**
 * What a draft says (`law.md` §6): every recognised sentence of the text and the subject line, as
 * it stands. `deceptive_subject` is about the subject alone and says how it would look on a first
 * message; whether it is one, a rule decides. Paragraphs and sentences already read are remembered,
 * so a keystroke costs the sentence it changes. `hint` is the language to assume where the words do
 * not tell.
 */
export function recognise(
  text: string,
  subject: string | null,
  hint: LanguageCode | null = null,
): Said {
  const paragraphs = paragraphsOf(text);
  const whole: Record<string, number> = {};
  for (const paragraph of paragraphs) {
    for (const scores of paragraphPieces(paragraph).scores) add(whole, scores);
  }
  const assumed = (subject === null ? null : detectLanguage(subject)) ?? hint;
  const language = languageOf(whole) ?? assumed;
  const sure = isSure(whole);
  const key = `${sure ? language : `?${hint ?? assumed ?? ''}`}#${loadedCount()}`;
  const elements = paragraphs.flatMap((paragraph) => readParagraph(`${key}\u0001${paragraph}`));
  return {
    language,
    elements: subject === null ? elements : [...readSubject(subject, language, sure), ...elements],
  };
}

/** Whether a text is in a language that is not understood here: what it says is unknown. */
export function isForeign(text: string): boolean {
  const whole: Record<string, number> = {};
  for (const paragraph of paragraphsOf(text)) {
    for (const scores of paragraphPieces(paragraph).scores) add(whole, scores);
  }
  return languageOf(whole) === null && Object.values(whole).some((score) => score < 0);
}

/** A text with fewer words may hold nothing but names and numbers. */
const tellingWords = 4;

/**
 * Whether nobody can say here what a received message asks: it is in a language that is not
 * understood, or has words that hardly tell of any that is. Its silence is no answer.
 */
export function isBeyondReading(text: string): boolean {
  if (isForeign(text)) return true;
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= tellingWords && Object.values(scoresOf(text)).every((score) => score < 1);
}

/**
 * The languages a draft cannot be read without that were not loaded yet: its own, that of each
 * paragraph that is surely in another, and `otherwise` where nothing tells. Until they are there,
 * what it says is unknown.
 */
export function languagesMissing(
  text: string,
  subject: string | null,
  otherwise: LanguageCode,
): LanguageCode[] {
  const whole: Record<string, number> = {};
  const needed = paragraphsOf(text).map((paragraph) => {
    const here: Record<string, number> = {};
    for (const scores of paragraphPieces(paragraph).scores) add(here, scores);
    add(whole, here);
    return isSure(here) ? languageOf(here) : null;
  });
  needed.push(languageOf(whole) ?? detectLanguage(subject ?? '') ?? otherwise);
  return [...new Set(needed.flatMap((code) => code ?? []))].filter((code) => !isLoaded(code));
}

function languageOf(scores: Scores): LanguageCode | null {
  let best: LanguageCode | null = null;
  let first = 0;
  let second = 0;
  for (const code of codesIn(Object.keys(scores).join())) {
    const score = scores[code] ?? 0;
    if (score > first) {
      second = first;
      first = score;
      best = code;
    } else if (score > second) second = score;
  }
  return first >= 1 && first > second * 1.1 ? best : null;
}
