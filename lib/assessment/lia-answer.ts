/**
 * How a question is answered; a reason may always follow. `one` and `some` of the options; `degree`
 * from 0 to 3, with the reason; `degrees` the same for each of the options.
 */
export type LiaKind = 'text' | 'yes-no' | 'one' | 'some' | 'degree' | 'degrees';

/** An answer in its parts. */
export interface LiaAnswer {
  /**
   * What was chosen: `yes` or `no`, options, a degree (`2`), or a degree of each option (`volume
   * 1`).
   */
  readonly picked: readonly string[];
  /** What was said to it, in one's own words. */
  readonly why: string;
}

/** What of a question tells how its answer reads. */
interface Question {
  readonly kind: LiaKind;
  readonly options: readonly string[];
}

/**
 * Takes an answer apart. It is kept as one text, `met: at a fair`, `volume 1, tracking 0: seldom`,
 * so that a record says it without us; what begins with no choice is one's own words.
 */
export function readAnswer(question: Question, answer: string): LiaAnswer {
  // What stands behind is being typed: a space there comes before the next word.
  const whole = answer.trimStart();
  if (question.kind === 'yes-no') return readYesOrNo(whole);
  const [head = '', ...rest] = whole.split(':');
  const picked = head
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return picked.length > 0 && picked.every((one) => isChoice(question, one))
    ? { picked, why: rest.join(':').trimStart() }
    : { picked: [], why: whole };
}

/** Puts an answer together again. */
export function writeAnswer({ picked, why }: LiaAnswer): string {
  return [picked.join(', '), why].filter(Boolean).join(': ');
}

/** The degree of an option among what was picked: `volume 1` gives 1 for `volume`; null: none yet. */
export function degreeOf(option: string, picked: readonly string[]): string | null {
  const [, degree = null] = picked.find((one) => one.startsWith(`${option} `))?.split(' ') ?? [];
  return degree;
}

function isChoice({ kind, options }: Question, one: string): boolean {
  if (kind === 'text') return false;
  if (kind === 'degree') return isDegree(one);
  if (kind !== 'degrees') return options.some((known) => known === one);
  const [option, degree = ''] = one.split(' ');
  return options.some((known) => known === option) && isDegree(degree);
}

function isDegree(text: string): boolean {
  return /^[0-3]$/u.test(text);
}

/** Yes or no comes first; the reason may follow: `No, a newsletter would do`. */
function readYesOrNo(answer: string): LiaAnswer {
  const [, word, why = ''] = /^(yes|no|none)\b[\s,.;:]*(.*)$/isu.exec(answer) ?? [];
  if (word === undefined) return { picked: [], why: answer };
  return { picked: [word.toLowerCase() === 'yes' ? 'yes' : 'no'], why };
}
