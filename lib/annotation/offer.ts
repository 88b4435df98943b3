import { findingsFor, missingSentences } from '@/components/annotation/state';
import type { SentenceElement } from '@/lib/model/assessment';

import { roomIn } from './compose';
import type { ComposeAnnotation } from './compose';
import { insertParagraph, type SentenceLink } from './insert';
import { recipientsOf } from './outreach';
import { withReference } from './reference';
import { sentenceFor } from './sentences';

/** As a letter says them. */
const readingOrder: readonly SentenceElement[] = [
  'ad-label',
  'identity',
  'reason',
  'source',
  'referral-notice',
  'privacy-notice',
  'opt-out',
  'objection-right',
  'address',
];

/**
 * Inserts the sentences for these elements, in the order in which they are read; copies them where
 * nothing of ours may type (row D2).
 *
 * @returns Whether all of them stand in the draft.
 */
export async function offer(
  one: ComposeAnnotation,
  elements: readonly SentenceElement[],
): Promise<boolean> {
  const asked = readingOrder.filter((element) => elements.includes(element));
  const made = await Promise.all(asked.map((element) => write(one, element)));
  const sentences = made.filter(({ text }) => text !== '');
  if (sentences.length === 0) {
    one.say('annotation.notice.nothing_to_insert');
    return false;
  }
  const left = insert(one, sentences);
  if (left.length < sentences.length) one.refresh();
  if (left.length === 0) {
    one.say('annotation.notice.inserted');
    return true;
  }
  const copy = left.map(({ text }) => text).join('\n\n');
  await navigator.clipboard.writeText(copy);
  const room = roomIn(one.weighed().draft);
  const fits = room === null || room.used + copy.length < room.most;
  one.say(fits ? 'annotation.notice.copied' : 'annotation.notice.copied_long');
  return false;
}

/** Offers every sentence that is missing; also those that another one turns out to need. */
export async function offerAll(one: ComposeAnnotation): Promise<void> {
  const offered = new Set<SentenceElement>();
  for (;;) {
    const missing = missingIn(one).filter((element) => !offered.has(element));
    for (const element of missing) offered.add(element);
    if (missing.length === 0 || !(await offer(one, missing))) return;
  }
}

function missingIn(one: ComposeAnnotation): readonly SentenceElement[] {
  const { assessment } = one.weighed();
  return assessment ? missingSentences(findingsFor(assessment, one.current())) : [];
}

/** A sentence as it will stand in the draft. */
interface Written {
  readonly text: string;
  readonly link: SentenceLink | null;
}

async function write(one: ComposeAnnotation, element: SentenceElement): Promise<Written> {
  const { draft, said, facts } = one.weighed();
  const { record, interfaceLanguage } = one.around;
  const recipient = recipientsOf(draft)[one.selected]?.identifier;
  const language = said?.language ?? interfaceLanguage;
  const known = facts?.identity ?? null;
  const { identity, link } = await withReference(element, known, { draft, record, language });
  const text = sentenceFor(element, {
    language,
    draft,
    identity,
    facts: recipient ? record.factsOf(recipient) : null,
  });
  return { text, link };
}

/** Each is a paragraph of its own; returns those that the editor did not take. */
function insert(
  { around, place }: ComposeAnnotation,
  sentences: readonly Written[],
): readonly Written[] {
  if (around.handsOff || place.view !== 'compose') return sentences;
  for (const [index, { text, link }] of sentences.entries()) {
    // Read anew each time: where the person's own words end moves with what was inserted.
    const editor = place.editor();
    if (!editor.ok || !insertParagraph(editor.value, text, link)) return sentences.slice(index);
  }
  return [];
}
