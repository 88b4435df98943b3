import type { Citation } from '@/lib/model/assessment';
import type { Channel } from '@/lib/model/identifier';

import type { ChannelLaw, Law, Permission, PermissionCode } from './law';
import type { Prose } from './prose';

const CHANNELS: readonly (readonly [Channel, string])[] = [
  ['email', 'E-mail'],
  ['linkedin', 'LinkedIn'],
  ['phone', 'Call'],
];

const KINDS = [
  ['named-person', 'Person at a company'],
  ['generic-mailbox', 'Company mailbox'],
  ['sole-trader', 'Sole trader, unknown'],
  ['consumer', 'Consumer'],
] as const;

const CODES: Readonly<Record<PermissionCode, string>> = {
  'opt-in': 'prior consent',
  'opt-out': 'allowed until they object',
  'opt-out-if-role': 'allowed until they object, if it concerns their work',
  published: 'address published for this',
  card: 'address handed over in writing',
  relationship: 'existing business',
  implied: 'implied consent',
  presumed: 'presumed consent, from concrete facts',
  automation: 'by hand: until they object; automated: prior consent',
  'data-protection-only': 'no statute for this channel',
  'member-state': 'left to each state',
  'not-applicable': '–',
};

const CONFIDENCE: Readonly<Record<Citation['confidence'], string>> = {
  primary: 'read in a copy of the text',
  secondary: 'from reports',
  knowledge: 'from knowledge, not re-checked',
};

/** A country's page for a lawyer: everything its file says, in words, with sources. Markdown. */
export function pageOf(law: Law, { content, periods, penalties }: Prose): string {
  const sections = [
    `# ${law.name}`,
    `Reviewed on ${law.reviewedOn}. Made from \`lib/law/${law.country.toLowerCase()}.ts\`: correct it there. This is what Goodgrounds goes by, not legal advice.`,
    law.gdpr
      ? 'The GDPR, or the law that mirrors it, applies: a basis under Article 6, the notice of Articles 13 and 14, the right to object of Article 21.'
      : 'The GDPR applies only where the sender or the offer brings it along.',
    '## May this message be sent?',
    permissionTable(law),
    ...notesOf(law),
    ...CHANNELS.map(([channel, name]) => `- ${name}: ${citations(law.channels[channel].sources)}`),
    '## Soft opt-in and implied consent',
    law.softOptInConditions || 'There is none.',
    '## What the message must say',
    content,
    mandatoryTable(law),
    '## Stops, answers and other periods',
    periods,
    clockList(law),
    '## Registers',
    law.registers.length > 0 ? list(law.registers) : 'None.',
    '## How long a prospect is kept',
    `${law.retention.months} months. ${law.retention.rule} ${citations(law.retention.sources)}`.trim(),
    '## Tracking pixels',
    { fix: 'Consent is needed.', warn: 'Consent is probably needed.', ok: 'No rule.' }[law.pixel],
    ...(law.guessing === 'fix' ? ['Guessed and harvested addresses are banned.'] : []),
    ...(penalties === '' ? [] : ['## What a breach can cost', `${penalties} (not re-checked)`]),
    '## Sources',
    list(law.sources.map((source) => citation(source))),
  ];
  return `${joined(sections)}\n`;
}

/** Items of one list stand together, everything else apart. */
function joined(sections: readonly string[]): string {
  return sections.reduce((page, section) => {
    const together = section.startsWith('- ') && /(?:^|\n)- [^\n]*$/u.test(page);
    return `${page}${together ? '\n' : '\n\n'}${section}`;
  });
}

function permissionTable({ channels }: Law): string {
  const rows = CHANNELS.map(([channel, name]) => [
    name,
    ...KINDS.map(([kind]) => wordsOf(channels[channel].kinds[kind])),
  ]);
  return table(['', ...KINDS.map(([, name]) => name)], rows);
}

