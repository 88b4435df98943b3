/** What people press or fill in. */
const control =
  'a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=menuitem],[role=tab],[role=checkbox],[role=combobox]';

/** How far apart the points are that are looked at, in pixels. */
const step = 12;

/** A box in the window, in pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether a control of the site is drawn in a box, below ours. */
function coversControl(host: Element, { x, y, width, height }: Box): boolean {
  for (let across = x + 2; across < x + width; across += step)
    for (const down of [0.2, 0.5, 0.8]) {
      const drawn = host.ownerDocument.elementsFromPoint(across, y + height * down);
      if (drawn.find((element) => element !== host)?.closest(control)) return true;
    }
  return false;
}

/**
 * How far a box of ours has to move to the left along an edge, so that it covers no control of the
 * site: 0 where it covers none, null where there is no such place.
 *
 * @param host What our boxes are in; it is drawn above everything.
 * @param start Where the edge begins, in pixels from the window's left.
 */
export function freePlace(host: Element, box: Box, start: number): number | null {
  for (let moved = 0; box.x - moved >= start; moved += step)
    if (!coversControl(host, { ...box, x: box.x - moved })) return moved;
  return null;
}
