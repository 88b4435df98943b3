import { browser } from 'wxt/browser';

import { policyInForce } from '@/lib/assessment/default-policy';
import { openLedger } from '@/lib/ledger/open';
import { factsFor } from '@/lib/ledger/read/facts';
import { campaigns, lias, settings } from '@/lib/ledger/read/settings';
import { storyOf, type Story } from '@/lib/ledger/read/story';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { tellMaking } from '@/lib/messages/making';
import type { Policy, RecipientFacts } from '@/lib/model/assessment';
import type { Identifier } from '@/lib/model/identifier';
import type { Campaign, Identity, Lia } from '@/lib/model/organisation';

/** The record as the panel reads it. */
export interface RecordView {
  readonly db: LedgerDatabase;
  readonly identity: Identity | null;
  readonly policy: Policy;
  /** Those in use. */
  readonly campaigns: readonly Campaign[];
  readonly lias: readonly Lia[];
}

/** What is on record about the person the panel is about. */
export interface Person {
  readonly identifiers: readonly Identifier[];
  readonly facts: readonly RecipientFacts[];
  /** Null where nobody with these identifiers is on record. */
  readonly story: Story | null;
}

/** Opens the record for reading; only the background writes it (design decision 12). */
export async function openRecord(): Promise<RecordView> {
  const db = await openLedger({ onUpgrade: () => tellMaking('upgrade') });
  const [decided, allCampaigns, allLias] = await Promise.all([
    settings(db),
    campaigns(db),
    lias(db),
  ]);
  return {
    db,
    identity: decided.identity,
    policy: policyInForce(decided.policy),
    campaigns: allCampaigns.filter(({ archived }) => !archived),
    lias: allLias,
  };
}

/** Everything on record about somebody with any of these identifiers. */
export async function personOf(
  db: LedgerDatabase,
  identifiers: readonly Identifier[],
): Promise<Person> {
  const facts = await factsFor(db, identifiers);
  const id = facts.find(({ contact }) => contact)?.contact?.id;
  const story = id === undefined ? null : await storyOf(db, id);
  return { identifiers: story?.dossier.contact?.identifiers ?? identifiers, facts, story };
}

/** Calls back whenever the background has changed the record; the result stops it. */
export function watchRecord(changed: () => void): () => void {
  const seen = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && 'revision' in changes) changed();
  };
  browser.storage.onChanged.addListener(seen);
  return () => browser.storage.onChanged.removeListener(seen);
}
