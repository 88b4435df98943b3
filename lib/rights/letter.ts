import { languageCodes, type LanguageCode } from '@/lib/model/assessment';
import type { Identity } from '@/lib/model/organisation';
import type { SubjectRequest } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { LetterTexts } from './letter-texts';
import { nl } from './nl';
import { th } from './th';
import { zh } from './zh';

const texts: Readonly<Record<LanguageCode, LetterTexts>> = { en, de, fr, es, it, nl, ja, zh, th };

/** The languages an answer can be written in, by their own names. */
export const letterLanguages: readonly { readonly code: LanguageCode; readonly name: string }[] =
  languageCodes.map((code) => ({ code, name: texts[code].name }));

/** How a request was dealt with. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'longer'; readonly dueOn: IsoDate; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** What an answer is written from. */
export interface LetterInput {
  readonly request: Pick<SubjectRequest, 'kind' | 'receivedAt'>;
  /** The person's name, where it is known. */
  readonly name: string | null;
  readonly identity: Identity | null;
  readonly outcome: Outcome;
}

const keepsCode: readonly SubjectRequest['kind'][] = ['objection', 'withdrawal', 'erasure'];

/**
 * The answer to a request, in the person's language: what was done, or by when it will be and why
 * so late (GDPR Article 12(3)), or why not, with the ways to complain (Article 12(4)).
 */
export function letter(code: LanguageCode, input: LetterInput): string {
  const { request, name, identity, outcome } = input;
  const said = texts[code];
  const paragraphs = [
    name === null ? said.greetingPlain : fill(said.greeting, name),
    [
      fill(said.received, dayIn(code, request.receivedAt)),
      ...body(said, code, request.kind, outcome),
    ].join(spaceIn(code)),
    ...after(said, request.kind, outcome),
    ...remedies(said, request.kind, identity, outcome),
    [said.closing, ...signature(identity)].join('\n'),
  ];
  return paragraphs.join('\n\n');
}

function body(
  said: LetterTexts,
  code: LanguageCode,
  kind: SubjectRequest['kind'],
  outcome: Outcome,
): string[] {
  switch (outcome.kind) {
    case 'done':
      return [said.done[kind]];
    case 'longer':
      return [fill(said.longer, dayIn(code, outcome.dueOn), outcome.reason)];
    case 'refused':
      return [fill(said.refused, outcome.reason)];
  }
}

function after(said: LetterTexts, kind: SubjectRequest['kind'], outcome: Outcome): string[] {
  if (outcome.kind !== 'done') return [];
  if (keepsCode.includes(kind)) return [said.code];
  return kind === 'access' ? [said.rights] : [];
}

function remedies(
  said: LetterTexts,
  kind: SubjectRequest['kind'],
  identity: Identity | null,
  outcome: Outcome,
): string[] {
  if (outcome.kind === 'longer' || (outcome.kind === 'done' && kind !== 'access')) return [];
  return [fill(said.remedies, identity?.authority.trim() || said.anyAuthority)];
}

function signature(identity: Identity | null): string[] {
  if (!identity) return [];
  const { name, role, organisation, address, email } = identity;
  return [name, role, organisation, address, email].map((line) => line.trim()).filter(Boolean);
}

function fill(text: string, ...values: readonly string[]): string {
  return text.replaceAll(/\$(\d)/gu, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** A day as it is written in the language: British in English, the Gregorian year in Thai. */
function dayIn(code: LanguageCode, day: string): string {
  const date = day.length === 10 ? new Date(`${day}T12:00:00`) : new Date(day);
  const locale = code === 'en' ? 'en-GB' : code;
  return date.toLocaleDateString(`${locale}-u-ca-gregory`, { dateStyle: 'long' });
}

function spaceIn(code: LanguageCode): string {
  return code === 'ja' || code === 'zh' ? '' : ' ';
}
