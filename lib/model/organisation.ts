import type { CountryCode, Id } from './record';
import type { IsoDate } from './time';
import type { Basis } from './vocabulary';

/**
 * A reusable three-part assessment (Article 6(1)(f)); the answers are keyed by the question ids of
 * `law.md` §2.2.
 */
export interface Lia {
  readonly id: Id;
  readonly title: string;
  readonly version: number;
  readonly answers: Readonly<Record<string, string>>;
  readonly outcome: 'pending' | 'not-overridden' | 'overridden';
  readonly owner: string;
  readonly signedOn: IsoDate | null;
  readonly reviewBy: IsoDate | null;
}

/** The nine signs of high risk (WP 248 rev.01, endorsed by the EDPB; GDPR Article 35). */
export const riskSigns = [
  'scoring',
  'decisions',
  'monitoring',
  'sensitive',
  'scale',
  'matching',
  'vulnerable',
  'technology',
  'barrier',
] as const;

/** One of {@link riskSigns}. */
export type RiskSign = (typeof riskSigns)[number];

/**
 * The short screening that says whether a data protection impact assessment is needed (Article 35),
 * and where it is; also who decides and who acts for whom (Articles 24, 26, 28).
 */
export interface Screening {
  readonly id: Id;
  readonly title: string;
  readonly version: number;
  readonly answers: Readonly<Partial<Record<RiskSign, 'yes' | 'no'>>>;
  /** Why none is needed although a sign is there, or what else was weighed. */
  readonly reason: string;
  readonly outcome: 'pending' | 'not-needed' | 'needed';
  /** Web address of the impact assessment itself; empty where there is none yet. */
  readonly link: string;
  readonly roles: string;
  readonly owner: string;
  readonly decidedOn: IsoDate | null;
  readonly reviewBy: IsoDate | null;
}

/** What is sold to whom, and on what basis: supplies most of a note. */
export interface Campaign {
  readonly id: Id;
  readonly title: string;
  readonly purpose: string;
  readonly basis: Basis;
  readonly liaId: Id | null;
  /** The parts of the target profile. */
  readonly profile: readonly string[];
  readonly retentionMonths: number;
  readonly archived: boolean;
  /** The screening that covers it. */
  readonly screeningId?: Id | null | undefined;
}

/** Who writes, and for whom: the controller (row G1). */
export interface Identity {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly organisation: string;
  /** Postal address on one line. */
  readonly address: string;
  readonly country: CountryCode;
  readonly privacyNoticeUrl: string;
  /** Address or page where people opt out; empty: a reply is enough. */
  readonly optOut: string;
  readonly authority: string;
}
