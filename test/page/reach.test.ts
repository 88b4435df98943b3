import { afterEach, expect, test } from 'vitest';

import { reachRecipient } from '@/lib/annotation/reach';

const ada = {
  field: 'to',
  name: 'Ada Obi',
  identifier: { type: 'email', value: 'ada.obi@brightharbour.example' },
} as const;

function compose(recipients: string): { root: Element; editor: Element } {
  document.body.innerHTML = `<form tabindex="-1"><div tabindex="-1">${recipients}</div>
    <div id="editor" contenteditable="true">Hello ada.obi@brightharbour.example</div>
    <button>Send</button></form>`;
  const root = document.querySelector('form');
  const editor = document.querySelector('#editor');
  if (!root || !editor) throw new Error('no compose view');
  return { root, editor };
}

afterEach(() => document.body.replaceChildren());

test('an address in a text field is selected with its name and comma', () => {
  const { root, editor } = compose('<textarea></textarea>');
  const field = root.querySelector('textarea');
  if (field)
    field.value = 'Tom <tom@larkfield.example>, Ada <Ada.Obi@brightharbour.example>, x@y.example';
  expect(reachRecipient(root, ada, editor)).toBe(true);
  expect(document.activeElement).toBe(field);
  expect(field?.value.slice(field.selectionStart, field.selectionEnd)).toBe(
    ' Ada <Ada.Obi@brightharbour.example>,',
  );
});

test('a chip that takes the focus gets it', () => {
  const { root, editor } = compose(`
    <span role="option" tabindex="-1" data-hovercard-id="tom@larkfield.example">Tom</span>
    <span role="option" tabindex="-1" data-hovercard-id="ada.obi@brightharbour.example"><b>Ada Obi</b></span>`);
  expect(reachRecipient(root, ada, editor)).toBe(true);
  expect(document.activeElement?.textContent).toBe('Ada Obi');
});

test("a chip's own button is focused, and not pressed", () => {
  const { root, editor } = compose(`<ul>
    <li><span title="tom@larkfield.example">Tom</span><a href="#" id="tom">×</a></li>
    <li><span>Ada Obi &lt;ada.obi@brightharbour.example&gt;</span><a href="#" id="ada">×</a></li>
    <li><input /></li></ul>`);
  let pressed = false;
  root.addEventListener('click', () => (pressed = true));
  expect(reachRecipient(root, ada, editor)).toBe(true);
  expect(document.activeElement?.id).toBe('ada');
  expect(pressed).toBe(false);
});

test('a chip without anything to focus leads to the field beside it', () => {
  const { root, editor } = compose(
    `<div><span title="ada.obi@brightharbour.example">Ada</span><input id="to" /></div><input id="cc" />`,
  );
  expect(reachRecipient(root, ada, editor)).toBe(true);
  expect(document.activeElement?.id).toBe('to');
});

test('somebody who stands in the text alone is not reached, and the focus stays', () => {
  const { root, editor } = compose('<input id="to" />');
  expect(reachRecipient(root, ada, editor)).toBe(false);
  expect(document.activeElement).toBe(document.body);
});

test('nothing of the page changes', () => {
  const { root, editor } = compose('<b title="ada.obi@brightharbour.example">Ada</b><input />');
  const before = document.body.innerHTML;
  reachRecipient(root, ada, editor);
  expect(document.body.innerHTML).toBe(before);
});