function wordsOf({
  anyOf,
  softOptIn,
  relationshipMonths,
  registers,
  unsettled,
}: Permission): string {
  const ways = anyOf.map((code) =>
    code === 'relationship' && relationshipMonths !== null
      ? `${CODES[code]} of the last ${relationshipMonths} months`
      : CODES[code],
  );
  const window =
    softOptIn !== false && softOptIn.months !== null ? ` (${softOptIn.months} months)` : '';
  return [
    [...ways, ...(softOptIn === false ? [] : [`soft opt-in${window}`])].join(', or '),
    ...(registers.length === 0 ? [] : [`check ${registers.join(', ')}`]),
    ...(unsettled === null ? [] : [otherView(unsettled)]),
  ].join('; ');
}

function otherView(unsettled: PermissionCode): string {
  if (unsettled === 'member-state') return 'states differ';
  return `unsettled, other view: ${unsettled === 'not-applicable' ? 'not applicable' : CODES[unsettled]}`;
}

function notesOf({ channels }: Law): readonly string[] {
  return CHANNELS.flatMap(([channel, name]) => notesOn(channels[channel], name));
}

/** Each note once, with the kinds it is about where it is not about all. */
function notesOn({ kinds }: ChannelLaw, name: string): readonly string[] {
  const notes = new Map<string, string[]>();
  for (const [kind, title] of KINDS) {
    const { note } = kinds[kind];
    if (note !== '') notes.set(note, [...(notes.get(note) ?? []), title.toLowerCase()]);
  }
  return [...notes].map(([note, about]) =>
    about.length >= 3 ? `- ${name}: ${note}` : `- ${name}, ${about.join(' and ')}: ${note}`,
  );
}

function mandatoryTable({ mandatory }: Law): string {
  const rows = mandatory.map(
    ({ element, severity, firstContactOnly, only, milderWithConsent, begins, sources }) => [
      element.replaceAll('_', ' '),
      severity === 'fix' ? 'must' : 'should',
      [
        ...(firstContactOnly ? ['in the first message'] : ['in every message']),
        ...(only === 'bulk' ? ['in bulk'] : []),
        ...(milderWithConsent ? ['with consent: should'] : []),
        ...(begins.length > 0 ? [`the subject begins with ${begins.map(code).join(' or ')}`] : []),
      ].join(', '),
      citations(sources),
    ],
  );
  return table(['Element', 'Gravity', 'When', 'Source'], rows);
}

function code(text: string): string {
  return `\`${text}\``;
}

function months(count: number | null): string | null {
  return count === null ? null : `P${count}M`;
}

function clockList({ clocks, impliedMonths }: Law): string {
  const named: readonly (readonly [string, string | null])[] = [
    ['Stop', clocks.stop],
    ['Stop at the latest', clocks.stopAtMost],
    ['Stop of calls at the latest', clocks.phoneStopAtMost],
    ['Answer', clocks.answer],
    ['Complaint acknowledged', clocks.complaintAcknowledged],
    ['The way out works', clocks.mechanismWorks],
    ['A screening holds', clocks.screeningValid],
    ['Implied consent after a purchase', months(impliedMonths.purchase)],
    ['Implied consent after an inquiry', months(impliedMonths.inquiry)],
    ['Acknowledged by e-mail', clocks.acknowledgeByMail ? 'yes' : null],
  ];
  return list(
    named.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${periodInWords(value)}`])),
  );
}

/** `P10BD` is `10 business days`, `P0D` `at once`; anything else stands as it is. */
export function periodInWords(period: string): string {
  const match = /^P(\d+)(D|BD|M|Y)$/u.exec(period);
  if (match === null) return period;
  const units: Readonly<Record<string, string>> = {
    D: 'day',
    BD: 'business day',
    M: 'month',
    Y: 'year',
  };
  const [, count = '', unit = ''] = match;
  if (count === '0') return 'at once';
  return `${count} ${units[unit]}${count === '1' ? '' : 's'}`;
}

function citations(sources: readonly Citation[]): string {
  return sources.map(citation).join('; ');
}

function citation({ label, url, confidence }: Citation): string {
  return `${url === null ? label : `[${label}](${url})`} (${CONFIDENCE[confidence]})`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
