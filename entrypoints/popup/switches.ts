import { browser } from 'wxt/browser';

import type { SiteHealth, SiteSwitch } from '@/components/popup/SiteList';
import { catalogue } from '@/lib/sites/catalogue';
import { allowedSites } from '@/lib/switch/allowed-sites';
import { grantedOrigins } from '@/lib/switch/granted';
import { healthIn } from '@/lib/switch/health';
import { linkedInOrigins } from '@/lib/switch/linkedin-surface';
import {
  addedByUser,
  allowedOf,
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
  /** LinkedIn is chosen in a way of its own; its pages change like everybody's. */
  readonly linkedin: SiteHealth;
}

/** Every site that can be switched, and how it stands. */
export async function switchesFor(url: URL | null, thisSiteName: string): Promise<Switches> {
  const [granted, health, { hosts, locked: byAdministrator }] = await Promise.all([
    grantedOrigins(),
    keptHealth(),
    allowedSites(),
  ]);
  const lockOf = (origins: readonly OriginPattern[]): SiteSwitch['locked'] => {
    if (origins.every((origin) => isGranted(origin, allowedOf(origins, hosts)))) return null;
    return byAdministrator ? 'administrator' : 'list';
  };
  const known = catalogue.filter(({ id, origins }) => id !== 'linkedin' && origins.length > 0);
  const sites: OriginSwitch[] = known.map((site) => ({
    key: site.id,
    name: site.name,
    on: isOn(site, granted),
    locked: lockOf(site.origins),
    ...healthOf(site.origins, health),
    origins: site.origins,
  }));
  const added = addedByUser(granted, catalogue).map((pattern) => ({
    key: pattern,
    name: hostOf(pattern),
    on: true,
    locked: lockOf([pattern]),
    ...healthOf([pattern], health),
    origins: [pattern],
  }));
  const here = thisSite(url, granted, thisSiteName);
  return {
    sites: [...sites, ...added],
    thisSite: here && { ...here, locked: lockOf(here.origins) },
    linkedin: healthOf(linkedInOrigins, health),
  };
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
  return {
    key: 'this',
    name: label,
    on: false,
    locked: null,
    missing: [],
    report: null,
    origins: [pattern],
  };
}

type Health = readonly HealthEntry[];

interface HealthEntry {
  readonly site: string;
  readonly view: string;
  readonly origin: string;
  readonly missing: readonly string[];
  readonly shape: string;
}

/** Hooks that pages did not have; the background keeps them for this browser session. */
async function keptHealth(): Promise<Health> {
  return healthIn(await browser.storage.session.get()).filter(isHealth);
}

function isHealth(entry: unknown): entry is HealthEntry {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    ['site', 'view', 'origin', 'missing', 'shape'].every((name) => name in entry)
  );
}

/** What could not be read at these origins, and the report of it. */
function healthOf(origins: readonly OriginPattern[], health: Health): SiteHealth {
  const ill = health.filter(
    ({ origin, missing }) =>
      missing.length > 0 && origins.some((pattern) => covers(pattern, `${origin}/*`)),
  );
  return {
    missing: [...new Set(ill.flatMap(({ missing }) => missing))],
    report: ill.length === 0 ? null : ill.map(reportOn).join('\n'),
  };
}

/** The address is left out: a firm's webmail may be named after the firm. */
function reportOn({ site, view, missing, shape }: HealthEntry): string {
  const { version } = browser.runtime.getManifest();
  return `Goodgrounds ${version}\n${site}, ${view}: ${missing.join(', ')}\n\n${shape}`;
}
