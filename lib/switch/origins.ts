import type { SiteEntry } from '@/lib/sites/site';

/** A match pattern without a path of its own: `https://mail.example/*`, `*://*.example/*`. */
export type OriginPattern = string;

interface Parts {
  readonly scheme: string;
  readonly host: string;
}

/**
 * The pattern that covers every page of an address's host, or null where no extension may read
 * (browser pages, files). Ports are left out: match patterns have none in Firefox, and cover all of
 * them in Chrome (MDN, _Match patterns in extension manifests_, seen 2026-11-22).
 */
export function patternFor(url: URL): OriginPattern | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return `${url.protocol}//${url.hostname}/*`;
}

/** Whether one granted pattern covers everything that another one asks for. */
export function covers(granted: OriginPattern, asked: OriginPattern): boolean {
  const outer = parse(granted);
  const inner = parse(asked);
  if (!outer || !inner) return false;
  return (
    (outer.scheme === '*' || outer.scheme === inner.scheme) && coversHost(outer.host, inner.host)
  );
}

/** Whether everything a site needs is granted. */
export function isOn(site: SiteEntry, granted: readonly OriginPattern[]): boolean {
  return site.origins.length > 0 && site.origins.every((origin) => isGranted(origin, granted));
}

/** Whether a pattern is covered by any of the granted ones. */
export function isGranted(asked: OriginPattern, granted: readonly OriginPattern[]): boolean {
  return granted.some((pattern) => covers(pattern, asked));
}

/** The part of the granted patterns that an administrator allows; null allows any. */
export function allowedOf(
  granted: readonly OriginPattern[],
  hosts: readonly string[] | null,
): readonly OriginPattern[] {
  if (hosts === null) return granted;
  const allowed = hosts.map((host) => `*://${host}/*`);
  const both = granted.flatMap((one) => [
    ...(isGranted(one, allowed) ? [one] : []),
    // A grant of all sites is cut down to those that are allowed.
    ...allowed.filter((other) => other !== one && covers(one, other)),
  ]);
  return [...new Set(both)];
}

/** The granted patterns that belong to no site of the catalogue: those the user added. */
export function addedByUser(
  granted: readonly OriginPattern[],
  catalogue: readonly SiteEntry[],
): readonly OriginPattern[] {
  const known = catalogue.flatMap(({ origins }) => origins);
  return granted.filter((pattern) => !known.some((origin) => covers(origin, pattern)));
}

/** The host of a pattern, as it is shown: `mail.example`; `*` for a grant of all sites. */
export function hostOf(pattern: OriginPattern): string {
  return parse(pattern)?.host ?? pattern;
}

function coversHost(outer: string, inner: string): boolean {
  if (outer === '*' || outer === inner) return true;
  if (!outer.startsWith('*.')) return false;
  const domain = outer.slice(2);
  return inner === domain || inner.endsWith(`.${domain}`);
}

function parse(pattern: OriginPattern): Parts | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//u.exec(pattern) ?? [];
  return scheme && host ? { scheme, host } : null;
}
