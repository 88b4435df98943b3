import { array, assert, property, stringMatching } from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';

import { shapeOf } from '@/lib/annotation/shape';
import { schemas } from '@/lib/messages/schemas';

const bodyOf = (html: string) => new JSDOM(`<body>${html}</body>`).window.document.body;

const accepted = (shape: string) =>
  schemas['report-health'].input.safeParse({
    site: 'generic',
    view: 'compose',
    missing: ['to'],
    shape,
  }).success;

test('a report holds tags and attribute names, and twins as one line', () => {
  const shape = shapeOf(
    bodyOf(
      '<form id="f" class="a b"><ul>' +
        '<li title="Mara Voss">Mara</li><li title="Tom Berg">Tom</li><li title="x">x</li>' +
        '</ul><textarea name="body">secret</textarea></form>',
    ),
  );
  expect(shape).toBe('body\n form [class id]\n  ul\n   li [title] x3\n  textarea [name]\n');
  expect(accepted(shape)).toBe(true);
});

test('no text and no value of a page is ever in its report, and the report is always accepted', () => {
  assert(
    property(array(stringMatching(/^[a-z0-9@. ]{1,20}$/), { maxLength: 6 }), (texts) => {
      const body = bodyOf('');
      for (const text of texts) {
        const item = body.ownerDocument.createElement('p');
        item.textContent = `Q${text}Q`;
        item.setAttribute('data-email', `Q${text}Q`);
        body.append(item);
      }
      const shape = shapeOf(body);
      expect(shape).not.toContain('Q');
      expect(accepted(shape)).toBe(true);
    }),
  );
});

test('what is no shape is refused', () => {
  expect(accepted('Mara Voss <mara.voss@hafen.example>\n')).toBe(false);
  expect(accepted('p [title="Mara"]\n')).toBe(false);
});
