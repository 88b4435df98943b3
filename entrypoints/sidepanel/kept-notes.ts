import { browser } from 'wxt/browser';

import type { NoteDraft } from '@/components/panel/note-draft';
import { identifierKey, type Identifier } from '@/lib/model/identifier';

const key = 'noteDrafts';
const most = 20; // drafts kept; the oldest goes first

type Kept = Readonly<Record<string, NoteDraft>>;

/** What a draft is kept under: the person it is about, or nobody yet. */
export function draftKey(identifiers: readonly Identifier[]): string {
  const [first] = identifiers;
  return first ? identifierKey(first) : 'new';
}

/** The draft about a person that was not saved yet, or null. */
export async function keptNote(about: string): Promise<NoteDraft | null> {
  return (await all())[about] ?? null;
}

/** Keeps a draft until the background has acknowledged the note: a worker that dies loses nothing. */
export async function keepNote(about: string, draft: NoteDraft): Promise<void> {
  const { [about]: _, ...others } = await all();
  const entries = [...Object.entries(others), [about, draft] as const].slice(-most);
  await browser.storage.local.set({ [key]: Object.fromEntries(entries) });
}

/** Forgets a draft: it was saved or discarded. */
export async function dropNote(about: string): Promise<void> {
  const { [about]: _, ...others } = await all();
  await browser.storage.local.set({ [key]: others });
}

async function all(): Promise<Kept> {
  const { [key]: kept } = await browser.storage.local.get(key);
  return isKept(kept) ? kept : {};
}

/** Only this page writes the key. */
function isKept(kept: unknown): kept is Kept {
  return typeof kept === 'object' && kept !== null;
}
