import { signal } from '@preact/signals';

/** A view with its filters, under a name. */
export interface SavedView {
  readonly name: string;
  /** The address after `#`, as {@link formatAddress} writes it. */
  readonly href: string;
}

const storageKey = 'dashboard.saved-views';

/** What was saved on this machine, in the order of saving. */
export const savedViews = signal<readonly SavedView[]>(read());

/** Saves a view; one of the same name and place is replaced. */
export function saveView(view: SavedView): void {
  keep([...savedViews.value.filter((one) => !isSame(one, view)), view]);
}

/** Forgets a view. */
export function forgetView(view: SavedView): void {
  keep(savedViews.value.filter((one) => one !== view));
}

/** Views of one place: `contacts`. */
export function viewsOf(place: string): readonly SavedView[] {
  return savedViews.value.filter(({ href }) => placeOf(href) === place);
}

function placeOf(href: string): string {
  return href.replace(/^#\//u, '').split('?', 1)[0] ?? '';
}

function isSame(a: SavedView, b: SavedView): boolean {
  return a.name === b.name && placeOf(a.href) === placeOf(b.href);
}

function keep(views: readonly SavedView[]): void {
  localStorage.setItem(storageKey, JSON.stringify(views));
  savedViews.value = views;
}

/** What is not a view is left out: another version may have written it. */
function read(): SavedView[] {
  const parsed = parse(localStorage.getItem(storageKey) ?? '[]');
  return Array.isArray(parsed) ? parsed.filter((one) => isSavedView(one)) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return []; // not ours: begun anew at the next saving
  }
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  if (!('name' in value) || !('href' in value)) return false;
  const { name, href } = value;
  return typeof name === 'string' && typeof href === 'string' && href.startsWith('#/');
}
