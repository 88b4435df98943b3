// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { defaultPolicy } from '@/lib/assessment/default-policy';
import { decide } from '@/lib/assessment/gate';
import { dueOn } from '@/lib/law/clock';
import { laws } from '@/lib/law/registry';
import type { Finding } from '@/lib/model/assessment';
import type { Contact } from '@/lib/model/record';

import {
  consent,
  contact,
  everything,
  facts,
  identity,
  judge,
  living,
  note,
  noted,
  record,
  said,
  sent,
  type Situation,
} from './cases';

/** What popular articles get wrong, and the right answer with its citation. */

function finding(rule: string, situation: Situation): Finding {
  const found = judge(situation).findings.find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`${rule} says nothing`);
  return found;
}

function cited({ sources }: Finding): string {
  return sources.map(({ label }) => label).join('; ');
}

/** A company's `info@`, in this country, with the sender there too. */
function mailbox(country: string, change: Partial<Contact> = {}) {
  const known = contact({ country, kind: 'generic-mailbox', name: null, ...change });
  const there = { identity: { ...identity, country } };
  return facts([record({ contact: known, notes: [note({ basis: null })] })], there);
}

describe('“business contact data is not covered by the GDPR”', () => {
  it('covers a named person at a company', () => {
    const found = finding('source-not-stated', { subject: { said: said() } });
    expect(found.outcome).toBe('breach');
    expect(cited(found)).toContain('GDPR Art. 14(2)(f)');
  });

  it('does not cover a company’s info@', () => {
    const rules = judge({ facts: mailbox('DE') }).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('lawful-basis');
    expect(rules).not.toContain('source-not-stated');
  });

  it.each(['DE', 'AT', 'IT', 'ES', 'PL', 'DK'])(
    'asks consent for info@ in %s all the same',
    (country) => {
      expect(finding('channel-permission', { facts: mailbox(country) })).toMatchObject({
        outcome: 'breach',
        severity: 'block',
      });
    },
  );

  it.each(['FR', 'BE', 'GB', 'IE', 'SE'])(
    'lets info@ in %s be written to until it objects',
    (country) => {
      expect(finding('channel-permission', { facts: mailbox(country) }).outcome).toBe('clear');
    },
  );

  it('asks in the Netherlands whether it was published for that', () => {
    const found = finding('channel-permission', { facts: mailbox('NL') });
    expect(found.outcome).toBe('breach');
    expect(cited(found)).toContain('Telecommunicatiewet art. 11.7');
  });
});

describe('“LinkedIn is the controller, so messaging connections is compliant”', () => {
  const message = { channel: 'linkedin', kind: 'message' } as const;

  it.each([
    ['IT', 'Garante 316/2021'],
    ['DE', 'OLG Hamm'],
    ['DK', 'Forbrugerombudsmanden 18/16364'],
  ])('needs consent in %s: %s', (country, authority) => {
    const found = finding('channel-permission', { draft: message, facts: living(country) });
    expect(found).toMatchObject({ outcome: 'breach', severity: 'block' });
    expect(cited(found)).toContain(authority);
  });

  it('counts an invitation in Denmark too', () => {
    const invitation = { channel: 'linkedin', kind: 'invite-note' } as const;
    const found = finding('channel-permission', { draft: invitation, facts: living('DK') });
    expect(found.outcome).toBe('breach');
  });

  it('is opened by an explicit consent, not by being connected', () => {
    const yes = noted({ consent: consent({ channels: ['linkedin'], method: 'reply' }) });
    expect(finding('channel-permission', { draft: message, facts: yes }).outcome).toBe('clear');
  });
});

describe('“you must delete within thirty days”', () => {
  it('stops at once, everywhere the GDPR applies', () => {
    for (const law of Object.values(laws).filter(({ gdpr }) => gdpr)) {
      expect(law.clocks.stop).toBe('P0D');
      expect(law.clocks.stopAtMost).toBeNull();
    }
  });

  it('answers within one calendar month, not thirty days', () => {
    const never = () => false;
    expect(dueOn('2026-03-05', 'P1M', never)).toBe('2026-04-06'); // 5 April is a Sunday.
    expect(dueOn('2026-08-31', 'P1M', never)).toBe('2026-09-30');
    expect(dueOn('2026-03-05', 'P30D', never)).toBe('2026-04-04');
    expect(laws['DE']?.clocks.answer).toBe('P1M');
    expect(laws['CH']?.clocks.answer).toBe('P30D');
  });

  it('has ceilings elsewhere: ten business days, in Australia five', () => {
    expect(['US', 'CA', 'SG'].map((code) => laws[code]?.clocks.stopAtMost)).toEqual([
      'P10BD',
      'P10BD',
      'P10BD',
    ]);
    expect(laws['AU']?.clocks.stopAtMost).toBe('P5BD');
  });
});

describe('“under consent they cannot object, only withdraw”', () => {
  it('stops a consented mail after an objection', () => {
    const objected = facts([
      record({
        notes: [note({ basis: 'consent', consent: consent() })],
        suppressions: [
          {
            reason: 'objection',
            channels: 'all',
            receivedAt: '2026-11-01T09:00:00.000Z',
            by: 'jo',
            domain: false,
          },
        ],
      }),
    ]);
    const found = finding('suppressed-recipient', { facts: objected });
    expect(found).toMatchObject({ outcome: 'breach', severity: 'block' });
    expect(cited(found)).toContain('GDPR Art. 21(2)');
  });

  it('does not let legitimate interests take over from a withdrawn consent', () => {
    const switched = facts([
      record({
        notes: [
          note({ consent: consent({ withdrawnAt: '2026-11-01T09:00:00.000Z' }) }),
          note({ id: 'n2', createdAt: '2026-11-20T09:00:00.000Z' }),
        ],
      }),
    ]);
    const found = finding('consent-withdrawn', { facts: switched });
    expect(found).toMatchObject({ outcome: 'breach', severity: 'block' });
    expect(cited(found)).toContain('GDPR Art. 7(3)');
  });
});

