import { beforeEach, expect, test } from 'vitest';

import { commandOf, switchSingleKeys } from '@/entrypoints/dashboard/keyboard';

function pressed(init: KeyboardEventInit, target: HTMLElement = document.body) {
  document.body.append(target === document.body ? '' : target);
  let command: ReturnType<typeof commandOf> = null;
  const listen = (event: KeyboardEvent) => (command = commandOf(event));
  document.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  return command;
}

beforeEach(() => switchSingleKeys(true));

test.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['/', 'search'],
  ['?', 'help'],
  ['u', 'back'],
  ['x', 'pick'],
  ['y', null],
])('%s means %s', (key, command) => {
  expect(pressed({ key })).toBe(command);
});

test('single keys can be turned off for good', () => {
  switchSingleKeys(false);
  expect(pressed({ key: 'j' })).toBeNull();
  expect(localStorage.getItem('dashboard.single-keys')).toBe('off');
});

test.each(['ctrlKey', 'metaKey', 'altKey'])(
  "the browser's own keys stay its own: %s",
  (modifier) => {
    expect(pressed({ key: 'j', [modifier]: true })).toBeNull();
  },
);

test.each(['input', 'textarea', 'select'])('what is typed into a field stays text: %s', (name) => {
  expect(pressed({ key: 'j' }, document.createElement(name))).toBeNull();
});

test('in a dialog the keys are the dialog’s', () => {
  const dialog = document.createElement('dialog');
  const button = document.createElement('button');
  dialog.append(button);
  document.body.append(dialog);
  let command: ReturnType<typeof commandOf> = null;
  button.addEventListener('keydown', (event) => (command = commandOf(event)));
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  expect(command).toBeNull();
});
