import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findClosing } from '@/lib/language/closing';

/** Where it is closed in front of a name and a company. */
const closings = [
  'Best regards,',
  'Thanks!',
  'Best, Jo',
  'Kind regards – Jo Lindqvist',
  'Mit freundlichen Grüßen',
  'Freundliche Grüsse',
  'Viele Grüße aus Hamburg',
  'LG, Anna',
  'Bien cordialement,',
  'Merci d’avance,',
  "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.",
  'Un cordial saludo,',
  'Atentamente:',
  'Cordiali saluti.',
  'Met vriendelijke groet,',
  '何卒よろしくお願いいたします。',
  '敬具',
  '此致',
  '祝好！',
  'ขอแสดงความนับถือ',
  'ขอบคุณครับ',
];

test.each(closings)('“%s” closes a letter', (closing) => {
  expect(findClosing(['Hello,', '', 'we plan shifts.', '', closing, 'Jo', 'Fernhill Ltd'])).toBe(4);
  expect(findClosing(['Hello,', 'we plan shifts.', closing])).toBe(2);
});

describe('nothing is closed', () => {
  test.each([
    [['Hello,', 'thanks for your mail.', 'Shall we talk?']],
    [['Thanks', 'Jo']],
    [['', 'Best regards', 'Jo']],
    [['Hello,', 'Best practices are on our page.']],
    [['Hello,', 'Thanks for the talk', 'See you']],
    [['Hello,', 'Best, we think, is a call.']],
    [['Hello,', 'Ihr Angebot kam an.']],
    [['Hello,', 'Thanks', `P.S. ${'We would be glad to show you how it is done. '.repeat(4)}`]],
    [[]],
  ])('%j', (lines) => {
    expect(findClosing(lines)).toBeNull();
  });
});

test('the formula that comes first of several closes it', () => {
  expect(findClosing(['Hello,', 'shall we talk?', 'Thanks', 'Best regards', 'Jo'])).toBe(2);
});

test('what is found is a line behind something that is said', () => {
  const line = oneof(string(), constantFrom('', ' ', ...closings));
  assert(
    property(array(line), (lines) => {
      const at = findClosing(lines);
      if (at === null) return;
      expect(lines.slice(0, at).some((said) => said.trim() !== '')).toBe(true);
      expect(lines[at]?.trim()).not.toBe('');
    }),
  );
});
