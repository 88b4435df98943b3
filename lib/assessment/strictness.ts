import type { Law, Permission, PermissionCode } from '@/lib/law/law';
import type { Channel } from '@/lib/model/identifier';
import type { RecipientKind } from '@/lib/model/vocabulary';

import { permissionFor } from './permission';

/** How hard each way in is; the order is what matters, not the distance. */
const HARD: Readonly<Record<PermissionCode, number>> = {
  'opt-in': 100,
  'member-state': 90,
  published: 80,
  card: 78,
  relationship: 76,
  presumed: 70,
  implied: 68,
  automation: 60,
  'opt-out-if-role': 50,
  'opt-out': 30,
  'data-protection-only': 20,
  'not-applicable': 0,
};

/** How strict a cell is: as strict as its easiest way in. */
function strictnessOf({ anyOf, softOptIn, registers, exception }: Permission): number {
  const easiest = Math.min(...anyOf.map((code) => HARD[code]));
  const soft = softOptIn === false ? 0 : softOptIn.months === null ? -2 : -1;
  return easiest + soft + (registers.length > 0 ? 5 : 0) + (exception === null ? 0 : 5);
}

/** Laws in the order in which they are hard on this kind of recipient, the strictest first. */
export function byStrictness(
  laws: readonly Law[],
  channel: Channel,
  kind: RecipientKind,
): readonly Law[] {
  const strictness = (law: Law): number => strictnessOf(permissionFor(law, channel, kind));
  return laws.toSorted((a, b) => strictness(b) - strictness(a));
}
