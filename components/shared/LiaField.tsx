import { i18n } from '#i18n';
import { degreeOf, readAnswer, writeAnswer } from '@/lib/assessment/lia-answer';
import type { LiaOption, LiaQuestion } from '@/lib/assessment/lia-questions';

import { Check } from './Check';
import { Choices } from './Choices';
import { Field } from './Field';
import { degreeLabel, degrees, optionLabel } from './lia-words';

interface LiaFieldProps {
  readonly question: LiaQuestion;
  readonly value: string;
  readonly error?: string | null;
  /** Is given how the answer is made of the one before. */
  readonly onInput: (how: (before: string) => string) => void;
}

/**
 * One question of the assessment, to be answered the way it asks: chosen, weighed, or in words. A
 * reason follows a choice: alone it could be taken for one.
 */
export function LiaField({ question, value, error = null, onInput }: LiaFieldProps) {
  const { picked, why } = readAnswer(question, value);
  if (question.kind === 'text')
    return (
      <Field
        label={wordsOf(question)}
        value={value}
        rows={2}
        error={error}
        onInput={(text) => onInput(() => text)}
      />
    );
  const pick: Pick = (how) =>
    onInput((before) => {
      const now = readAnswer(question, before);
      return writeAnswer({ ...now, picked: how(now.picked) });
    });
  return (
    <div class="stack">
      <Picks {...{ question, picked, error, pick }} />
      {(picked.length > 0 || why !== '') && (
        <Field
          label={i18n.t('dashboard.assessments.why')}
          {...(question.least === 0 && { aside: i18n.t('common.optional') })}
          rows={why.length > 60 ? 2 : 1}
          value={why}
          onInput={(reason) =>
            onInput((before) => writeAnswer({ ...readAnswer(question, before), why: reason }))
          }
        />
      )}
    </div>
  );
}

/** Changes what was picked, given what was before. */
type Pick = (how: (picked: readonly string[]) => readonly string[]) => void;

interface PicksProps {
  readonly question: LiaQuestion;
  readonly picked: readonly string[];
  readonly error: string | null;
  readonly pick: Pick;
}

function Picks(props: PicksProps) {
  const { question, picked, error, pick } = props;
  const one = {
    legend: wordsOf(question),
    look: 'segments',
    value: picked[0] ?? null,
    error,
  } as const;
  switch (question.kind) {
    case 'some':
      return <Some {...props} />;
    case 'degrees':
      return <Degrees {...props} />;
    case 'degree':
      return <Choices {...one} choices={degreesOf('likely')} onChange={(to) => pick(() => [to])} />;
    case 'one':
      return (
        <Choices
          {...one}
          choices={choicesOf(question.options)}
          onChange={(to) => pick(() => [to])}
        />
      );
    case 'yes-no':
      return <Choices {...one} choices={yesNo()} onChange={(to) => pick(() => [to])} />;
    case 'text':
      return null;
  }
}

function Some({ question, picked, error, pick }: PicksProps) {
  return (
    <fieldset class="group">
      <legend>{wordsOf(question)}</legend>
      {question.options.map((option) => (
        <Check
          key={option}
          label={optionLabel(option)}
          on={picked.includes(option)}
          onChange={(on) =>
            pick((now) =>
              question.options.filter((one) => (one === option ? on : now.includes(one))),
            )
          }
        />
      ))}
      {error && <span class="error">{error}</span>}
    </fieldset>
  );
}

function Degrees({ question, picked, error, pick }: PicksProps) {
  const weigh = (option: LiaOption, degree: string) =>
    pick((before) =>
      question.options.flatMap((one) => {
        const now = one === option ? degree : degreeOf(one, before);
        return now === null ? [] : [`${one} ${now}`];
      }),
    );
  return (
    <fieldset class="group">
      <legend>{wordsOf(question)}</legend>
      {question.options.map((option) => (
        <Choices
          key={option}
          legend={optionLabel(option)}
          look="segments"
          choices={degreesOf('impact')}
          value={degreeOf(option, picked)}
          onChange={(degree) => weigh(option, degree)}
        />
      ))}
      {error && <span class="error">{error}</span>}
    </fieldset>
  );
}

function wordsOf({ id }: LiaQuestion): string {
  return i18n.t(`report.question.${id}`);
}

function yesNo() {
  return [
    { value: 'yes', label: i18n.t('dashboard.assessments.yes') },
    { value: 'no', label: i18n.t('dashboard.assessments.no') },
  ];
}

function choicesOf(options: readonly LiaOption[]) {
  return options.map((value): { value: string; label: string } => ({
    value,
    label: optionLabel(value),
  }));
}

function degreesOf(scale: 'likely' | 'impact') {
  return degrees.map((value): { value: string; label: string } => ({
    value,
    label: degreeLabel(scale, value),
  }));
}
