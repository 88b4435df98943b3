import { browser } from 'wxt/browser';

import type { Prefill } from '@/lib/messages/protocol';

const key = 'prefill';

/**
 * Whom the side panel is about; kept for this browser session only, so that any page of ours can
 * set it.
 */
export async function panelSubject(): Promise<Prefill | null> {
  const { [key]: subject } = await browser.storage.session.get(key);
  return isPrefill(subject) ? subject : null;
}

/** Turns the side panel to somebody, or with null to nobody. */
export async function turnPanelTo(subject: Prefill | null): Promise<void> {
  if (subject) await browser.storage.session.set({ [key]: subject });
  else await browser.storage.session.remove(key);
}

/** Calls back whenever the panel is turned to somebody else; the result stops it. */
export function watchPanelSubject(seen: (subject: Prefill | null) => void): () => void {
  const changed = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    if (area !== 'session' || !(key in changes)) return;
    const { newValue } = changes[key] ?? {};
    seen(isPrefill(newValue) ? newValue : null);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Only our own pages and the background write the key. */
function isPrefill(value: unknown): value is Prefill {
  return typeof value === 'object' && value !== null && 'identifiers' in value;
}
