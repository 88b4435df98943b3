import type { ComposeView, HeldView, RecipientView } from '@/components/annotation/view';
import { assess } from '@/lib/assessment/assess';
import { decide } from '@/lib/assessment/gate';
import { isForeign, languagesMissing, recognise } from '@/lib/language/recognise';
import { laws } from '@/lib/law/registry';
import type { LanguageCode } from '@/lib/model/assessment';
import type { Identifier } from '@/lib/model/identifier';
import type { Draft, Recipient } from '@/lib/model/reading';
import type { Outreach } from '@/lib/model/record';
import type { IsoDate, IsoInstant } from '@/lib/model/time';
import type { ComposePlace, InvitePlace } from '@/lib/sites/site';

import type { Sendable, Weighing } from './gate';
import { draftOfInvitation } from './invitation';
import type { LanguageClient } from './languages';
import { watchLeaving } from './leaving';
import type { Leaving } from './leaving';
import { outreachOf, recipientsOf } from './outreach';
import type { Weighed } from './outreach';
import { reachRecipient } from './reach';
import type { RecordClient } from './record';

/** What a compose annotation needs of the page it is in. */
export interface ComposeSurroundings {
  readonly record: RecordClient;
  readonly languages: LanguageClient;
  readonly tell: (outreach: readonly Omit<Outreach, 'id' | 'by' | 'contactId'>[]) => void;
  readonly changed: () => void;
  readonly today: () => IsoDate;
  readonly now: () => IsoInstant;
  /** LinkedIn: nothing of ours types or presses there (design decision 2). */
  readonly handsOff: boolean;
  readonly interfaceLanguage: LanguageCode;
  readonly signal: AbortSignal;
  /** What the user said about this site: null where nobody was asked, undefined until it is known. */
  readonly writesHere: () => boolean | null | undefined;
}

/** One message being written, from its first reading until it is sent or closed. */
export class ComposeAnnotation implements Sendable {
  open = false;
  selected = 0;
  readonly presses: boolean;
  #weighed: Weighed | null = null;
  /** The languages the draft is written in that are not there yet. */
  #missing: readonly LanguageCode[] = [];
  #foreign = false;
  #held: { readonly view: HeldView; readonly resume: () => void } | null = null;
  #notice: ComposeView['notice'] = null;
  #override: Outreach['override'] = null;
  #leaving: Leaving | null = null;

  constructor(
    readonly key: string,
    readonly place: ComposePlace | InvitePlace,
    readonly around: ComposeSurroundings,
  ) {
    this.presses = !around.handsOff;
  }

