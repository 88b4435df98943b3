// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { laws } from '@/lib/law/registry';

/*
 * The reference table of duties: content (`!` must, `?` should, `1` only in the first message,
 * `b` only in bulk, `c` milder with consent), stop and its outer limit, answer, how long the way out
 * works, registers and how long a screening holds, and what the conditions must speak of.
 */
const PERSONAL = 'reason!1 source!1 privacy!1';
const EU = `sender! company! optout! ${PERSONAL}`;
const rows = [
  [
    'EU',
    EU,
    'P0D',
    null,
    'P1M',
    null,
    ['national opt-out lists'],
    null,
    /in a sale.*free account.*similar.*every message/u,
  ],
  [
    'GB',
    EU,
    'P0D',
    null,
    'P1M',
    null,
    ['TPS', 'CTPS'],
    'P28D',
    /sale or negotiations.*similar.*each time.*charities/u,
  ],
  [
    'IE',
    EU,
    'P0D',
    null,
    'P1M',
    null,
    ['NDD opt-out register'],
    null,
    /12 months.*last 12 months/u,
  ],
  [
    'DE',
    EU,
    'P0D',
    null,
    'P1M',
    null,
    [],
    null,
    /All four.*sale.*similar.*not objected.*at collection and each time/u,
  ],
  ['AT', EU, 'P0D', null, 'P1M', null, ['ECG list'], null, /not on the ECG list/u],
  ['FR', EU, 'P0D', null, 'P1M', null, [], null, /similar.*free of charge.*each message/u],
  [
    'IT',
    EU,
    'P0D',
    null,
    'P1M',
    null,
    ['RPO'],
    'P15D',
    /e-mail only.*own customers.*similar.*each time/u,
  ],
  [
    'ES',
    EU,
    'P0D',
    null,
    'P1M',
    null,
    ['Lista Robinson'],
    null,
    /contract before.*similar.*each message/u,
  ],
  ['NL', EU, 'P0D', null, 'P1M', null, [], null, /own customer.*similar.*each message/u],
  [
    'BE',
    `${EU} ad?`,
    'P0D',
    null,
    'P1M',
    null,
    ['DNCM'],
    null,
    /directly in a sale.*similar.*at collection/u,
  ],
  ['PL', `${EU} ad?`, 'P0D', null, 'P1M', null, [], null, /^$/u],
  ['SE', EU, 'P0D', null, 'P1M', null, ['NIX-Telefon'], null, /sale.*similar.*each message/u],
  [
    'DK',
    EU,
    'P0D',
    null,
    'P1M',
    null,
    ['Robinson list (CPR)', 'CVR advertising protection'],
    null,
    /in a sale.*similar.*each time/u,
  ],
  [
    'CH',
    EU,
    'P0D',
    null,
    'P30D',
    null,
    ['directory asterisk'],
    null,
    /customers.*similar.*at collection/u,
  ],
  [
    'US',
    'sender? company! postal! optout! ad!c',
    'P0D',
    'P10BD',
    'P45D',
    'P30D',
    ['DNC', 'DROP (data brokers, California)'],
    null,
    /^$/u,
  ],
  [
    'CA',
    'sender! company! postal! contact! optout!',
    'P0D',
    'P10BD',
    'P30D',
    'P60D',
    ['National DNCL'],
    null,
    /24 months.*6 months.*relevant to their role/u,
  ],
  [
    'AU',
    'sender! company? contact! optout!',
    'P0D',
    'P5BD',
    null,
    'P30D',
    ['DNCR'],
    null,
    /relationship.*published.*relevant to their work.*harvested/u,
  ],
  [
    'SG',
    'sender! company? contact!b optout! ad!b',
    'P0D',
    'P10BD',
    'P30D',
    'P30D',
    ['DNC'],
    'P21D',
    /no consent/u,
  ],
  [
    'JP',
    'sender? company! postal! contact! optout! privacy?1',
    'P0D',
    null,
    null,
    null,
    [],
    null,
    /a month after.*card.*continuing.*published/u,
  ],
  ['TH', 'company? optout! privacy?1', 'P0D', 'P7D', 'P30D', null, [], null, /contract.*exempt/u],
  ['CN', 'sender? company! contact! optout! ad!', 'P0D', null, null, 'P30D', [], null, /^$/u],
  [
    'BR',
    'sender? company? optout?',
    'P0D',
    'P2BD',
    'P15D',
    null,
    ['Não Me Perturbe', 'Procon lists'],
    null,
    /impact report on request/u,
  ],
] as const;

const SHORT: Readonly<Record<string, string>> = {
  sender_identity: 'sender',
  company_identity: 'company',
  postal_address: 'postal',
  contact_details: 'contact',
  contact_reason: 'reason',
  data_source: 'source',
  privacy_notice: 'privacy',
  opt_out: 'optout',
  ad_label: 'ad',
};

describe.each(rows)(
  'duties in %s',
  (country, content, stop, stopAtMost, answer, works, registers, screening, conditions) => {
    const law = laws[country];

    it('asks for its content, as gravely as it should', () => {
      const asked = law?.mandatory.map((one) => {
        const only = one.only === 'bulk' ? 'b' : one.milderWithConsent ? 'c' : '';
        const first = one.firstContactOnly ? '1' : '';
        return `${SHORT[one.element]}${one.severity === 'fix' ? '!' : '?'}${first}${only}`;
      });
      expect(asked?.toSorted()).toEqual(content.split(' ').toSorted());
      for (const { sources } of law?.mandatory ?? []) expect(sources.length).toBeGreaterThan(0);
    });

    it('stops and answers in time', () => {
      expect(law?.clocks).toMatchObject({ stop, stopAtMost, answer });
    });

    it('keeps the way out working', () => expect(law?.clocks.mechanismWorks).toBe(works));

    it('screens its registers', () => {
      expect(law?.registers).toEqual(registers);
      expect(law?.clocks.screeningValid).toBe(screening);
    });

    it('states the conditions of soft opt-in or implied consent', () => {
      expect(law?.softOptInConditions).toMatch(conditions);
    });
  },
);

it('acknowledges an opt-out by mail in Belgium alone', () => {
  const mailed = Object.values(laws).filter(({ clocks }) => clocks.acknowledgeByMail);
  expect(mailed.map(({ country }) => country)).toEqual(['BE']);
});

it('knows the clocks that only one country has', () => {
  expect(laws['GB']?.clocks.complaintAcknowledged).toBe('P30D');
  expect(laws['CA']?.clocks.phoneStopAtMost).toBe('P14D');
  expect(laws['CA']?.impliedMonths).toEqual({ purchase: 24, inquiry: 6 });
});

it('applies the GDPR, or the law that mirrors it, in Europe', () => {
  const gdpr = Object.values(laws).filter((law) => law.gdpr);
  expect(gdpr.map(({ country }) => country).join(' ')).toBe(
    'EU GB IE DE AT FR IT ES NL BE PL SE DK CH',
  );
});

it('wants consent for a tracking pixel in France, warns elsewhere in Europe', () => {
  expect(laws['FR']?.pixel).toBe('fix');
  expect(laws['DE']?.pixel).toBe('warn');
  expect(laws['US']?.pixel).toBe('ok');
});

it('lets France keep a prospect for three years, everybody else for one', () => {
  expect(laws['FR']?.retention.months).toBe(36);
  const others = Object.values(laws).filter(({ country }) => country !== 'FR');
  expect(new Set(others.map(({ retention }) => retention.months))).toEqual(new Set([12]));
});
