import { i18n } from '#i18n';
import { readAnswer } from '@/lib/assessment/lia-answer';
import type { LiaOption, LiaQuestion } from '@/lib/assessment/lia-questions';

/** From not at all to fully. */
export const degrees = ['0', '1', '2', '3'] as const;

type Degree = (typeof degrees)[number];

const optionKeys = {
  ours: 'report.lia_option.ours',
  'third-party': 'report.lia_option.third_party',
  recipient: 'report.lia_option.recipient',
  name: 'report.lia_option.name',
  role: 'report.lia_option.role',
  employer: 'report.lia_option.employer',
  contact: 'report.lia_option.contact',
  profile: 'report.lia_option.profile',
  source: 'report.lia_option.source',
  history: 'report.lia_option.history',
  none: 'report.lia_option.none',
  met: 'report.lia_option.met',
  customer: 'report.lia_option.customer',
  inbound: 'report.lia_option.inbound',
  intrusion: 'report.lia_option.intrusion',
  volume: 'report.lia_option.volume',
  tracking: 'report.lia_option.tracking',
  profiling: 'report.lia_option.profiling',
  'employer-sees': 'report.lia_option.employer_sees',
  'short-retention': 'report.lia_option.short_retention',
  'frequency-cap': 'report.lia_option.frequency_cap',
  'no-pixel': 'report.lia_option.no_pixel',
  'no-enrichment': 'report.lia_option.no_enrichment',
} as const satisfies Record<LiaOption, string>;

const degreeKeys = {
  likely: {
    '0': 'report.lia_likely.no',
    '1': 'report.lia_likely.hardly',
    '2': 'report.lia_likely.probably',
    '3': 'report.lia_likely.surely',
  },
  impact: {
    '0': 'report.lia_impact.none',
    '1': 'report.lia_impact.slight',
    '2': 'report.lia_impact.some',
    '3': 'report.lia_impact.strong',
  },
} as const satisfies Record<string, Record<Degree, string>>;

/** What can be chosen, in words. */
export function optionLabel(option: LiaOption): string {
  return i18n.t(optionKeys[option]);
}

/** How likely something is, or how much it touches somebody, in a word. */
export function degreeLabel(scale: keyof typeof degreeKeys, degree: Degree): string {
  return i18n.t(degreeKeys[scale][degree]);
}

/** An answer as a report says it: what was chosen in words, and the reason. */
export function answerText(question: LiaQuestion, answer: string): string {
  const { picked, why } = readAnswer(question, answer);
  return [picked.map((one) => choiceText(question, one)).join(', '), why.trim()]
    .filter(Boolean)
    .join('. ');
}

function choiceText({ kind, options }: LiaQuestion, one: string): string {
  if (kind === 'yes-no')
    return i18n.t(one === 'yes' ? 'dashboard.assessments.yes' : 'dashboard.assessments.no');
  const [name = '', of = ''] = one.split(' ');
  const option = options.find((known) => known === name);
  const degree = degrees.find((known) => known === (option ? of : name));
  if (!degree) return option ? optionLabel(option) : one;
  return option
    ? `${optionLabel(option)} – ${degreeLabel('impact', degree)}`
    : degreeLabel('likely', degree);
}
