import type { Channel } from '@/lib/model/identifier';
import type { Consent, CountryCode, Id, ImpliedPermission } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import type { Basis, RecipientKind, SourceOrigin, Visibility } from '@/lib/model/vocabulary';

/** The contact's part of the form, as typed. */
export interface ContactDraft {
  readonly name: string;
  /** One identifier a line. */
  readonly identifiers: string;
  readonly organisation: string;
  readonly role: string;
  /** A country's code, or empty where it is not known. */
  readonly country: CountryCode;
  readonly kind: RecipientKind | '';
}

/** The source's part. */
export interface SourceDraft {
  readonly origin: SourceOrigin | null;
  readonly place: string;
  readonly occurredOn: string;
  readonly visibility: Visibility;
  readonly via: string;
  /** Whether place and person came from the page the user was looking at. */
  readonly prefilled: boolean;
  readonly listObtainedOn: string;
  readonly listProof: string;
  readonly listNamesUs: boolean | null;
}

/** The consent's part. */
export interface ConsentDraft {
  readonly wording: string;
  readonly version: string;
  readonly givenOn: string;
  readonly method: Consent['method'];
  readonly channels: readonly Channel[];
  readonly controller: string;
  readonly proof: string;
  readonly activeAct: boolean;
  readonly unbundled: boolean;
  readonly withdrawalTold: boolean;
  /** Drafts that were kept before these were asked for lack them. */
  readonly language?: string;
  readonly withdrawalHow?: string;
  readonly adult?: boolean;
  readonly categories?: string;
  readonly conditional?: boolean;
  readonly noticeVersion?: string;
  readonly confirmedOn?: string;
  readonly expiresOn?: string;
}

/** What may stand in for consent: a sale (soft opt-in), or a ground some countries know. */
export interface ExceptionDraft {
  readonly kind: 'none' | 'soft-opt-in' | 'implied';
  readonly saleOn: string;
  readonly sameSeller: boolean;
  readonly similarProducts: boolean;
  readonly optOutAtCollection: boolean;
  /** Drafts that were kept before this was asked for lack it. */
  readonly lastUsedOn?: string;
  readonly ground: ImpliedPermission['ground'];
  readonly since: string;
  readonly note: string;
}

/** The look into an opt-out register: its country, or empty where nobody looked. */
export interface RegisterDraft {
  readonly country: CountryCode;
  readonly on: string;
}

/** The note form as it stands: everything typed, valid or not, so that it can be kept and resumed. */
export interface NoteDraft {
  readonly contact: ContactDraft;
  readonly source: SourceDraft;
  /** `other` where the note belongs to no campaign; null before the user answers. */
  readonly campaignId: Id | null;
  readonly purpose: string;
  readonly reason: string;
  readonly roleRelevant: boolean;
  readonly meets: readonly string[];
  /** Null: as the campaign says. */
  readonly basis: Basis | null;
  readonly liaId: Id | null;
  readonly consent: ConsentDraft;
  readonly exception: ExceptionDraft;
  /** Drafts that were kept before this was asked for lack it. */
  readonly register?: RegisterDraft;
  readonly categories: string;
  readonly sharedWith: string;
  /** Empty: as the campaign says. */
  readonly retainUntil: string;
}

/** What an empty form begins with. */
export interface Beginning {
  readonly today: IsoDate;
  /** The user's own organisation, which a consent should name. */
  readonly organisation: string;
  readonly categories: string;
  /** The only campaign, which needs no choosing; null where there are several or none. */
  readonly campaignId: Id | null;
}

/** An empty form. */
export function emptyNote({ today, organisation, categories, campaignId }: Beginning): NoteDraft {
  return {
    contact: { name: '', identifiers: '', organisation: '', role: '', country: '', kind: '' },
    source: {
      origin: null,
      place: '',
      occurredOn: today,
      visibility: 'unknown',
      via: '',
      prefilled: false,
      listObtainedOn: '',
      listProof: '',
      listNamesUs: null,
    },
    campaignId,
    purpose: '',
    reason: '',
    roleRelevant: false,
    meets: [],
    basis: null,
    liaId: null,
    consent: {
      wording: '',
      version: '',
      givenOn: today,
      method: 'web-form',
      channels: [],
      controller: organisation,
      proof: '',
      activeAct: false,
      unbundled: false,
      withdrawalTold: false,
    },
    exception: {
      kind: 'none',
      saleOn: '',
      sameSeller: false,
      similarProducts: false,
      optOutAtCollection: false,
      ground: 'purchase',
      since: '',
      note: '',
    },
    categories,
    sharedWith: '',
    retainUntil: '',
  };
}
