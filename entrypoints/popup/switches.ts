import { browser } from 'wxt/browser';

import type { SiteSwitch } from '@/components/popup/SiteList';
import { catalogue } from '@/lib/sites/catalogue';
import { grantedOrigins } from '@/lib/switch/granted';
import {
  addedByUser,
  covers,
  hostOf,
  isGranted,
  isOn,
  patternFor,
  type OriginPattern,
} from '@/lib/switch/origins';

/** A switch with the origins it stands for. */
export interface OriginSwitch extends SiteSwitch {
  readonly origins: readonly OriginPattern[];
}

/** All switches, and the one of the tab where it is none of them. */
export interface Switches {
  readonly sites: readonly OriginSwitch[];
  readonly thisSite: OriginSwitch | null;
}

/** Every site that can be switched, and how it stands. */
export async function switchesFor(url: URL | null, thisSiteName: string): Promise<Switches> {
  const [granted, health] = await Promise.all([grantedOrigins(), healthByOrigin()]);
  const known = catalogue.filter(({ id, origins }) => id !== 'linkedin' && origins.length > 0);
  const sites: OriginSwitch[] = known.map((site) => ({
    key: site.id,
    name: site.name,
    on: isOn(site, granted),
    missing: missingIn(site.origins, health),
    origins: site.origins,
  }));
  const added = addedByUser(granted, catalogue).map((pattern) => ({
    key: pattern,
    name: hostOf(pattern),
    on: true,
    missing: missingIn([pattern], health),
    origins: [pattern],
  }));
  return { sites: [...sites, ...added], thisSite: thisSite(url, granted, thisSiteName) };
}

function thisSite(
  url: URL | null,
  granted: readonly OriginPattern[],
  name: string,
): OriginSwitch | null {
  const pattern = url && patternFor(url);
  if (!pattern || isGranted(pattern, granted)) return null;
  const claimed = catalogue.some(({ origins }) =>
    origins.some((origin) => covers(origin, pattern)),
  );
  if (claimed) return null;
  const label = `${name} (${hostOf(pattern)})`;
  return { key: 'this', name: label, on: false, missing: [], origins: [pattern] };
}

type Health = ReadonlyMap<string, readonly string[]>;

/** Hooks that pages did not have, by origin; the background keeps them for this browser session. */
async function healthByOrigin(): Promise<Health> {
  const { health } = await browser.storage.session.get('health');
  const entries = typeof health === 'object' && health !== null ? Object.values(health) : [];
  const byOrigin = new Map<string, string[]>();
  for (const entry of entries.filter(isHealth))
    byOrigin.set(entry.origin, [...(byOrigin.get(entry.origin) ?? []), ...entry.missing]);
  return byOrigin;
}

interface HealthEntry {
  readonly origin: string;
  readonly missing: readonly string[];
}

function isHealth(entry: unknown): entry is HealthEntry {
  return typeof entry === 'object' && entry !== null && 'origin' in entry && 'missing' in entry;
}

function missingIn(origins: readonly OriginPattern[], health: Health): readonly string[] {
  const names = [...health].flatMap(([origin, missing]) =>
    origins.some((pattern) => covers(pattern, `${origin}/*`)) ? missing : [],
  );
  return [...new Set(names)];
}
