/** The ways a person is written to; each has its own permission (`lib/law`). */
export const channels = ['email', 'linkedin', 'phone'] as const;
export type Channel = (typeof channels)[number];

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
export function channelOf({ type }: Pick<Identifier, 'type'>): Channel {
  return type === 'domain' ? 'email' : type;
}

/** RFC 5322 dot-atom, with the letters of RFC 6531; a quoted local part is kept with its quotes. */
const localPart = /^(?:[^\s\p{C}"(),:;<>@[\\\]]+|"(?:[^"\\\p{C}]|\\[^\p{C}])+")$/u;
const dots = /^\.|\.$|\.\./;
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
/** Characters that a URL parser would read as something else than a host. */
const notHost = /[\s/\\?#@:%[\]<>"(),;]/;
/** Zero-width and bidirectional marks, which pages put around addresses and people paste along. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

function asciiDomain(text: string): string | null {
  const domain = text.replace(/\.$/, '');
  if (domain === '' || notHost.test(domain)) return null;
  let host: string;
  try {
    host = new URL(`http://${domain}`).hostname;
  } catch {
    return null; // not a host name: the caller shows it as typed
  }
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  const wellFormed = labels.length > 1 && host.length <= 253 && labels.every((l) => label.test(l));
  return wellFormed && top.length > 1 && /[a-z]/.test(top) ? host : null;
}

/**
 * One bare address (RFC 5322 addr-spec, with the letters of RFC 6531), or null: half-typed, an
 * address literal, or no address. A display name is `lib/sites/recipients.ts`'s to part from it.
 */
export function parseEmail(text: string): Identifier | null {
  const address = text.normalize('NFKC').replace(invisible, '').trim().toLowerCase();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  if (at < 1 || local.length > 64 || !localPart.test(local)) return null;
  if (!local.startsWith('"') && dots.test(local)) return null;
  const domain = asciiDomain(address.slice(at + 1));
  return domain === null ? null : { type: 'email', value: `${local}@${domain}` };
}

/** A mail domain with or without a leading `@`, in ASCII; null where it is none. */
export function parseDomain(text: string): Identifier | null {
  const name = text.normalize('NFKC').replace(invisible, '').trim().toLowerCase().replace(/^@/, '');
  const domain = asciiDomain(name);
  return domain === null ? null : { type: 'domain', value: domain };
}

const linkedInHost = /^(?:[a-z0-9-]+\.)*linkedin\.com$/;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part; // a stray % sign: the slug stands as it is
  }
}

/**
 * A profile's address, whole or from its path on (`/in/<slug>`, `/sales/lead/<id>,…`), or the value
 * itself (`in/<slug>`). Member ids keep their case, slugs lose it; null where it is no profile.
 */
export function parseLinkedIn(text: string): Identifier | null {
  let path = text.replace(invisible, '').trim();
  if (/^(?:https?:)?\/\/|^[a-z.]*linkedin\.com\//i.test(path)) {
    let url: URL;
    try {
      url = new URL(path.replace(/^(?:https?:)?(?:\/\/)?/i, 'https://'));
    } catch {
      return null; // not an address
    }
    if (!linkedInHost.test(url.hostname)) return null;
    path = url.pathname;
  }
  const [, kind, id] =
    /^\/?(in|id|sales(?:\/(?:lead|people|profile))?)\/([^/?#,\s]+)/.exec(path) ?? [];
  if (kind === undefined || id === undefined) return null;
  const slug = decoded(id);
  if (/^ACo[\w-]{10,}$/.test(slug)) return { type: 'linkedin', value: `id/${slug}` };
  if (/^ACw[\w-]{10,}$/.test(slug)) return { type: 'linkedin', value: `sales/${slug}` };
  return kind === 'in' ? { type: 'linkedin', value: `in/${slug.toLowerCase()}` } : null;
}

/** A number written internationally (`+49 (421) 123-45`), as E.164; null where no `+` leads it. */
export function parseInternationalPhone(text: string): Identifier | null {
  const number = text.replace(invisible, '').trim();
  if (!/^\+[\d\s().\u2010-\u2015/-]+$/.test(number)) return null;
  const digits = number.replace(/\(0\)|\D/g, '');
  return /^[1-9]\d{6,14}$/.test(digits) ? { type: 'phone', value: `+${digits}` } : null;
}

/**
 * Whatever a person pastes or picks out, as an identifier in its one form: an address, a profile's
 * address, an international phone number, or a domain led by `@`. Null where it is none of them.
 */
export function parseIdentifier(text: string): Identifier | null {
  const domain = text.trim().startsWith('@') ? parseDomain(text) : null;
  return domain ?? parseEmail(text) ?? parseLinkedIn(text) ?? parseInternationalPhone(text);
}
