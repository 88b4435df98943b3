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
  /** `text` in one's own words; `yes-no` begins with one of the two, a reason may follow a colon. */
  readonly kind: 'text' | 'yes-no';
  /** The fewest characters that say anything. */
  readonly least: number;
  /** The answer at which legitimate interests cannot be relied on at all. */
  readonly stopsAt: 'yes' | 'no' | null;
}

function text(id: LiaQuestionId, part: LiaPart, least = 3): LiaQuestion {
  return { id, part, kind: 'text', least, stopsAt: null };
}

function yesNo(id: LiaQuestionId, part: LiaPart, stopsAt: 'yes' | 'no' | null): LiaQuestion {
  return { id, part, kind: 'yes-no', least: 2, stopsAt };
}

/**
 * The three-part test: purpose, necessity, balance (ICO, _How do we apply legitimate interests in
 * practice?_; EDPB Guidelines 1/2024).
 */
export const liaQuestions: readonly LiaQuestion[] = [
  text('P1', 'purpose', 40),
  text('P2', 'purpose'),
  yesNo('P3', 'purpose', 'no'),
  yesNo('P4', 'purpose', 'yes'),
  text('P5', 'purpose'),
  text('P6', 'purpose'),
  yesNo('N1', 'necessity', 'no'),
  text('N2', 'necessity'),
  text('N3', 'necessity'),
  text('N4', 'necessity'),
  yesNo('B1', 'balance', 'yes'),
  yesNo('B2', 'balance', 'yes'),
  text('B3', 'balance'),
  text('B4', 'balance'),
  yesNo('B5', 'balance', 'no'),
  text('B6', 'balance'),
  text('B7', 'balance'),
  yesNo('B8', 'balance', 'no'),
  text('B9', 'balance'),
  yesNo('B10', 'balance', null),
];

/** An answer's first word, where it is yes or no. */
function yesOrNo(answer: string | undefined): 'yes' | 'no' | null {
  const word = /^(yes|no|none)\b/iu.exec(answer?.trim() ?? '')?.[1]?.toLowerCase();
  if (word === 'yes') return 'yes';
  return word === undefined ? null : 'no';
}

/** Whether a question is answered so that it says something. */
function isAnswered({ id, kind, least }: LiaQuestion, answers: Answers): boolean {
  const answer = answers[id]?.trim() ?? '';
  return kind === 'yes-no' ? yesOrNo(answer) !== null : answer.length >= least;
}

/** The answers, by question id. */
export type Answers = Readonly<Record<string, string>>;

/** The questions at whose answers the assessment stops: legitimate interests are no basis then. */
export function liaStops(answers: Answers): readonly LiaQuestionId[] {
  return liaQuestions
    .filter(({ id, stopsAt }) => stopsAt !== null && yesOrNo(answers[id]) === stopsAt)
    .map(({ id }) => id);
}

/** The questions that are not answered yet. */
export function liaOpen(answers: Answers): readonly LiaQuestionId[] {
  return liaQuestions.filter((question) => !isAnswered(question, answers)).map(({ id }) => id);
}
