import { i18n } from '#i18n';

import type { CampaignDraft } from './draft';

/** A question of the assessment that the user may answer differently from the template. */
export interface Question {
  /** Id in the three-part test: `P` purpose, `N` necessity, `B` balance. */
  readonly id: string;
  readonly question: string;
  /** The template's answer, in the user's language. */
  readonly template: string;
}

/** The questions shown, in order, with the template's answers for this campaign. */
export function questions({ purpose }: Pick<CampaignDraft, 'purpose'>): readonly Question[] {
  return [
    { id: 'P1', question: i18n.t('welcome.lia.P1_q'), template: purpose },
    { id: 'P2', question: i18n.t('welcome.lia.P2_q'), template: i18n.t('welcome.lia.P2') },
    { id: 'P5', question: i18n.t('welcome.lia.P5_q'), template: i18n.t('welcome.lia.P5') },
    { id: 'N2', question: i18n.t('welcome.lia.N2_q'), template: i18n.t('welcome.lia.N2') },
    { id: 'N3', question: i18n.t('welcome.lia.N3_q'), template: i18n.t('welcome.lia.N3') },
    { id: 'N4', question: i18n.t('welcome.lia.N4_q'), template: i18n.t('welcome.lia.N4') },
    { id: 'B2', question: i18n.t('welcome.lia.B2_q'), template: i18n.t('welcome.lia.B2') },
    { id: 'B4', question: i18n.t('welcome.lia.B4_q'), template: i18n.t('welcome.lia.B4') },
    { id: 'B6', question: i18n.t('welcome.lia.B6_q'), template: i18n.t('welcome.lia.B6') },
    { id: 'B9', question: i18n.t('welcome.lia.B9_q'), template: i18n.t('welcome.lia.B9') },
  ];
}

/** The answers as they go on record: the template's, with the user's own in their place. */
export function answersOf(
  campaign: Pick<CampaignDraft, 'purpose' | 'answers'>,
): Readonly<Record<string, string>> {
  const texts = questions(campaign).map(({ id, template }) => [
    id,
    campaign.answers[id]?.trim() || template,
  ]);
  // Yes-or-no questions whose template answer is what the summary above them says; a dissenting
  // user changes the assessment on the dashboard, where every question has its field.
  const { B2 = '', ...others } = Object.fromEntries(texts);
  return {
    ...others,
    // The question is whether a source was closed to others; where it was open follows the answer.
    B2: `no: ${B2}`,
    P3: 'yes',
    N1: 'yes',
    B1: 'none',
    B5: 'yes',
    B8: 'yes',
    B10: 'yes',
  };
}
