import type { SoftOptIn } from '@/lib/model/record';

// @vitest-environment node
import { contact, facts, identity, living, note, noted, record, ruleTable } from '../cases';

const sale: SoftOptIn = {
  saleOn: '2026-03-01',
  sameSeller: true,
  similarProducts: true,
  optOutAtCollection: true,
};

function irish(softOptIn: SoftOptIn) {
  const consumer = contact({ country: 'IE', kind: 'consumer' });
  const known = record({ contact: consumer, notes: [note({ softOptIn })] });
  return facts([known], { identity: { ...identity, country: 'IE' } });
}

ruleTable('soft-opt-in', [
  ['not claimed', {}, []],
  ['all conditions', { facts: noted({ softOptIn: sale }) }, ['clear ok holds']],
  [
    'another seller',
    { facts: noted({ softOptIn: { ...sale, sameSeller: false } }) },
    ['breach fix other_seller'],
  ],
  [
    'not similar',
    { facts: noted({ softOptIn: { ...sale, similarProducts: false } }) },
    ['breach fix not_similar'],
  ],
  [
    'no way out at collection',
    { facts: noted({ softOptIn: { ...sale, optOutAtCollection: false } }) },
    ['breach fix not_offered'],
  ],
  [
    'a sale tomorrow',
    { facts: noted({ softOptIn: { ...sale, saleOn: '2026-11-23' } }) },
    ['breach fix date'],
  ],
  ['in Poland', { facts: living('PL', { softOptIn: sale }) }, ['breach fix none_here']],
  [
    'on LinkedIn in Germany',
    { draft: { channel: 'linkedin' }, facts: noted({ softOptIn: sale }) },
    ['breach fix none_here'],
  ],
  [
    'an Irish consumer within twelve months',
    { facts: irish({ ...sale, saleOn: '2025-11-22' }) },
    ['clear ok holds'],
  ],
  [
    'an Irish consumer after them',
    { facts: irish({ ...sale, saleOn: '2025-11-21' }) },
    ['breach fix too_old'],
  ],
  [
    'an Irish consumer after them, written to since',
    { facts: irish({ ...sale, saleOn: '2024-11-21', lastUsedOn: '2025-11-22' }) },
    ['clear ok holds'],
  ],
  [
    'an Irish consumer not written to for longer',
    { facts: irish({ ...sale, saleOn: '2024-11-21', lastUsedOn: '2025-11-21' }) },
    ['breach fix too_old'],
  ],
  [
    'an Irish consumer written to before the sale alone',
    { facts: irish({ ...sale, saleOn: '2025-11-21', lastUsedOn: '2025-11-20' }) },
    ['breach fix too_old'],
  ],
  [
    'an Irish consumer, to be written to tomorrow',
    { facts: irish({ ...sale, saleOn: '2025-11-21', lastUsedOn: '2026-11-23' }) },
    ['breach fix too_old'],
  ],
  ['where no opt-in is asked', { facts: living('US', { softOptIn: sale }) }, []],
]);