  /** Reads the draft anew, asks about recipients that are new, and assesses. */
  refresh(): void {
    this.#leaving?.check();
    if (!this.place.root.isConnected) return;
    this.#weighed = this.#assess();
    if (this.selected >= recipientsOf(this.#weighed.draft).length) this.selected = 0;
    void this.ask();
  }

  /** The compose view left the page. */
  left(): void {
    this.#leaving?.check();
  }

  async ask(): Promise<void> {
    const { record, languages } = this.around;
    await Promise.all([record.ask(this.#identifiers()), languages.ask(this.#missing)]);
  }

  weigh(): Weighing {
    this.#weighed = this.#assess();
    const { assessment } = this.#weighed;
    // Its language is not there yet: what it says is unknown.
    if (this.#missing.length > 0) return 'wait';
    const policy = this.around.record.context?.policy;
    if (!assessment || !policy) return 'wait';
    if (decide(assessment, policy).findings.length > 0) return 'hold';
    return this.#identifiers().every((one) => this.around.record.isCurrent(one)) ? 'go' : 'wait';
  }

  failsOpen(): boolean {
    return this.around.record.context?.policy.rules['suppressed-recipient'] !== 'block';
  }

  hold(resume: () => void): void {
    const { assessment } = this.#assess();
    const policy = this.around.record.context?.policy;
    const decision = assessment && policy ? decide(assessment, policy) : null;
    this.#held = {
      resume,
      view: {
        mode: decision?.mode === 'prompt' ? 'prompt' : 'block',
        findings: decision?.findings ?? [],
        resume: this.presses ? 'send' : 'press-again',
      },
    };
    this.around.changed();
  }

  sendAnyway(reason: string): void {
    const held = this.#held;
    if (held?.view.mode !== 'prompt') return;
    this.#held = null;
    this.#override = { rules: held.view.findings.map(({ rule }) => rule), reason };
    held.resume();
    this.around.changed();
  }

  backToDraft(): void {
    this.#held = null;
    this.around.changed();
    if (this.place.view !== 'compose') return;
    const editor = this.place.editor();
    if (editor.ok) editor.value.element.focus();
  }

  /** Back to the draft, to where the recipient stands: taking the person out is the user's act. */
  reach(recipient: Recipient): void {
    this.backToDraft();
    if (this.place.view !== 'compose') return;
    const editor = this.place.editor();
    reachRecipient(this.place.root, recipient, editor.ok ? editor.value.element : null);
  }

  passed(checked: boolean): void {
    const weighed = this.weighed();
    const outreach = outreachOf(weighed, this.around.now(), checked, this.#override);
    this.#override = null;
    // Enter on a button is a key and then a click: one message, told once.
    this.#leaving?.cancel();
    this.#leaving = watchLeaving(this.place, () => this.around.tell(outreach), this.around.signal);
  }

  pressAgain(): void {
    this.say('annotation.notice.press_again');
  }

  /** Shows a line in the card, where the act was made. */
  say(key: string): void {
    this.#notice = { key, at: performance.now() };
    this.around.changed();
  }

  /** The draft as it was last read and assessed. */
  weighed(): Weighed {
    return this.#weighed ?? this.#assess();
  }

  /** The recipient whose facts the card shows. */
  current(): Recipient | null {
    const { draft } = this.weighed();
    return recipientsOf(draft)[this.selected] ?? null;
  }

  /** Whether the reader is sure, or the user has not said that no messages are written here. */
  get isWanted(): boolean {
    return this.#isSure || this.around.writesHere() !== false;
  }

  get #isSure(): boolean {
    return this.place.view !== 'compose' || this.place.certainty === 'sure';
  }

  /** The strip and its card; null where the user said that this is none, or may still have said so. */
  view(): ComposeView | null {
    const answer = this.#isSure ? true : this.around.writesHere();
    if (answer === false || answer === undefined) return null;
    const { draft, assessment } = this.weighed();
    const trouble = this.around.record.trouble;
    return {
      kind: 'compose',
      key: this.key,
      anchor: this.place.anchor,
      recipients: recipientsOf(draft).map((recipient) => this.#recipientView(recipient)),
      assessment,
      unreadable: unreadableOf(draft),
      foreign: this.#foreign,
      trouble,
      open: this.open,
      selected: this.selected,
      insertion: this.around.handsOff ? 'copy' : 'insert',
      room: roomIn(draft),
      notice: this.#notice,
      held: this.#held?.view ?? null,
      asks: answer === null,
    };
  }

  #recipientView(recipient: Recipient): RecipientView {
    const { record } = this.around;
    const facts = recipient.identifier ? record.factsOf(recipient.identifier) : null;
    const note = facts?.notes[0];
    const base = record.context?.base;
    return {
      recipient,
      label:
        recipient.name ??
        facts?.contact?.name ??
        recipient.identifier?.value ??
        recipient.typed ??
        '?',
      facts,
      liaTitle: (note?.liaId && base?.lias[note.liaId]?.title) || null,
      campaignTitle: (note?.campaignId && base?.campaigns[note.campaignId]?.title) || null,
    };
  }

  #identifiers(): readonly Identifier[] {
    const { draft } = this.weighed();
    return recipientsOf(draft).flatMap(({ identifier }) => (identifier ? [identifier] : []));
  }

  #assess(): Weighed {
    const { place, around } = this;
    const draft = place.view === 'compose' ? place.read() : draftOfInvitation(place);
    const subject = draft.subject.ok ? draft.subject.value : null;
    const own = draft.text.ok ? draft.text.value : null;
    const text = own === null ? '' : `${own}\n\n${draft.signature}`;
    this.#missing = own === null ? [] : languagesMissing(text, subject, around.interfaceLanguage);
    this.#foreign = own !== null && isForeign(own);
    const unread = own === null || this.#missing.length > 0 || this.#foreign;
    const said = unread ? null : recognise(text, subject);
    const identifiers = recipientsOf(draft).flatMap(({ identifier }) => identifier ?? []);
    const facts = around.record.facts(identifiers);
    const policy = around.record.context?.policy;
    const assessment =
      facts && policy ? assess({ draft, said }, facts, laws, policy, around.today()) : null;
    return { draft, said, facts, assessment };
  }
}

function unreadableOf({ recipients, subject, text }: Draft): readonly string[] {
  return [recipients, subject, text].flatMap((part) => (part.ok ? [] : part.missing));
}

/** How full an editor is that takes so many characters: LinkedIn's note of 200 or 300. */
export function roomIn({ text, maxLength }: Draft): ComposeView['room'] {
  return text.ok && maxLength !== null ? { used: text.value.length, most: maxLength } : null;
}
