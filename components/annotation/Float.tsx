import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';
import type { Placement, VirtualElement } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { freePlace } from './free-place';

/**
 * The element, or the nearest one around it that is drawn: sites keep what they fold away in the
 * page.
 */
function drawn(element: Element): Element {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.getClientRects().length > 0) return at;
  }
  return element;
}

/** The element's box in the top window, also where it lies in frames of the same origin. */
function boxInTop(anchor: Element): DOMRect {
  const element = drawn(anchor);
  const box = element.getBoundingClientRect();
  let { x, y } = box;
  let view = element.ownerDocument.defaultView;
  while (view?.frameElement) {
    const frame = view.frameElement.getBoundingClientRect();
    x += frame.x + view.frameElement.clientLeft;
    y += frame.y + view.frameElement.clientTop;
    view = view.frameElement.ownerDocument.defaultView;
  }
  return new DOMRect(x, y, box.width, box.height);
}

/** The windows of the frames that an element lies in, innermost first; empty in the top document. */
function framesAround(element: Element): readonly Window[] {
  const views: Window[] = [];
  let view = element.ownerDocument.defaultView;
  while (view?.frameElement) {
    views.push(view);
    view = view.frameElement.ownerDocument.defaultView;
  }
  return views;
}

/** Whether the frame that an element lies in has scrolled it away. */
function isScrolledAway(anchor: Element): boolean {
  const [view] = framesAround(anchor);
  if (!view) return false;
  const { top, bottom, left, right } = drawn(anchor).getBoundingClientRect();
  return bottom < 0 || right < 0 || top > view.innerHeight || left > view.innerWidth;
}

/**
 * How far a box is moved aside for the site's controls; where it is too long for that, it is made
 * short. That is looked for where its words or the window change, and not while the page scrolls:
 * it must not jump about.
 */
function movedAside(anchor: Element, floating: HTMLElement): (x: number, y: number) => number {
  let moved = 0;
  let before = '';
  return (x, y) => {
    const edge = boxInTop(anchor);
    const now = [floating.textContent, edge.width, window.innerWidth].join(' ');
    const root = floating.getRootNode();
    if (now === before || !(root instanceof ShadowRoot)) return moved;
    before = now;
    const end = x + floating.offsetWidth;
    const look = (short: boolean) => {
      floating.classList.toggle('short', short);
      const { offsetWidth: width, offsetHeight: height } = floating;
      return freePlace(root.host, { x: end - width, y, width, height }, Math.max(6, edge.x));
    };
    const place = look(false) ?? look(true);
    if (place === null) floating.classList.remove('short');
    moved = place ?? 0;
    return moved;
  };
}

interface FloatProps {
  /** An element of the site, read only; or one of ours. */
  readonly anchor: Element;
  readonly placement: Placement;
  /** Distance along the side, negative to overlap it. */
  readonly distance?: number;
  readonly skid?: number;
  /** Keeps the box inside the window and gives it the room there is. */
  readonly fit?: boolean;
  /** Moves the box to the left where it would cover a control of the site. */
  readonly clear?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * Keeps a box of ours beside an element, as the page scrolls and changes; hides it with the
 * element.
 */
export function Float({
  anchor,
  placement,
  distance = 0,
  skid = 0,
  fit = false,
  clear = false,
  ...rest
}: FloatProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const where = { anchor, placement, distance, skid, fit, clear };
    return box.current ? keepBeside(box.current, where) : undefined;
  }, [anchor, placement, distance, skid, fit, clear]);
  return (
    <div ref={box} class={`float ${rest.class ?? ''}`}>
      {rest.children}
    </div>
  );
}

type Where = Required<Omit<FloatProps, 'children' | 'class'>>;

/** Places a box now and whenever anything moved; what it gives stops that. */
function keepBeside(floating: HTMLElement, where: Where): () => void {
  const { anchor, placement, clear } = where;
  const reference: VirtualElement = {
    getBoundingClientRect: () => boxInTop(anchor),
    // What clips it is looked up in the top window, whose measures ours are.
    contextElement: framesAround(anchor).at(-1)?.frameElement ?? drawn(anchor),
  };
  const moving = clear ? movedAside(anchor, floating) : () => 0;
  const place = async () => {
    const { x, y, middlewareData } = await computePosition(reference, floating, {
      strategy: 'fixed',
      placement,
      middleware: middleware(where),
    });
    const left = Math.round(x - moving(x, y));
    floating.style.transform = `translate(${left}px, ${Math.round(y)}px)`;
    const visible =
      anchor.isConnected &&
      !middlewareData.hide?.referenceHidden &&
      !isScrolledAway(anchor) &&
      boxInTop(anchor).width > 0;
    floating.style.visibility = visible ? 'visible' : 'hidden';
  };
  const update = () => void place();
  const stop = autoUpdate(reference, floating, update, { animationFrame: false });
  const how = { capture: true, passive: true } as const;
  const frames = framesAround(anchor);
  for (const view of frames) view.addEventListener('scroll', update, how);
  return () => {
    stop();
    for (const view of frames) view.removeEventListener('scroll', update, how);
  };
}

function middleware({ distance, skid, fit }: Where) {
  const inWindow = fit
    ? [
        size({
          padding: 8,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.setProperty('--room', `${Math.max(160, availableHeight)}px`);
          },
        }),
      ]
    : [];
  return [
    offset({ mainAxis: distance, crossAxis: skid }),
    ...(fit ? [flip({ padding: 8, fallbackPlacements: ['left-start', 'bottom-end'] })] : []),
    shift({ padding: 6, crossAxis: true }),
    ...inWindow,
    hide(),
  ];
}
