/** The ways a person is written to; each has its own permission (`lib/law`). */
export type Channel = 'email' | 'linkedin' | 'phone';

/**
 * What a contact is recognised by. `value` is always in the form that {@link parseIdentifier}
 * gives:
 *
 * - `email`: lower case, NFKC, domain in ASCII (IDNA), without comment or display name:
 *   `mara.voss@nordwerk.example`
 * - `linkedin`: `in/<slug>` for a public profile, `id/<ACoA…>` for a member id, `sales/<ACw…>` for a
 *   Sales Navigator lead
 * - `phone`: E.164, `+4942112345`
 * - `domain`: a whole organisation's mail domain, `nordwerk.example`; only suppressions use it
 */
export interface Identifier {
  readonly type: 'email' | 'linkedin' | 'phone' | 'domain';
  readonly value: string;
}

/** One string for one identifier, for maps and sets: `email:mara.voss@nordwerk.example`. */
export function identifierKey({ type, value }: Identifier): string {
  return `${type}:${value}`;
}

/** The channel that an identifier is used on; a domain stands for e-mail. */
export function channelOf({ type }: Identifier): Channel {
  return type === 'domain' ? 'email' : type;
}
