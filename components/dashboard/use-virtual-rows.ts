import { useEffect, useState } from 'preact/hooks';

import { firstRowsDrawn } from './first-rows';

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

/** Rows drawn beyond what is in sight, so that a scroll shows no blank before the next draw. */
const spare = 8;

/** Rows by which the window moves on: a draw for every row would cost more than it shows. */
const step = 4;

/** Room that the sticky head and the frame's padding take from a row that is scrolled to. */
const headRoom = 60;

/**
 * Which of many rows of one height can be seen, and how much space stands for the others. With one
 * height there is nothing to measure row by row, which is most of what a library for it weighs.
 */
export function useVirtualRows({ count, height, scroller, body }: Options): VirtualRows {
  // Before the first measure: what a usual window shows and nothing more, so that the first rows are
  // painted soon.
  const [start, setStart] = useState<number | null>(null);
  const [tall, setTall] = useState(globalThis.innerHeight || 800);
  const inSight = Math.ceil(tall / height);
  const first = start === null ? 0 : Math.max(0, Math.min(start - spare, count - inSight));
  const end = Math.min(count, first + inSight + (start === null ? 0 : 2 * spare + step));
  // Measured after every draw, because whatever stands above may have grown; settles in one step.
  useEffect(() => {
    const frame = scroller();
    if (!frame) return undefined;
    const look = () => {
      const row = Math.floor((frame.scrollTop - topWithin(body(), frame)) / height);
      setStart(Math.max(0, row - (row % step)));
      setTall(frame.clientHeight || 800);
    };
    let gone = false;
    void firstRowsDrawn().then(() => gone || look());
    frame.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      gone = true;
      frame.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  });
  const scrollTo = (index: number) => {
    const frame = scroller();
    if (!frame) return;
    const top = topWithin(body(), frame) + index * height;
    if (top < frame.scrollTop + headRoom) frame.scrollTop = top - headRoom;
    const bottom = top + height + headRoom;
    if (bottom > frame.scrollTop + frame.clientHeight)
      frame.scrollTop = bottom - frame.clientHeight;
  };
  return { first, end, above: first * height, below: (count - end) * height, scrollTo };
}

/** Where the rows begin within what is scrolled. */
function topWithin(inner: HTMLElement | null, frame: HTMLElement): number {
  if (!inner) return 0;
  return inner.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
}
