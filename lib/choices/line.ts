import type { LanguageCode } from '@/lib/model/assessment';
import type { Channel } from '@/lib/model/identifier';

import { choiceMails } from './mails';

/** What somebody chose on the company's page of choices. */
export interface Choice {
  readonly kind: 'stop' | 'erase' | 'access' | 'correct';
  /** What must stop; erasing stops everything, asking for the data or their correction nothing. */
  readonly channels: readonly Channel[] | 'all';
  /** The reference that was in their link, or an empty string. */
  readonly reference: string;
}

const choices: Readonly<Record<string, Omit<Choice, 'reference'>>> = {
  'stop=all': { kind: 'stop', channels: 'all' },
  'stop=email': { kind: 'stop', channels: ['email'] },
  'stop=phone': { kind: 'stop', channels: ['phone'] },
  'erase=all': { kind: 'erase', channels: 'all' },
  'access=all': { kind: 'access', channels: [] },
  'correct=all': { kind: 'correct', channels: [] },
};

const line = /^[^\S\n]*Goodgrounds-Choice: ?1; ?([a-z]+=[a-z]+); ?ref=([\dA-Z-]{0,40})[^\S\n]*$/imu;

/**
 * The choice in a mail that the page of choices wrote, or null. The sentence above the line says
 * the same in the person's language; whoever takes the line out is still understood by it.
 *
 * @param text The message's own words, without what it quotes.
 */
export function readChoice(text: string): Choice | null {
  const [, what = '', reference = ''] = line.exec(text) ?? [];
  const choice = choices[what.toLowerCase()];
  return choice ? { ...choice, reference: reference.toUpperCase() } : null;
}

/** What the person wrote besides the line that the page of choices added. */
export function withoutChoice(text: string): string {
  return text.replace(line, '').trim();
}

/** Whether people are told to opt out at a mail address, and not on a page. */
export function isMailAddress(optOut: string): boolean {
  return /^[^\s@/]+@[^\s@/]+$/u.test(optOut);
}

/**
 * A link to the page of choices with the reference of whom it is sent to; it never leaves their
 * browser.
 */
export function linkWith(page: string, reference: string): string {
  if (!/^https?:\/\//u.test(page) || page.includes('#')) return page;
  return `${page}#r=${reference}`;
}

/**
 * A link that begins the mail by which somebody stops every message, with the same reference: for
 * companies that have an address for it and no page (RFC 6068).
 */
export function mailLinkWith(address: string, reference: string, language: LanguageCode): string {
  const { subject, says } = choiceMails[language];
  const body = `${says.all}\r\n\r\nGoodgrounds-Choice: 1; stop=all; ref=${reference}`;
  const fields = { subject, body };
  const query = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `mailto:${address.split('@').map(encodeURIComponent).join('@')}?${query.join('&')}`;
}
