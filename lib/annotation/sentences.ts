import { isMailAddress } from '@/lib/choices/line';
import type { SentenceValues } from '@/lib/language/language';
import { sentence, originName } from '@/lib/language/sentence';
import type { LanguageCode, RecipientFacts, SentenceElement } from '@/lib/model/assessment';
import type { Identity } from '@/lib/model/organisation';
import type { Draft } from '@/lib/model/reading';

/** What a sentence is filled from. */
export interface SentenceContext {
  readonly language: LanguageCode;
  readonly draft: Draft;
  readonly identity: Identity | null;
  readonly facts: RecipientFacts | null;
}

/**
 * The sentence to insert for a missing element, in the draft's language; short where the editor
 * takes few characters.
 */
export function sentenceFor(element: SentenceElement, context: SentenceContext): string {
  const { language, draft } = context;
  const short = draft.maxLength !== null && draft.maxLength <= 300;
  return sentence(language, element, valuesFrom(context), {
    length: short ? 'short' : 'normal',
    register: 'formal',
  });
}

function valuesFrom({ language, identity, facts }: SentenceContext): SentenceValues {
  const source = facts?.notes[0]?.source;
  const optOut = identity?.optOut ?? '';
  return {
    name: identity?.name ?? '',
    role: identity?.role ?? '',
    organisation: identity?.organisation ?? '',
    address: identity?.address ?? '',
    privacyNoticeUrl: identity?.privacyNoticeUrl ?? '',
    optOut: isMailAddress(optOut) ? '' : optOut,
    optOutMail: isMailAddress(optOut) ? optOut : '',
    origin: source ? originName(language, source.origin) : '',
    place: source && !source.place.startsWith('http') ? source.place : '',
    date: source
      ? new Date(`${source.occurredOn}T12:00:00`).toLocaleDateString(language, {
          dateStyle: 'long',
        })
      : '',
    reason: facts?.notes[0]?.reason ?? '',
    referrer: source?.via ?? '',
  };
}
