import type { MandatoryContent } from '@/lib/law/law';
import type { Citation, ElementLabel, Recognised, Remedy } from '@/lib/model/assessment';
import type { Draft } from '@/lib/model/reading';

import type { Answer, DraftInput } from './rule';

/** More messages of one kind than this is bulk (Singapore, Spam Control Act 2007 s. 6). */
const BULK = 100;

/** What the laws at hand ask of a message about one element. */
interface Owed {
  readonly severity: 'fix' | 'warn';
  readonly sources: readonly Citation[];
  /** False where it is owed only in a first message, and nothing tells whether this is one. */
  readonly certain: boolean;
}

/** Elements that GDPR Art. 14 owes to persons alone. */
const PERSONAL: ReadonlySet<string> = new Set(['contact_reason', 'data_source', 'privacy_notice']);

/** In LinkedIn's short invitation note these cannot stand; the profile beside it shows them. */
const NOT_IN_A_NOTE: ReadonlySet<string> = new Set([
  'company_identity',
  'contact_reason',
  'postal_address',
  'contact_details',
  'ad_label',
]);

/** What is owed about an element, or null where no law at hand asks for it. */
function owed(input: DraftInput, element: MandatoryContent['element']): Owed | null {
  if (PERSONAL.has(element) && !input.persons) return null;
  const entries = input.laws
    .flatMap(({ mandatory }) => mandatory)
    .filter((content) => content.element === element && isOwed(content, input));
  if (entries.length === 0) return null;
  const graded = entries.map((content) => ({ content, severity: severityOf(content, input) }));
  const severity = graded.some((entry) => entry.severity === 'fix') ? 'fix' : 'warn';
  const gravest = graded.filter((entry) => entry.severity === severity);
  return {
    severity,
    sources: uniqueSources(gravest.flatMap(({ content }) => content.sources)),
    certain: gravest.some(
      ({ content }) => !content.firstContactOnly || input.firstContact === true,
    ),
  };
}

/** Whether a law's demand reaches this draft: in a first message only, or in bulk only. */
export function isOwed({ firstContactOnly, only }: MandatoryContent, input: DraftInput): boolean {
  if (firstContactOnly && input.firstContact === false) return false;
  if (only !== 'bulk') return true;
  const recipients = input.draft.recipients.ok ? input.draft.recipients.value.length : 0;
  return recipients > BULK || (input.facts.sameText?.timesUsed ?? 0) > BULK;
}

function severityOf(content: MandatoryContent, input: DraftInput): 'fix' | 'warn' {
  if (content.milderWithConsent && input.consented) return 'warn';
  if (input.draft.kind === 'invite-note' && NOT_IN_A_NOTE.has(content.element)) return 'warn';
  return content.severity;
}

function uniqueSources(sources: readonly Citation[]): readonly Citation[] {
  const labels = new Set<string>();
  return sources.filter(({ label }) => labels.size !== labels.add(label).size);
}

/** The sentences in which a draft says one thing; empty where it could not be read. */
export function sentences(
  input: DraftInput,
  label: ElementLabel,
): readonly Recognised<ElementLabel>[] {
  return input.said?.elements.filter((element) => element.label === label) ?? [];
}

/**
 * The answer about an element that a message needs: `said` · `missing` · `missing_if_first` ·
 * `unread`.
 */
export function answerOwed(
  input: DraftInput,
  element: MandatoryContent['element'],
  found: boolean,
  remedy: Remedy | null,
): Answer | null {
  const need = owed(input, element);
  if (need === null) return null;
  const { severity, sources } = need;
  if (found) return { outcome: 'clear', reason: 'said', sources };
  if (input.said === null) return { outcome: 'unknown', reason: 'unread', severity, sources };
  return {
    outcome: need.certain ? 'breach' : 'unknown',
    reason: need.certain ? 'missing' : 'missing_if_first',
    severity,
    sources,
    ...(remedy !== null && { remedy }),
  };
}

/** A draft's text and signature as they are searched: several rules ask, so it is made once. */
const searched = new WeakMap<Draft, string>();

/** Whether the draft or its signature holds these words, whatever case and spacing. */
export function stands({ draft }: DraftInput, words: string | undefined): boolean {
  const sought = flat(words ?? '');
  if (sought === '') return false;
  let text = searched.get(draft);
  if (text === undefined) {
    text = flat(`${draft.text.ok ? draft.text.value : ''}\n${draft.signature}`);
    searched.set(draft, text);
  }
  return text.includes(sought);
}

function flat(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s,]+/gu, ' ')
    .trim();
}

/** Whether Article 21(4) speaks to this draft: a person, a European law, perhaps the first message. */
export function isArticle21(input: DraftInput): boolean {
  return input.persons && input.firstContact !== false && input.laws.some(({ gdpr }) => gdpr);
}
