import { cite, gdpr } from '../cite';
import type { Rule } from '../rule';

/** A guessed address is made-up personal data; several countries ban harvested or generated ones. */
export const guessedAddress: Rule = {
  id: 'guessed-address',
  when: 'outreach',
  about: 'recipient',
  severity: 'warn',
  sources: [gdpr('5(1)(d)'), cite('15 USC 7704(b)', 'US')],
  from: '2018-05-25',
  check({ note, applicable }) {
    if (note?.source.origin !== 'guessed-address') return null;
    const banned = applicable.find(({ guessing }) => guessing === 'fix');
    const remedy = { kind: 'open-note' } as const;
    if (banned === undefined) return { outcome: 'breach', reason: 'guessed', remedy };
    return {
      outcome: 'breach',
      reason: 'banned',
      severity: 'fix',
      values: [`@country:${banned.country}`],
      sources: banned.sources,
      remedy,
    };
  },
};
