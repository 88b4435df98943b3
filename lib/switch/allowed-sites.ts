import { browser } from 'wxt/browser';

import { administered } from '@/lib/policy/administered';

const key = 'allowedSites';
const most = 500;
const host = /^(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*$/u;

/** The sites that may be switched on, and whether an administrator named them. */
export interface AllowedSites {
  /** Hosts (`mail.example`, `*.example`); null: any. */
  readonly hosts: readonly string[] | null;
  readonly locked: boolean;
}

/** An administrator's list (managed storage) goes before the one made here. */
export async function allowedSites(): Promise<AllowedSites> {
  const { allowedSites: managed } = await administered();
  if (managed !== null) return { hosts: managed, locked: true };
  const stored: unknown = (await browser.storage.local.get(key))[key];
  if (stored === undefined || stored === null) return { hosts: null, locked: false };
  // A list that cannot be read allows none: what is unknown is not fine.
  return { hosts: isHosts(stored) ? stored : [], locked: false };
}

/** Keeps the list made here; the background brings the switched-on sites in line with it. */
export async function allowSites(hosts: readonly string[] | null): Promise<void> {
  if (hosts === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: [...hosts] });
}

/** Hosts as they are typed, one a line: whole addresses count too. Or the line that is none. */
export function readHosts(
  typed: string,
): { readonly hosts: readonly string[] } | { readonly wrong: string } {
  const hosts = new Set<string>();
  for (const line of typed.split(/[\s,;]+/u).filter(Boolean)) {
    const one = line
      .toLowerCase()
      .replace(/^https?:\/\//u, '')
      .replace(/(?::\d+)?(?:\/.*)?$/u, '');
    if (!host.test(one) || hosts.size >= most) return { wrong: line };
    hosts.add(one);
  }
  return { hosts: [...hosts] };
}

function isHosts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && host.test(one));
}
