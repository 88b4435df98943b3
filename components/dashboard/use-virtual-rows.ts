import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** The rows to draw: `first` up to, not including, `end`; the rest is empty space above and below. */
export interface VirtualRows {
  readonly first: number;
  readonly end: number;
  /** Pixels. */
  readonly above: number;
  readonly below: number;
  readonly scrollTo: (index: number) => void;
}

interface Options {
  readonly count: number;
  /** Height of every row, in pixels. */
  readonly height: number;
  readonly scroller: () => HTMLElement | null;
  /** The element whose first row is row 0. */
  readonly body: () => HTMLElement | null;
}

/** Which of many rows of one height can be seen, and how much space stands for the others. */
export function useVirtualRows({ count, height, scroller, body }: Options): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [margin, setMargin] = useState(0);
  const options: VirtualizerOptions<HTMLElement, Element> = {
    count,
    getScrollElement: scroller,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: margin,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    // Before the first measure: what a usual window shows, so that the first paint has its rows.
    initialRect: { width: 1000, height: globalThis.innerHeight || 800 },
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  // The two calls that every framework binding of the library makes; it has no other names for them.
  // oxlint-disable-next-line no-underscore-dangle
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    // oxlint-disable-next-line no-underscore-dangle
    virtualizer._willUpdate();
  });
  // Measured after every draw, because whatever stands above may have grown; settles in one step.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const top = topWithin(body(), scroller());
    if (top !== null && Math.abs(top - margin) > 1) setMargin(top);
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const end = (items.at(-1)?.index ?? -1) + 1;
  return {
    first,
    end,
    above: first * height,
    below: (count - end) * height,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

function topWithin(inner: HTMLElement | null, frame: HTMLElement | null): number | null {
  if (!inner || !frame) return null;
  return inner.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
}
