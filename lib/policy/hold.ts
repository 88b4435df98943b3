import canonicalize from 'canonicalize';

import { policyInForce } from '@/lib/assessment/default-policy';
import type { Settings } from '@/lib/ledger/schema';
import type { Policy } from '@/lib/model/assessment';
import type { EventBody } from '@/lib/model/event';
import type { Campaign, Identity, Lia } from '@/lib/model/organisation';

import type { Managed } from './managed';

/** The names of what is fixed, as `Policy.locked` lists them. */
function lockedBy({ policy, identity, campaigns, campaignsOnly }: Managed): string[] {
  return [
    ...Object.keys(policy),
    ...Object.keys(identity).map((field) => `identity.${field}`),
    ...(campaigns.length > 0 || campaignsOnly ? ['campaigns'] : []),
  ];
}

/** The policy with what is fixed in its place. */
export function holdPolicy(policy: Policy, managed: Managed): Policy {
  return { ...policy, ...managed.policy, locked: lockedBy(managed), setBy: managed.setBy };
}

/** The identity with what is fixed in its place. */
export function holdIdentity(identity: Identity, managed: Managed): Identity {
  return { ...identity, ...managed.identity };
}

/** Whether two things say the same, whatever the order of their fields. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonicalize(one) === canonicalize(other);
}

/**
 * What has to be recorded so that the record says what the administrator fixed: nothing where it
 * does already. As entries of the journal, so that every reader follows without knowing of
 * administrators, and an audit sees since when it held.
 */
export function holdRecord(
  managed: Managed,
  { identity, policy }: Settings,
  campaigns: readonly Campaign[],
  lias: readonly Lia[],
): readonly EventBody[] {
  const held: EventBody[] = [];
  const before = policyInForce(policy);
  const wanted = holdPolicy(before, managed);
  if (!isSame(wanted, before)) held.push({ type: 'policy-recorded', policy: wanted });
  if (identity && !isSame(holdIdentity(identity, managed), identity))
    held.push({ type: 'identity-recorded', identity: holdIdentity(identity, managed) });
  for (const lia of managed.lias) {
    const known = lias.find(({ id }) => id === lia.id);
    if (known && isSame({ ...known, version: 1 }, lia)) continue;
    held.push({ type: 'lia-recorded', lia: { ...lia, version: (known?.version ?? 0) + 1 } });
  }
  for (const campaign of managed.campaigns)
    if (
      !isSame(
        campaigns.find(({ id }) => id === campaign.id),
        campaign,
      )
    )
      held.push({ type: 'campaign-recorded', campaign });
  return held;
}
