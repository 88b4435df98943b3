// @vitest-environment node
import { array, assert, constantFrom, property, string, subarray, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readAnswer, writeAnswer } from '@/lib/assessment/lia-answer';
import {
  liaOpen,
  liaQuestions,
  liaStops,
  type LiaQuestionId,
} from '@/lib/assessment/lia-questions';

function question(id: LiaQuestionId) {
  const found = liaQuestions.find((one) => one.id === id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found;
}

const table: readonly (readonly [LiaQuestionId, string, readonly string[], string])[] = [
  ['P4', 'yes: in Germany', ['yes'], 'in Germany'],
  ['P4', 'No, a newsletter would do', ['no'], 'a newsletter would do'],
  ['B1', 'none', ['no'], ''],
  ['B5', 'Norwegian plants', [], 'Norwegian plants'],
  ['B3', 'met: at a fair: in Leeds', ['met'], 'at a fair: in Leeds'],
  ['B3', 'we met: at a fair', [], 'we met: at a fair'],
  ['B4', '2: it is their job', ['2'], 'it is their job'],
  ['B4', '4: it is their job', [], '4: it is their job'],
  ['B6', 'volume 1, tracking 0', ['volume 1', 'tracking 0'], ''],
  ['B9', 'no-pixel, no-enrichment: ever', ['no-pixel', 'no-enrichment'], 'ever'],
  ['P5', 'yes: no', [], 'yes: no'],
  ['B4', '2: it is ', ['2'], 'it is '],
  ['P4', 'no: it is ', ['no'], 'it is '],
];

describe('an answer of the assessment', () => {
  it.each(table)('%s %s', (id, answer, picked, why) => {
    expect(readAnswer(question(id), answer)).toEqual({ picked, why });
  });

  it('is read as it was written', () => {
    const chosen = liaQuestions.filter(({ kind }) => kind === 'some' || kind === 'degrees');
    assert(
      property(
        constantFrom(...chosen).chain((one) =>
          tuple(
            constantFrom(one),
            subarray([...one.options], { minLength: 1 }),
            array(constantFrom('0', '1', '2', '3'), { minLength: 7, maxLength: 7 }),
          ),
        ),
        string(),
        ([one, options, degrees], typed) => {
          const picked =
            one.kind === 'some' ? options : options.map((o, i) => `${o} ${degrees[i]}`);
          const why = typed.trim();
          expect(readAnswer(one, writeAnswer({ picked, why }))).toEqual({ picked, why });
        },
      ),
    );
  });

  it('is open until it says what the question asks: a choice, every degree, a reason', () => {
    const open = (answers: Partial<Record<LiaQuestionId, string>>) => liaOpen(answers);
    expect(open({ B4: '2' })).toContain('B4');
    expect(open({ B4: '2: it is their job' })).not.toContain('B4');
    expect(open({ B3: 'from a fair' })).toContain('B3');
    expect(open({ B6: 'intrusion 1, volume 1, tracking 0, profiling 0' })).toContain('B6');
    expect(
      open({ B6: 'intrusion 1, volume 1, tracking 0, profiling 0, employer-sees 0' }),
    ).not.toContain('B6');
    expect(open({ P1: 'sell' })).toContain('P1');
    // A Japanese sentence says as much in half as many characters.
    expect(
      open({ P1: '複数の工場を持つ会社の保全責任者に、勤務計画の道具を知らせる。' }),
    ).not.toContain('P1');
  });

  it('stops the assessment where the data is sensitive or was closed to others', () => {
    expect(liaStops({ B1: 'yes: health', B2: 'yes', B10: 'no', P6: 'yes' })).toEqual(['B1', 'B2']);
  });
});
