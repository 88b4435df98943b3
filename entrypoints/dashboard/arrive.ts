import { useEffect, useRef } from 'preact/hooks';

import { parseAddress, type Address } from './address';
import { currentRow } from './keyboard';

/**
 * Whoever goes to another view hears where they are: the focus is at its heading, and Tab goes on
 * from there. Back in a list it is at the row one came from.
 */
export function useArrival({ view, id }: Pick<Address, 'view' | 'id'>): void {
  const leftRef = useRef<string | null>(null);
  const headingRef = useRef<Element | null>(null);
  const begunRef = useRef(false);
  useEffect(() => {
    const from = id === null ? leftRef.current : null;
    leftRef.current = id;
    const main = document.querySelector('main');
    if (!main) return undefined;
    if (!begunRef.current) {
      begunRef.current = true;
      headingRef.current = main.querySelector('h1');
      return undefined;
    }
    currentRow.value = null;
    main.scrollTop = 0;
    // A dialog over a list has the focus; the list's own heading says nothing new.
    return whenThere(main, () => {
      const found = main.querySelector('h1');
      if (!found) return false;
      if (found !== headingRef.current && !main.contains(document.activeElement)) focusOn(found);
      headingRef.current = found;
      return from === null || isElsewhere(found) || standAt(main, from);
    });
  }, [view, id]);
}

/** What is read for a view may come later: looks again with every change, until it was enough. */
function whenThere(main: Element, look: () => boolean): () => void {
  if (look()) return () => {};
  const watch = new MutationObserver(() => look() && watch.disconnect());
  watch.observe(main, { childList: true, subtree: true });
  return () => watch.disconnect();
}

function focusOn(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Whether the user has gone on meanwhile: what has the focus then is left alone. */
function isElsewhere(heading: Element): boolean {
  const { activeElement } = document;
  return activeElement !== heading && activeElement !== document.body;
}

/** Goes to the row that leads to it; false while no rows are there. */
function standAt(main: Element, id: string): boolean {
  const links = [...main.querySelectorAll<HTMLAnchorElement>('tr[data-row] a')];
  const row = links.find(({ hash }) => parseAddress(hash).id === id)?.closest('tr');
  if (row) currentRow.value = Number(row.dataset['row']);
  return links.length > 0;
}
