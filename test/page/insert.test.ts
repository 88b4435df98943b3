import { afterEach, describe, expect, test } from 'vitest';

import { insertParagraph } from '@/lib/annotation/insert';

afterEach(() => document.body.replaceChildren());

const sentences = ['My name is Ines Halvorsen.', 'I met you at a fair.', 'Reply “no” to stop.'];

function richText(html: string): HTMLElement {
  document.body.innerHTML = `<div id="editor" contenteditable="true">${html}</div>`;
  const editor = document.querySelector<HTMLElement>('#editor');
  if (!editor) throw new Error('no editor');
  return editor;
}

/** What a reader sees: paragraphs, between blank lines or in blocks of their own. */
function paragraphs(element: HTMLElement): string[] {
  return element.innerText.split(/\n+/u).flatMap((line) => line.trim() || []);
}

const editors = [
  ['paragraphs', '<p>Hello Mara,</p><p>we plan shifts.</p>'],
  ['paragraphs with a blank one', '<p>Hello Mara,</p><p><br></p><p>we plan shifts.</p><p><br></p>'],
  ['lines in a paragraph', '<p>Hello Mara,<br>we plan shifts.</p>'],
  ['lines in blocks', '<div>Hello Mara,</div><div>we plan shifts.</div>'],
  ['bare lines', 'Hello Mara,<br>we plan shifts.'],
  ['styled paragraphs', '<p>Hello Mara,</p><p><b>we plan</b> <span>shifts.</span></p>'],
] as const;

describe('each sentence becomes a paragraph of its own', () => {
  test.each(editors)('among %s', (_, html) => {
    const element = richText(html);
    for (const sentence of sentences)
      expect(insertParagraph({ element, before: null, end: null }, sentence)).toBe(true);
    expect(paragraphs(element)).toEqual(['Hello Mara,', 'we plan shifts.', ...sentences]);
  });

  test.each(editors)('among %s, before the signature', (_, html) => {
    const element = richText(`${html}<div id="signature">-- <br>Ines</div>`);
    const before = element.querySelector('#signature');
    for (const sentence of sentences) insertParagraph({ element, before, end: null }, sentence);
    expect(paragraphs(element)).toEqual([
      'Hello Mara,',
      'we plan shifts.',
      ...sentences,
      '--',
      'Ines',
    ]);
  });

  test.each(editors)('among %s, and the editor takes each back in one step', (_, html) => {
    const element = richText(html);
    for (const sentence of sentences)
      insertParagraph({ element, before: null, end: null }, sentence);
    sentences.forEach(() => document.execCommand('undo'));
    expect(paragraphs(element)).toEqual(['Hello Mara,', 'we plan shifts.']);
  });
});

test.each(editors)('among %s, what leads somewhere is a link and reads as before', (_, html) => {
  const element = richText(html);
  const text = 'A reply or a mail to "a&b"@fernhill.example is enough.';
  const link = { text: '"a&b"@fernhill.example', href: 'mailto:x@y.example?subject=a&body="b"' };
  expect(insertParagraph({ element, before: null, end: null }, text, link)).toBe(true);
  expect(paragraphs(element)).toEqual(['Hello Mara,', 'we plan shifts.', text]);
  const [anchor, ...others] = element.querySelectorAll('a');
  expect(others).toEqual([]);
  expect(anchor?.getAttribute('href')).toBe(link.href);
  expect(anchor?.textContent).toBe(link.text);
  document.execCommand('undo');
  expect(paragraphs(element)).toEqual(['Hello Mara,', 'we plan shifts.']);
});

const closed = [
  ['paragraphs', '<p>Hello Mara,</p><p>we plan shifts.</p><p>Best regards,<br>Jo Lindqvist</p>'],
  [
    'lines in blocks',
    '<div>Hello Mara,</div><div>we plan shifts.</div><div><br></div><div>Viele Grüße</div><div>Jo</div><div>Fernhill Ltd</div>',
  ],
  [
    'a block around paragraphs',
    '<div><p>Hello Mara,</p><p>we plan shifts.</p></div><div><p><b>Cordialement</b>,</p><p>Jo</p></div>',
  ],
] as const;

describe('what is said goes before the closing that the person typed', () => {
  test.each(closed)('among %s', (_, html) => {
    const element = richText(html);
    const [, , ...closing] = paragraphs(element);
    for (const sentence of sentences)
      insertParagraph({ element, before: null, end: null }, sentence);
    expect(paragraphs(element)).toEqual([
      'Hello Mara,',
      'we plan shifts.',
      ...sentences,
      ...closing,
    ]);
    sentences.forEach(() => document.execCommand('undo'));
    expect(paragraphs(element)).toEqual(['Hello Mara,', 'we plan shifts.', ...closing]);
  });

  test('with the signature of the site behind it', () => {
    const element = richText(`${closed[0][1]}<div id="signature">-- <br>Fernhill Ltd</div>`);
    const before = element.querySelector('#signature');
    insertParagraph({ element, before, end: null }, 'I met you at a fair.');
    expect(paragraphs(element).slice(1, 5)).toEqual([
      'we plan shifts.',
      'I met you at a fair.',
      'Best regards,',
      'Jo Lindqvist',
    ]);
  });

  test('in a text area, above the quotation', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const element = document.querySelector('textarea');
    if (!element) throw new Error('no editor');
    const own = 'Hello Mara,\n\nwe plan shifts.\n\nMany thanks\nJo\n';
    element.value = `${own}\nOn Monday you wrote:\n> Hi`;
    for (const sentence of sentences)
      insertParagraph(
        { element, before: null, end: element.value.indexOf('\nOn Monday') },
        sentence,
      );
    expect(element.value).toBe(
      `Hello Mara,\n\nwe plan shifts.\n\n${sentences.join('\n\n')}\n\nMany thanks\nJo\n\nOn Monday you wrote:\n> Hi`,
    );
  });

  test('where the closing shares a block with what is said before it, that block ends the text', () => {
    const element = richText('<p>Hello Mara,<br>we plan shifts.<br>Best regards<br>Jo</p>');
    insertParagraph({ element, before: null, end: null }, 'I met you at a fair.');
    expect(paragraphs(element)).toEqual([
      'Hello Mara,',
      'we plan shifts.',
      'Best regards',
      'Jo',
      'I met you at a fair.',
    ]);
  });
});

test('in an empty editor the sentence is all there is', () => {
  const element = richText('<p><br></p>');
  insertParagraph({ element, before: null, end: null }, 'My name is Ines Halvorsen.');
  expect(paragraphs(element)).toEqual(['My name is Ines Halvorsen.']);
});

test('in a text area it stands between the own words and the quotation', () => {
  document.body.innerHTML = '<textarea></textarea>';
  const element = document.querySelector('textarea');
  if (!element) throw new Error('no editor');
  element.value = 'Hello Mara,\n\nwe plan shifts.\n\nOn Monday you wrote:\n> Hi';
  insertParagraph({ element, before: null, end: 29 }, 'I met you at a fair.');
  expect(element.value).toBe(
    'Hello Mara,\n\nwe plan shifts.\n\nI met you at a fair.\n\nOn Monday you wrote:\n> Hi',
  );
});

test('what looks like markup in a sentence is text', () => {
  const element = richText('<p>Hello</p>');
  insertParagraph({ element, before: null, end: null }, 'Ask <img src=x onerror=alert(1)> & Co');
  expect(element.querySelector('img')).toBeNull();
  expect(element.innerText).toContain('Ask <img src=x onerror=alert(1)> & Co');
});
