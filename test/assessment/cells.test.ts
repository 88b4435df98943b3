// @vitest-environment node
import { describe, expect, it } from 'vitest';

import type { Permission } from '@/lib/law/law';
import { laws } from '@/lib/law/registry';
import type { Channel, Identifier } from '@/lib/model/identifier';

import { answersOf, contact, facts, identity, record, recipient } from './cases';

/*
 * Every cell of the table put to work: somebody of that kind, in that country, with a complete note on
 * legitimate interests that concerns their work, typed by hand, the sender in the same country.
 */
const channels: readonly (readonly [Channel, Identifier])[] = [
  ['email', { type: 'email', value: 'mara.voss@nordwerk.example' }],
  ['linkedin', { type: 'linkedin', value: 'in/mara-voss' }],
  ['phone', { type: 'phone', value: '+4942112345' }],
];
const kinds = ['named-person', 'generic-mailbox', 'sole-trader', 'consumer'] as const;

/** What that note is worth under a cell. */
function worth({ anyOf, registers, exception, unsettled }: Permission): string {
  const [first] = anyOf;
  const disputed = unsettled !== null && unsettled !== 'member-state';
  if (anyOf.includes('opt-out')) {
    return registers.length > 0 || exception !== null ? 'unknown warn' : 'clear ok';
  }
  if (first === 'opt-out-if-role') return disputed ? 'unknown warn' : 'clear ok';
  if (first === 'member-state') return 'unknown warn';
  if (first === 'automation' || first === 'data-protection-only') return 'clear ok';
  if (first === 'not-applicable') return 'clear ok';
  return disputed ? 'breach warn' : 'breach block';
}

const cells = Object.values(laws).flatMap((law) =>
  channels.flatMap(([channel, identifier]) =>
    kinds.map((kind) => ({ law, country: law.country, channel, kind, identifier })),
  ),
);

describe('a note on legitimate interests', () => {
  it.each(cells)('$country $channel $kind', ({ law, country, channel, kind, identifier }) => {
    const known = record({
      identifier,
      contact: contact({ country, kind, identifiers: [identifier] }),
    });
    const [answer] = answersOf('channel-permission', {
      draft: { channel, recipients: { ok: true, value: [recipient(identifier)] } },
      facts: facts([known], { identity: { ...identity, country } }),
    });
    // A German number brings Germany along; e-mail and LinkedIn bring nobody.
    const expected = worth(law.channels[channel].kinds[kind]);
    expect(answer?.split(' ').slice(0, 2).join(' ')).toBe(expected);
  });
});
