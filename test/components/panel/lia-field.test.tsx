import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { LiaField } from '@/components/shared/LiaField';
import { liaQuestions } from '@/lib/assessment/lia-questions';

import { speakEnglish } from '../../words';

beforeAll(speakEnglish);
afterEach(() => act(cleanup));

function Asked({ id, answers }: { readonly id: string; readonly answers: string[] }) {
  const [value, setValue] = useState('');
  const question = liaQuestions.find((one) => one.id === id);
  if (!question) return null;
  const keep = (how: (before: string) => string) => {
    const answer = how(value);
    answers.push(answer);
    setValue(answer);
  };
  return <LiaField question={question} value={value} onInput={keep} />;
}

/** Types as a person does, letter by letter, into what is there at each moment. */
function typeInto(label: RegExp, text: string) {
  for (const letter of text) {
    const field = screen.getByLabelText<HTMLTextAreaElement>(label);
    fireEvent.input(field, { target: { value: field.value + letter } });
  }
}

test('a reason follows the choice and is typed with its spaces', () => {
  const answers: string[] = [];
  render(<Asked id="B4" answers={answers} />);
  expect(screen.queryByLabelText(/^Why/u)).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Probably' }));
  typeInto(/^Why/u, 'it is their job: plants');
  expect(answers.at(-1)).toBe('2: it is their job: plants');
});

test('each effect has its own degree, and one choice leaves the others', () => {
  const answers: string[] = [];
  render(<Asked id="B6" answers={answers} />);
  fireEvent.click(screen.getAllByRole('radio', { name: 'Slight' })[1] ?? document.body);
  fireEvent.click(screen.getAllByRole('radio', { name: 'None' })[2] ?? document.body);
  expect(answers.at(-1)).toBe('volume 1, tracking 0');
});
