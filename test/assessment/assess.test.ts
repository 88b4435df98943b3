// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { defaultPolicy } from '@/lib/assessment/default-policy';
import { decide } from '@/lib/assessment/gate';
import type { Identifier } from '@/lib/model/identifier';

import {
  answersOf,
  consent,
  contact,
  facts,
  identity,
  judge,
  living,
  note,
  record,
  recipient,
} from './cases';

describe('assess', () => {
  it('asks Germany for consent and says that legitimate interests do not replace it', () => {
    expect(answersOf('channel-permission')).toEqual(['breach block not_cured_email']);
  });

  it('lets a consent open the gate, for its own channel alone', () => {
    const consented = facts([record({ notes: [note({ basis: 'consent', consent: consent() })] })]);
    expect(answersOf('channel-permission', { facts: consented })).toEqual(['clear ok consent']);
  });

  it('says which countries were applied, and why', () => {
    expect(judge().recipients[0]?.jurisdictions).toEqual([
      { country: 'DE', because: 'said' },
      { country: 'EU', because: 'sender' },
    ]);
    const nobody = facts([record({ contact: contact({ country: null }) })]);
    expect(judge({ facts: nobody }).recipients[0]?.jurisdictions[0]).toEqual({
      country: 'EU',
      because: 'unknown',
    });
  });

  it('cites the UK GDPR where both sides are British, and the GDPR where one is not', () => {
    const cited = (sender: string) =>
      judge({ facts: living('GB', {}, sender) })
        .findings.find(({ rule }) => rule === 'first-contact-notice')
        ?.sources.map(({ label, jurisdiction }) => `${label} (${jurisdiction})`);
    expect(cited('GB')).toEqual(['UK GDPR Art. 14(3) (GB)', 'UK GDPR Art. 13(1) (GB)']);
    expect(cited('DE')).toEqual(['GDPR Art. 14(3) (EU)', 'GDPR Art. 13(1) (EU)']);
  });

  it('puts the strictest country first, and the strict baseline where a country has no file', () => {
    const american = facts([record({ contact: contact({ country: 'US' }) })]);
    expect(judge({ facts: american }).recipients[0]?.jurisdictions).toEqual([
      { country: 'EU', because: 'sender' },
      { country: 'US', because: 'said' },
    ]);
    const indian = facts([record({ contact: contact({ country: 'IN' }) })]);
    expect(judge({ facts: indian }).recipients[0]?.jurisdictions).toEqual([
      { country: 'EU', because: 'uncovered' },
      { country: 'IN', because: 'said' },
    ]);
  });

  it('applies the law of the employer as well as that of the place', () => {
    const voss: Identifier = { type: 'email', value: 'mara@nordwerk.de' };
    const abroad = record({
      identifier: voss,
      contact: contact({ country: 'US', identifiers: [voss] }),
    });
    const [person] = judge({
      facts: facts([abroad], { identity: { ...identity, country: 'US' } }),
      draft: { recipients: { ok: true, value: [recipient(voss)] } },
    }).recipients;
    expect(person?.jurisdictions).toEqual([
      { country: 'DE', because: 'domain' },
      { country: 'US', because: 'said' },
    ]);
    expect(person?.severity).toBe('block');
  });

  it('calls what the record has not answered unknown', () => {
    const unanswered = judge({ facts: facts([]) });
    expect(unanswered.unknown).toBe(true);
    expect(answersOf('suppressed-recipient', { facts: facts([]) })).toEqual([
      'unknown block unanswered',
    ]);
  });

  it('leaves an answer in peace', () => {
    const reply = judge({ draft: { mode: 'reply' }, facts: facts([record({ notes: [] })]) });
    expect(reply.findings.filter(({ outcome }) => outcome !== 'clear')).toEqual([]);
  });
});

describe('the gate', () => {
  it('prompts for a missing opt-in and informs about a missing source', () => {
    const { mode, findings } = decide(judge(), defaultPolicy);
    expect(mode).toBe('prompt');
    expect(findings.map(({ rule }) => rule)).toEqual(['channel-permission']);
  });

  it('lets a message go where a record has not answered, unless a stop is set', () => {
    const unanswered = judge({ facts: facts([]) });
    expect(decide(unanswered, defaultPolicy).mode).toBe('inform');
    const strict = { ...defaultPolicy, rules: { 'suppressed-recipient': 'block' as const } };
    expect(decide(unanswered, strict).mode).toBe('block');
  });
});
