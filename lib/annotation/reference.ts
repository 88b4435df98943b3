import { isMailAddress, linkWith, mailLinkWith } from '@/lib/choices/line';
import type { LanguageCode, SentenceElement } from '@/lib/model/assessment';
import type { Identity } from '@/lib/model/organisation';
import type { Draft } from '@/lib/model/reading';

import type { SentenceLink } from './insert';
import { recipientsOf } from './outreach';
import type { RecordClient } from './record';

/** Whom a sentence is for, and in which language. */
interface ReferenceContext {
  readonly draft: Draft;
  readonly record: RecordClient;
  readonly language: LanguageCode;
}

/** The identity that a sentence is filled from, and what of the sentence is a link. */
interface WayOut {
  readonly identity: Identity | null;
  readonly link: SentenceLink | null;
}

/**
 * The identity whose way to opt out carries the recipient's reference, so that their answer is
 * known for theirs: in the link to the page of choices, or behind the mail address. To several at
 * once it carries none: one person's would be in the others' mail.
 */
export async function withReference(
  element: SentenceElement,
  identity: Identity | null,
  { draft, record, language }: ReferenceContext,
): Promise<WayOut> {
  const [only, ...others] = recipientsOf(draft);
  const isWayOut = element === 'opt-out' || element === 'objection-right';
  const plain = { identity, link: null };
  if (!identity?.optOut || !isWayOut || !only?.identifier || others.length > 0) return plain;
  const reference = await record.referenceOf(only.identifier);
  if (reference === null) return plain;
  const { optOut } = identity;
  return isMailAddress(optOut)
    ? { identity, link: { text: optOut, href: mailLinkWith(optOut, reference, language) } }
    : { identity: { ...identity, optOut: linkWith(optOut, reference) }, link: null };
}
