import { valueText } from '@/lib/assessment/value-text';
import type { Finding } from '@/lib/model/assessment';

import { say } from './say';
import type { SealState } from './Seal';
import { pageLanguage } from './show';

/** A finding in words, for a notice. */
export interface FindingText {
  readonly state: Exclude<SealState, 'ok'>;
  readonly text: string;
  /** What can be done about it. */
  readonly next: string | null;
}

/** The words of findings that are not clear, none of them twice. */
export function findingTexts(findings: readonly Finding[]): readonly FindingText[] {
  const texts = findings.map(textOf);
  return texts.filter(({ text }, index) => texts.findIndex((one) => one.text === text) === index);
}

function textOf({ rule, outcome, message, values }: Finding): FindingText {
  return {
    state: stateOf(rule, outcome),
    text: say(
      `rule.${message}`,
      values.map((value) => valueText(value, pageLanguage())),
    ),
    next: outcome === 'breach' ? say(`rule.${rule.replaceAll('-', '_')}.next`) : null,
  };
}

function stateOf(rule: string, outcome: Finding['outcome']): FindingText['state'] {
  if (outcome === 'unknown') return 'unknown';
  return rule === 'suppressed-recipient' ? 'stop' : 'warn';
}
