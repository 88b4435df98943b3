import { i18n } from '#i18n';
import { writeAnswer } from '@/lib/assessment/lia-answer';
import { liaQuestions, type LiaOption, type LiaQuestionId } from '@/lib/assessment/lia-questions';

import type { CampaignDraft } from './draft';

/** What no template can answer: whether we would be happy to explain it to these people. */
export const openToUser = liaQuestions.filter(({ id }) => id === 'B7');

/** The others, each with an answer to read and to change. */
export const templated = liaQuestions.filter(({ id }) => id !== 'B7');

/**
 * The answers as they go on record: the template's in the user's language, with the user's own in
 * their place.
 */
export function answersOf({
  purpose,
  answers,
}: Pick<CampaignDraft, 'purpose' | 'answers'>): Readonly<Record<string, string>> {
  return { ...template(purpose.trim()), ...answers };
}

function template(purpose: string): Readonly<Partial<Record<LiaQuestionId, string>>> {
  return {
    ...(purpose !== '' && { P1: i18n.t('welcome.lia.P1', [purpose]) }),
    P2: picked(['ours', 'recipient']),
    P3: 'yes',
    P4: said('no', i18n.t('welcome.lia.P4')),
    P5: i18n.t('welcome.lia.P5'),
    P6: said('no', i18n.t('welcome.lia.P6')),
    N1: 'yes',
    N2: i18n.t('welcome.lia.N2'),
    N3: picked(['name', 'role', 'employer', 'contact', 'profile', 'source', 'history']),
    N4: i18n.t('welcome.lia.N4'),
    B1: 'no',
    // The question is whether a source was closed to others; where it was open follows the answer.
    B2: said('no', i18n.t('welcome.lia.B2')),
    // The weakest case: whoever knows them says so.
    B3: picked(['none']),
    B4: said('2', i18n.t('welcome.lia.B4')),
    B5: 'yes',
    B6: said(
      'intrusion 1, volume 1, tracking 0, profiling 0, employer-sees 1',
      i18n.t('welcome.lia.B6'),
    ),
    B8: 'yes',
    B9: picked(['short-retention', 'frequency-cap', 'no-pixel', 'no-enrichment']),
    B10: 'yes',
  };
}

function picked(options: readonly LiaOption[]): string {
  return writeAnswer({ picked: options, why: '' });
}

function said(choice: string, why: string): string {
  return writeAnswer({ picked: [choice], why });
}