describe('“sole traders are businesses, so B2B rules apply”', () => {
  function trader(country: string, kind: Contact['kind'] = 'sole-trader') {
    const there = { identity: { ...identity, country } };
    return facts([record({ contact: contact({ country, kind, organisation: null }) })], there);
  }

  it.each(['GB', 'SE', 'NL', 'BE'])('are individuals for e-mail in %s', (country) => {
    expect(finding('channel-permission', { facts: trader(country) }).outcome).toBe('breach');
  });

  it.each(['FR', 'IE'])('count by the professional use of the address in %s', (country) => {
    const found = finding('channel-permission', { facts: trader(country) });
    expect(found).toMatchObject({
      outcome: 'clear',
      message: 'channel_permission.opt_out_if_role',
    });
  });

  it('are what everybody unknown is taken for', () => {
    expect(finding('channel-permission', { facts: trader('GB', null) }).outcome).toBe('breach');
  });

  it('have to agree to calls in the Netherlands', () => {
    const call = { channel: 'phone' } as const;
    expect(finding('channel-permission', { draft: call, facts: trader('NL') }).outcome).toBe(
      'breach',
    );
  });
});

it('legitimate interests waive neither the notice nor the opt-in', () => {
  const silent = { subject: { said: said() } };
  expect(finding('channel-permission', silent).message).toBe('channel_permission.not_cured_email');
  expect(finding('no-privacy-notice', silent).outcome).toBe('breach');
  const france = { subject: { said: said() }, facts: living('FR') };
  expect(finding('channel-permission', france).outcome).toBe('clear');
  expect(finding('no-privacy-notice', france).outcome).toBe('breach');
});

it('an unsubscribe link alone does not name the right to object', () => {
  const element = {
    label: 'opt_out',
    sentence: 'Unsubscribe',
    kind: 'mechanism',
    ownParagraph: true,
  } as const;
  const found = finding('objection-right', {
    subject: { said: { language: 'en', elements: [element] } },
  });
  expect(found.outcome).toBe('breach');
  expect(cited(found)).toContain('GDPR Art. 21(4)');
});

it('CAN-SPAM knows no exemption for business mail, and wants the postal address', () => {
  const found = finding('no-postal-address', { subject: { said: said() }, facts: living('US') });
  expect(found).toMatchObject({ outcome: 'breach', severity: 'fix' });
  expect(cited(found)).toContain('15 USC 7704(a)(5)(A)(iii)');
  expect(laws['US']?.clocks.stopAtMost).toBe('P10BD');
});

it('“Re:” on a first mail deceives; on an answer it does not', () => {
  const re = { subject: { said: said('deceptive_subject') } };
  const found = finding('deceptive-subject', re);
  expect(found).toMatchObject({ outcome: 'breach', severity: 'block' });
  expect(cited(found)).toContain('15 USC 7704(a)(2)');
  expect(cited(found)).toContain('CPCE art. L34-5');
  // It informs out of the box, as design decision 7 says.
  const clean = judge({ ...re, facts: living('US') });
  expect(decide(clean, defaultPolicy).mode).toBe('inform');
  const answer = judge({ ...re, draft: { mode: 'reply' } }).findings.map(({ rule }) => rule);
  expect(answer).not.toContain('deceptive-subject');
});

it('no label makes unasked advertising lawful in Japan', () => {
  const labelled = {
    subject: {
      said: { ...everything, elements: [...everything.elements, ...said('ad_label').elements] },
    },
  };
  expect(finding('channel-permission', { ...labelled, facts: living('JP') }).outcome).toBe(
    'breach',
  );
});

it('<ADV> is owed in Singapore in bulk alone; 广告 in China always, with consent', () => {
  const one = judge({ subject: { said: said() }, facts: living('SG') }).findings;
  expect(one.map(({ rule }) => rule)).not.toContain('ad-label-not-first');
  const bulk = { ...living('SG'), sameText: { timesUsed: 101 } };
  const many = finding('ad-label-not-first', { subject: { said: said() }, facts: bulk });
  expect(many.severity).toBe('fix');
  const china = { subject: { said: said() }, facts: living('CN') };
  expect(finding('ad-label-not-first', china).outcome).toBe('breach');
  expect(finding('channel-permission', china).outcome).toBe('breach');
  const spain = judge({ subject: { said: said() }, facts: living('ES') }).findings;
  expect(spain.map(({ rule }) => rule)).not.toContain('no-ad-label');
});

it('consent given to a seller of lists is none for us', () => {
  const found = finding('consent-controller', {
    facts: noted({ basis: 'consent', consent: consent({ controller: 'Listen & Partner GmbH' }) }),
  });
  expect(found.outcome).toBe('breach');
  expect(cited(found)).toContain('recital 42');
});

it('double opt-in is proof, not law: a consent without it is valid', () => {
  const single = noted({ basis: 'consent', consent: consent({ method: 'paper' }) });
  expect(finding('consent-valid', { facts: single }).outcome).toBe('clear');
});

it('a referral is no consent: one notice that names the referrer, then silence', () => {
  const referral = { ...note().source, origin: 'referral', via: 'Ana Ruiz' } as const;
  const second = noted({ source: referral }, { outreach: sent(1) });
  expect(finding('referral-notice', { facts: second })).toMatchObject({
    outcome: 'breach',
    message: 'referral_notice.second',
  });
});
