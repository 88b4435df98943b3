// @vitest-environment node
import { describe, expect, it } from 'vitest';

import type { Law, Permission } from '@/lib/law/law';
import { laws } from '@/lib/law/registry';
import type { Channel } from '@/lib/model/identifier';

/*
 * The reference table of channel permission, in the codes of the legal reference, and the shape in
 * which the project holds each code. One row a channel, one cell a kind of recipient:
 * named person at a company | generic mailbox | sole trader | consumer | confidence.
 */
const TABLE = `
EU email    | OI+S ~MS     | OI ~MS       | OI+S         | OI+S            | secondary
EU linkedin | OI           | n/a          | OI           | OI              | secondary
EU phone    | MS           | MS           | MS           | MS              | knowledge
GB email    | OO           | OO           | OI+S         | OI+S            | primary
GB linkedin | OI ~OO       | n/a          | OI+S         | OI+S            | secondary
GB phone    | OO+[CTPS]    | OO+[CTPS]    | OO+[TPS]     | OO+[TPS]        | secondary
IE email    | OOR          | OO           | OOR          | OI+S12          | secondary
IE linkedin | OI           | n/a          | OI           | OI              | knowledge
IE phone    | OO+[NDD opt-out register] !mobile | OO+[NDD opt-out register] !mobile | OO+[NDD opt-out register] !mobile | OO+[NDD opt-out register] !mobile | knowledge
DE email    | OI+S         | OI+S         | OI+S         | OI+S            | secondary
DE linkedin | OI           | n/a          | OI           | OI              | secondary
DE phone    | PRES         | PRES         | PRES         | OI              | secondary
AT email    | OI+S+[ECG list] | OI+S+[ECG list] | OI+S+[ECG list] | OI+S+[ECG list] | secondary
AT linkedin | OI           | n/a          | OI           | OI              | knowledge
AT phone    | OI           | OI           | OI           | OI              | secondary
FR email    | OOR          | OO           | OOR          | OI+S            | secondary
FR linkedin | OOR          | n/a          | OOR          | OI              | knowledge
FR phone    | OO           | OO           | OO !mixed-use | OI             | secondary
IT email    | OI+S         | OI           | OI+S         | OI+S            | secondary
IT linkedin | OI           | n/a          | OI           | OI              | secondary
IT phone    | OO+[RPO] !unlisted | OO+[RPO] !unlisted | OO+[RPO] !unlisted | OO+[RPO] !unlisted | knowledge
ES email    | OI+S+[Lista Robinson] | OI+S | OI+S+[Lista Robinson] | OI+S+[Lista Robinson] | secondary
ES linkedin | OI           | n/a          | OI           | OI              | knowledge
ES phone    | OO           | OO           | OO+[Lista Robinson] | OI/REL12+[Lista Robinson] | knowledge
NL email    | OI/PUB+S     | PUB          | OI+S         | OI+S            | secondary
NL linkedin | OI           | n/a          | OI           | OI              | secondary
NL phone    | OO           | OO           | OI           | OI              | secondary
BE email    | OI+S         | OO           | OI+S         | OI+S            | primary
BE linkedin | OI           | n/a          | OI           | OI              | knowledge
BE phone    | OO+[DNCM]    | OO+[DNCM]    | OO+[DNCM]    | OO+[DNCM]       | knowledge
PL email    | OI           | OI/PUB       | OI           | OI              | secondary
PL linkedin | OI           | n/a          | OI           | OI              | secondary
PL phone    | OI           | OI           | OI           | OI              | secondary
SE email    | OOR          | OO           | OI+S         | OI+S            | secondary
SE linkedin | OOR ~OI      | n/a          | OI+S         | OI              | knowledge
SE phone    | OO           | OO           | OO+[NIX-Telefon] | OO+[NIX-Telefon] | knowledge
DK email    | OI+S         | OI+S         | OI+S         | OI+S            | primary
DK linkedin | OI           | n/a          | OI           | OI              | primary
DK phone    | OO !advertising-flag | OO !advertising-flag | OO !advertising-flag | OI | knowledge
CH email    | AUTO         | AUTO         | AUTO         | AUTO            | secondary
CH linkedin | AUTO         | n/a          | AUTO         | AUTO            | knowledge
CH phone    | OO !starred  | OO !starred  | OO !starred  | OO !starred     | primary
US email    | OO           | OO           | OO           | OO              | secondary
US linkedin | OO           | n/a          | OO           | OO              | knowledge
US phone    | OO           | OO           | OO+[DNC]     | OO+[DNC]        | knowledge
CA email    | IMP/OI       | IMP/OI       | IMP/OI       | IMP/OI          | primary
CA linkedin | IMP/OI       | n/a          | IMP/OI       | IMP/OI          | secondary
CA phone    | OO           | OO           | OO           | OO+[National DNCL] | knowledge
AU email    | IMP/OI       | IMP/OI       | IMP/OI       | IMP/OI          | secondary
AU linkedin | IMP/OI       | n/a          | IMP/OI       | IMP/OI          | knowledge
AU phone    | OO           | OO           | OO+[DNCR]    | OO+[DNCR]       | knowledge
SG email    | OO           | OO           | OO           | OO              | secondary
SG linkedin | OO           | n/a          | OO           | OO              | knowledge
SG phone    | OO           | OO           | OO           | OI/OO+[DNC]     | knowledge
JP email    | OI/PUB/CARD/REL | OI/PUB/REL | OI/PUB/CARD/REL | OI/CARD/REL  | secondary
JP linkedin | DPO          | n/a          | DPO          | DPO             | knowledge
JP phone    | OO           | OO           | OO           | OO              | knowledge
TH email    | OO           | OO           | OO           | OO              | secondary
TH linkedin | OO           | n/a          | OO           | OO              | knowledge
TH phone    | DPO          | DPO          | DPO          | DPO             | knowledge
CN email    | OI           | OI           | OI           | OI              | secondary
CN linkedin | OI ~n/a      | n/a          | OI ~n/a      | OI ~n/a         | knowledge
CN phone    | OI           | OI           | OI           | OI              | knowledge
BR email    | OO           | OO           | OO           | OO              | secondary
BR linkedin | OO           | n/a          | OO           | OO              | knowledge
BR phone    | OO           | OO           | OO           | OO+[Não Me Perturbe, Procon lists] | knowledge
`;

