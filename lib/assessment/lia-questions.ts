import { readAnswer } from './lia-answer';
import type { LiaKind } from './lia-answer';

/** A part of the three-part test. */
export type LiaPart = 'purpose' | 'necessity' | 'balance';

/** The questions of an assessment, by id. */
export type LiaQuestionId =
  | 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6'
  | 'N1' | 'N2' | 'N3' | 'N4'
  | 'B1' | 'B2' | 'B3' | 'B4' | 'B5' | 'B6' | 'B7' | 'B8' | 'B9' | 'B10'; // prettier-ignore

/** One question; its words are `report.question.<id>`. */
export interface LiaQuestion {
  readonly id: LiaQuestionId;
  readonly part: LiaPart;
  readonly kind: LiaKind;
  /** What can be chosen; the words are `report.lia_option.<option>`. */
  readonly options: readonly LiaOption[];
  /** The fewest characters of one's own that say anything. */
  readonly least: number;
  /** The answer at which legitimate interests cannot be relied on at all. */
  readonly stopsAt: 'yes' | 'no' | null;
}

/** What can be chosen in the answers that are not free. */
export type LiaOption =
  | (typeof interests)[number]
  | (typeof details)[number]
  | (typeof relations)[number]
  | (typeof impacts)[number]
  | (typeof safeguards)[number];

const interests = ['ours', 'third-party', 'recipient'] as const;
const details = ['name', 'role', 'employer', 'contact', 'profile', 'source', 'history'] as const;
const relations = ['none', 'met', 'customer', 'inbound'] as const;
const impacts = ['intrusion', 'volume', 'tracking', 'profiling', 'employer-sees'] as const;
const safeguards = ['short-retention', 'frequency-cap', 'no-pixel', 'no-enrichment'] as const;

const plain = { options: [], least: 0, stopsAt: null } as const;

function text(id: LiaQuestionId, part: LiaPart, least = 3): LiaQuestion {
  return { ...plain, id, part, kind: 'text', least };
}

function yesNo(id: LiaQuestionId, part: LiaPart, stopsAt: 'yes' | 'no' | null): LiaQuestion {
  return { ...plain, id, part, kind: 'yes-no', stopsAt };
}

function chosen(
  id: LiaQuestionId,
  part: LiaPart,
  kind: 'one' | 'some' | 'degrees',
  options: readonly LiaOption[],
): LiaQuestion {
  return { ...plain, id, part, kind, options };
}

/**
 * The three-part test: purpose, necessity, balance (ICO, _How do we apply legitimate interests in
 * practice?_; EDPB Guidelines 1/2024).
 */
export const liaQuestions: readonly LiaQuestion[] = [
  text('P1', 'purpose', 40),
  chosen('P2', 'purpose', 'some', interests),
  yesNo('P3', 'purpose', 'no'),
  yesNo('P4', 'purpose', 'yes'),
  text('P5', 'purpose'),
  yesNo('P6', 'purpose', null),
  yesNo('N1', 'necessity', 'no'),
  text('N2', 'necessity'),
  chosen('N3', 'necessity', 'some', details),
  text('N4', 'necessity'),
  yesNo('B1', 'balance', 'yes'),
  yesNo('B2', 'balance', 'yes'),
  chosen('B3', 'balance', 'one', relations),
  { ...plain, id: 'B4', part: 'balance', kind: 'degree', least: 3 },
  yesNo('B5', 'balance', 'no'),
  chosen('B6', 'balance', 'degrees', impacts),
  text('B7', 'balance'),
  yesNo('B8', 'balance', 'no'),
  chosen('B9', 'balance', 'some', safeguards),
  yesNo('B10', 'balance', null),
];

/** Whether a question is answered so that it says something. */
function isAnswered(question: LiaQuestion, answers: Answers): boolean {
  const { picked, why } = readAnswer(question, answers[question.id] ?? '');
  if (weight(why.trim()) < question.least) return false;
  if (question.kind === 'text') return true;
  return picked.length >= (question.kind === 'degrees' ? question.options.length : 1);
}

/** Characters; one that stands for a word or syllable counts twice. */
function weight(text: string): number {
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
  return text.length + (text.match(dense)?.length ?? 0);
}

/** The answers, by question id. */
export type Answers = Readonly<Record<string, string>>;

/** The questions at whose answers the assessment stops: legitimate interests are no basis then. */
export function liaStops(answers: Answers): readonly LiaQuestionId[] {
  return liaQuestions
    .filter((question) => {
      const { picked } = readAnswer(question, answers[question.id] ?? '');
      return question.stopsAt !== null && picked[0] === question.stopsAt;
    })
    .map(({ id }) => id);
}

/** The questions that are not answered yet. */
export function liaOpen(answers: Answers): readonly LiaQuestionId[] {
  return liaQuestions.filter((question) => !isAnswered(question, answers)).map(({ id }) => id);
}
