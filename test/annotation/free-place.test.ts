import { array, assert, integer, nat, pre, property, record } from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { freePlace } from '@/components/annotation/free-place';

/** Where buttons of a page stand, from left to right, in a window that draws nothing else. */
let buttons: readonly { readonly from: number; readonly to: number }[] = [];
const host = document.createElement('div');
const button = document.createElement('button');
const label = document.createElement('span');

beforeEach(() => {
  button.append(label);
  // Nothing is laid out here: what is drawn at a point is told.
  document.elementsFromPoint = vi.fn<Document['elementsFromPoint']>((x) => [
    host,
    ...(buttons.some(({ from, to }) => x >= from && x <= to) ? [label] : []),
    document.body,
  ]);
});
afterEach(() => {
  Reflect.deleteProperty(document, 'elementsFromPoint');
});

const box = { x: 700, y: 20, width: 200, height: 26 };

test('a box that covers no control stays', () => {
  buttons = [{ from: 100, to: 600 }];
  expect(freePlace(host, box, 0)).toBe(0);
});

test('it moves to the left of a control at the end of its edge', () => {
  buttons = [{ from: 880, to: 960 }];
  const end = box.x + box.width - (freePlace(host, box, 0) ?? 0);
  expect(end).toBeLessThan(880);
  expect(end).toBeGreaterThan(860);
});

test('where there is no room, that is said', () => {
  buttons = [{ from: 0, to: 960 }];
  expect(freePlace(host, box, 0)).toBeNull();
});

test('it never leaves its edge, and covers no control after it moved', () => {
  const some = array(record({ from: nat(900), width: integer({ min: 14, max: 200 }) }));
  assert(
    property(some, nat(700), (drawn, start) => {
      buttons = drawn.map(({ from, width }) => ({ from, to: from + width }));
      const x = box.x - (freePlace(host, box, start) ?? 0);
      expect(x).toBeGreaterThanOrEqual(start);
      const covered = buttons.filter(({ from, to }) => from < x + box.width - 12 && to > x + 12);
      pre(freePlace(host, box, start) !== null);
      expect(covered).toEqual([]);
    }),
  );
});
