import type { Policy } from './assessment';
import type { Channel, Identifier } from './identifier';
import type { Campaign, Identity, Lia, Screening } from './organisation';
import type {
  Contact,
  EvidenceReference,
  Id,
  Note,
  Outreach,
  Review,
  SubjectRequest,
  Suppression,
} from './record';
import type { IsoInstant } from './time';
import type { WayOfSaying } from './vocabulary';

/**
 * Everything that can happen to the record. A journal entry holds one; the projections follow from
 * them alone.
 */
export type EventBody =
  | { readonly type: 'contact-recorded'; readonly contact: Contact }
  | {
      /** Data put right (Article 16): the contact as it is now, and what was wrong about it. */
      readonly type: 'contact-corrected';
      readonly contact: Contact;
      readonly removed: readonly Identifier[];
    }
  | { readonly type: 'note-recorded'; readonly note: Note }
  | {
      /** Article 7(3); a consent that was withdrawn for all its channels carries nothing any more. */
      readonly type: 'consent-withdrawn';
      readonly noteId: Id;
      readonly at: IsoInstant;
      readonly channels: readonly Channel[] | 'all';
      readonly how?: WayOfSaying | undefined;
    }
  | { readonly type: 'note-reviewed'; readonly noteId: Id; readonly review: Review }
  | { readonly type: 'evidence-added'; readonly noteId: Id; readonly evidence: EvidenceReference }
  | { readonly type: 'outreach-recorded'; readonly outreach: Outreach }
  | { readonly type: 'reply-recorded'; readonly contactId: Id; readonly at: IsoInstant }
  | { readonly type: 'suppression-recorded'; readonly suppression: Suppression }
  | { readonly type: 'suppression-lifted'; readonly suppressionId: Id; readonly reason: string }
  | { readonly type: 'request-recorded'; readonly request: SubjectRequest }
  | { readonly type: 'request-updated'; readonly request: SubjectRequest }
  | { readonly type: 'campaign-recorded'; readonly campaign: Campaign }
  | { readonly type: 'lia-recorded'; readonly lia: Lia }
  | { readonly type: 'screening-recorded'; readonly screening: Screening }
  | { readonly type: 'identity-recorded'; readonly identity: Identity }
  | { readonly type: 'policy-recorded'; readonly policy: Policy }
  | { readonly type: 'contact-erased'; readonly contactId: Id; readonly reason: string }
  | {
      readonly type: 'import-recorded';
      readonly importId: Id;
      readonly rows: number;
      readonly sha256: string;
    };

/**
 * An event with its global id, author and time, so that a team's ledgers merge as a set union
 * (design decision 11).
 */
export interface LedgerEvent {
  readonly id: Id;
  readonly author: string;
  readonly at: IsoInstant;
  readonly body: EventBody;
}

/** Who is named as the author by somebody who has not said who they are yet. */
export const unnamed = 'unnamed';
