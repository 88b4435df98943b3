import type { ProfileView, RowView } from '@/components/annotation/view';
import type { Prefill } from '@/lib/messages/protocol';
import type { RecipientFacts } from '@/lib/model/assessment';
import type { Identifier } from '@/lib/model/identifier';
import type { PersonRow, Profile } from '@/lib/model/reading';
import type { ProfilePlace, RowPlace } from '@/lib/sites/site';

import type { RecordClient } from './record';

/** A profile page: what is on record about the person it shows. */
export class ProfileAnnotation {
  open = false;
  #profile: Profile | null = null;
  #missing: readonly string[] = [];

  constructor(
    readonly key: string,
    readonly place: ProfilePlace,
    readonly record: RecordClient,
  ) {}

  refresh(): void {
    if (!this.place.root.isConnected) return;
    const read = this.place.read();
    this.#profile = read.ok ? read.value : null;
    this.#missing = read.ok ? [] : read.missing;
    if (read.ok) void this.record.ask(read.value.identifiers);
  }

  /** What the note form is opened with: what the user is looking at, and nothing more. */
  prefill(site: string): Prefill | null {
    const profile = this.#profile;
    return (
      profile && {
        identifiers: profile.identifiers,
        name: profile.name,
        organisation: profile.company,
        role: profile.headline,
        location: profile.location,
        url: profile.url,
        site,
      }
    );
  }

  view(): ProfileView {
    const facts = bestFacts(this.record, this.#profile?.identifiers ?? []);
    const note = facts?.notes[0];
    const base = this.record.context?.base;
    return {
      kind: 'profile',
      key: this.key,
      anchor: this.place.anchor,
      profile: this.#profile,
      unreadable: this.#missing,
      facts,
      liaTitle: (note?.liaId && base?.lias[note.liaId]?.title) || null,
      campaignTitle: (note?.campaignId && base?.campaigns[note.campaignId]?.title) || null,
      open: this.open,
    };
  }
}

/** A row in a list of people, marked only where the person is already on record. */
export class RowAnnotation {
  #row: PersonRow | null = null;

  constructor(
    readonly key: string,
    readonly place: RowPlace,
    readonly record: RecordClient,
  ) {}

  /** The identifiers to ask about; the caller asks for all rows at once. */
  refresh(): readonly Identifier[] {
    const read = this.place.read();
    this.#row = read.ok ? read.value : null;
    return this.#row?.identifiers ?? [];
  }

  view(): RowView | null {
    const facts = bestFacts(this.record, this.#row?.identifiers ?? []);
    if (!this.#row || !facts) return null;
    const suppressed = facts.suppressions.length > 0;
    if (!suppressed && facts.notes.length === 0) return null;
    return {
      kind: 'row',
      key: this.key,
      anchor: this.place.anchor,
      name: this.#row.name,
      suppressed,
    };
  }
}

/**
 * A person may be known by one address of several: the one with a stop counts first, then one with
 * notes.
 */
function bestFacts(
  record: RecordClient,
  identifiers: readonly Identifier[],
): RecipientFacts | null {
  const all = identifiers.flatMap((one) => record.factsOf(one) ?? []);
  if (all.length < identifiers.length) return null;
  return (
    all.find(({ suppressions }) => suppressions.length > 0) ??
    all.find(({ notes }) => notes.length > 0) ??
    all[0] ??
    null
  );
}