const SHORT: Readonly<Record<string, string>> = {
  'opt-in': 'OI',
  'opt-out': 'OO',
  'opt-out-if-role': 'OOR',
  published: 'PUB',
  card: 'CARD',
  relationship: 'REL',
  implied: 'IMP',
  presumed: 'PRES',
  automation: 'AUTO',
  'data-protection-only': 'DPO',
  'member-state': 'MS',
  'not-applicable': 'n/a',
};

function codeOf(permission: Permission): string {
  const { anyOf, softOptIn, registers, unsettled, exception, relationshipMonths } = permission;
  const ways = anyOf.map((way) =>
    way === 'relationship' ? `REL${relationshipMonths ?? ''}` : SHORT[way],
  );
  const soft = softOptIn === false ? '' : `+S${softOptIn.months ?? ''}`;
  const screened = registers.length === 0 ? '' : `+[${registers.join(', ')}]`;
  const other = unsettled === null ? '' : ` ~${SHORT[unsettled]}`;
  const except = exception === null ? '' : ` !${exception.when}`;
  return `${ways.join('/')}${soft}${screened}${other}${except}`;
}

const kinds = ['named-person', 'generic-mailbox', 'sole-trader', 'consumer'] as const;
const rows = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [head = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const [country = '', channel = ''] = head.split(/\s+/u);
    return { country, channel: channel as Channel, cells, confidence: cells[4] };
  });

function lawOf(country: string): Law {
  const law = laws[country];
  if (law === undefined) throw new Error(`no law for ${country}`);
  return law;
}

describe('channel permission', () => {
  const cells = rows.flatMap(({ country, channel, cells }) =>
    kinds.map((kind, index) => [country, channel, kind, cells[index] ?? ''] as const),
  );
  it.each(cells)('%s %s %s is %s', (country, channel, kind, expected) => {
    expect(codeOf(lawOf(country).channels[channel].kinds[kind])).toBe(expected);
  });

  it.each(rows)('$country $channel names its sources, as sure as $confidence', (row) => {
    const { sources } = lawOf(row.country).channels[row.channel];
    expect(sources.length).toBeGreaterThan(0);
    expect(sources[0]?.confidence).toBe(row.confidence);
    for (const source of sources) {
      expect(source.label).not.toBe('');
      expect(source.jurisdiction).toBe(row.country);
      expect(source.reviewedOn).toBe('2026-11-22');
    }
  });

  it('covers the baseline and 21 countries, and nothing else', () => {
    expect(Object.keys(laws).toSorted()).toEqual(
      [...new Set(rows.map(({ country }) => country))].toSorted(),
    );
    expect(Object.keys(laws)).toHaveLength(22);
  });
});
