import type { Identity } from '@/lib/model/organisation';
import type { Id } from '@/lib/model/record';
import type { Basis } from '@/lib/model/vocabulary';

/** What the welcome page asks about the first campaign. */
export interface CampaignDraft {
  /** Null until it was recorded; a second save changes the same one. */
  readonly id: Id | null;
  readonly liaId: Id | null;
  readonly title: string;
  readonly purpose: string;
  /** The target profile, one mark a line. */
  readonly profile: string;
  readonly months: number;
  readonly basis: Extract<Basis, 'legitimate-interests' | 'consent'>;
  /** The assessment's answers that the user changed, by question id; the others are the template's. */
  readonly answers: Readonly<Record<string, string>>;
  readonly agreed: boolean;
}

/** Everything typed on the welcome page; kept until it is done, so that it can be left and resumed. */
export interface WelcomeDraft {
  readonly identity: Identity;
  readonly identityDone: boolean;
  readonly campaign: CampaignDraft;
  readonly campaignDone: 'no' | 'recorded' | 'skipped';
  /** Ids of the chosen sites. */
  readonly sites: readonly string[];
  /** Address of a webmail without an adapter, as typed; null where none is asked for. */
  readonly another: string | null;
  readonly linkedin: 'panel' | 'page' | 'none' | null;
}

/** An empty page for somebody in a country. */
export function emptyDraft(country: string, authority: string): WelcomeDraft {
  return {
    identity: {
      name: '',
      role: '',
      email: '',
      organisation: '',
      address: '',
      country,
      privacyNoticeUrl: '',
      optOut: '',
      authority,
    },
    identityDone: false,
    campaign: {
      id: null,
      liaId: null,
      title: '',
      purpose: '',
      profile: '',
      months: 12,
      basis: 'legitimate-interests',
      answers: {},
      agreed: false,
    },
    campaignDone: 'no',
    sites: [],
    another: null,
    linkedin: null,
  };
}

/** The marks of the target profile: one a line, none twice. */
export function profileOf(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
}
