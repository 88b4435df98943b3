import { ownWords } from '@/lib/language/quotation';
import type { Received } from '@/lib/model/reading';

/** `Re:`, `AW:`, `RE[2]:`, `回复：`: whoever began the conversation wrote what follows. */
const answer = /^\s*[\p{L}\p{M}]{1,8}(?:\[\d+\])?\s?[:：]/u;

/** As much as a greeting, a name and "sent from my phone" take. */
const nothingToSpeakOf = 60;

/**
 * What a received message says, for the language part: the person's own words. Where these are none
 * to speak of, its subject too, since many write "unsubscribe" there and nothing else; not that of
 * an answer, which may be ours. A site that heads a conversation with its first subject takes the
 * prefix away: there a short answer to a subject of ours that reads like a stop is asked about, and
 * the person who reads it says no. Null where the text could not be read.
 */
export function heardIn({ text, subject }: Received): string | null {
  if (!text.ok) return null;
  const title = (subject.ok && subject.value?.trim()) || '';
  if (title === '' || answer.test(title)) return text.value;
  return ownWords(text.value).trim().length > nothingToSpeakOf
    ? text.value
    : `${title}\n\n${text.value}`;
}
