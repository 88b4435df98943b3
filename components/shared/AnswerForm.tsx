import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import type { LanguageCode } from '@/lib/model/assessment';
import type { Identity } from '@/lib/model/organisation';
import type { SubjectRequest } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import { letter, letterLanguages, type Outcome } from '@/lib/rights/letter';
import { letterLanguage } from '@/lib/rights/letter-language';

import { changing } from './change';
import { Check } from './Check';
import { Choices } from './Choices';
import { Field } from './Field';
import { latestAnswer } from './latest-answer';
import { Notice } from './Notice';
import { isIsoDate, showDate, showDay } from './show';

/** What an answer is written from, and where it goes. */
export interface AnswerFormProps {
  readonly request: SubjectRequest;
  /** The person, as far as the record knows them. */
  readonly name: string | null;
  readonly country: string | null;
  readonly identity: Identity | null;
  readonly today: IsoDate;
  /** Each resolves to whether it was written. `erase` is the reason of an erasure, or null. */
  readonly onAnswer: (
    state: 'answered' | 'refused',
    answer: string,
    erase: string | null,
  ) => Promise<boolean>;
  readonly onExtend: (dueOn: IsoDate, reason: string) => Promise<boolean>;
}

type What = Outcome['kind'];

/** The form as it stands. */
interface Draft {
  readonly what: What;
  readonly code: LanguageCode;
  readonly reason: string;
  readonly until: string;
  readonly erase: boolean;
  /** The text once somebody changed it by hand; a change above writes it anew. */
  readonly edited: string | null;
}

const erasable: readonly SubjectRequest['kind'][] = ['objection', 'withdrawal'];

/**
 * The answer to a request, written in the person's language, to copy and to put on record: done,
 * longer with the reason (once, within the first month), or refused with the reason.
 */
export function AnswerForm(props: AnswerFormProps) {
  const { request, name, country, identity, today } = props;
  const latest = latestAnswer(request);
  const [draft, setDraft] = useState<Draft>(() => ({
    what: 'done',
    code: letterLanguage(request.words, country),
    reason: '',
    until: latest,
    erase: request.kind === 'erasure',
    edited: null,
  }));
  const set = changing(setDraft);
  const change = (part: Partial<Draft>) => set({ edited: null, ...part });
  const outcome = outcomeOf(draft);
  const text =
    draft.edited ?? (outcome ? letter(draft.code, { request, name, identity, outcome }) : '');
  const mayExtend = !request.extended && today <= request.dueOn;
  return (
    <div class="group spaced">
      <Choices
        legend={i18n.t('answer.what')}
        look="segments"
        value={draft.what}
        choices={[
          { value: 'done', label: i18n.t('answer.done') },
          ...(mayExtend ? [{ value: 'longer' as const, label: i18n.t('answer.longer') }] : []),
          { value: 'refused', label: i18n.t('answer.refused') },
        ]}
        onChange={(what) => change({ what })}
      />
      {draft.what === 'done' ? (
        <Erasing draft={draft} kind={request.kind} change={change} />
      ) : (
        <WhyNot draft={draft} from={request.dueOn} latest={latest} change={change} />
      )}
      <Field
        label={i18n.t('answer.language')}
        value={draft.code}
        options={letterLanguages.map((one) => ({ value: one.code, label: one.name }))}
        onInput={(value) =>
          change({ code: letterLanguages.find(({ code }) => code === value)?.code ?? 'en' })
        }
      />
      <Field
        label={i18n.t('answer.text')}
        hint={i18n.t('answer.text_hint')}
        rows={9}
        value={text}
        onInput={(edited) => set({ edited })}
      />
      <Buttons {...props} {...{ draft, text, latest }} />
    </div>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** Erasing is the answer to a request for it, and may follow an objection (Article 17(1)(b), (c)). */
function Erasing({ draft, kind, change }: PartProps & { readonly kind: SubjectRequest['kind'] }) {
  return (
    <>
      {erasable.includes(kind) && (
        <Check
          label={i18n.t('answer.keep')}
          on={draft.erase}
          onChange={(erase) => change({ erase })}
        />
      )}
      {draft.erase && <Notice state="stop">{i18n.t('answer.erase_about')}</Notice>}
    </>
  );
}

/** Why it takes longer, or cannot be done: both have to be told. */
function WhyNot({
  draft,
  from,
  latest,
  change,
}: PartProps & { readonly from: IsoDate; readonly latest: IsoDate }) {
  return (
    <>
      {draft.what === 'longer' && (
        <>
          <Notice state="warn">{i18n.t('answer.longer_about')}</Notice>
          <Field
            label={i18n.t('answer.until')}
            type="date"
            max={latest}
            value={draft.until}
            error={
              isBetween(draft.until, from, latest)
                ? null
                : i18n.t('answer.until_wrong', [showDate(from), showDate(latest)])
            }
            onInput={(until) => change({ until })}
          />
        </>
      )}
      <Field
        label={i18n.t('answer.why')}
        hint={i18n.t('answer.why_hint')}
        required
        value={draft.reason}
        onInput={(reason) => change({ reason })}
      />
    </>
  );
}

interface ButtonsProps extends AnswerFormProps {
  readonly draft: Draft;
  readonly text: string;
  readonly latest: IsoDate;
}

function Buttons({ request, draft, text, latest, onAnswer, onExtend }: ButtonsProps) {
  const [busy, setBusy] = useState(false);
  const reason = draft.reason.trim();
  const erase = draft.what === 'done' && draft.erase;
  const ready =
    text.trim() !== '' &&
    (draft.what === 'done' || reason.length >= 3) &&
    (draft.what !== 'longer' || isBetween(draft.until, request.dueOn, latest));
  const write = async () => {
    setBusy(true);
    if (draft.what === 'longer') {
      if (isIsoDate(draft.until)) await onExtend(draft.until, reason);
    } else {
      const why = i18n.t('answer.erase_reason', [showDay(request.receivedAt)]);
      await onAnswer(
        draft.what === 'done' ? 'answered' : 'refused',
        text.trim(),
        erase ? why : null,
      );
    }
    setBusy(false);
  };
  return (
    <div class="row">
      <Copy text={text} />
      <button
        type="button"
        class={erase ? 'stop' : 'primary'}
        disabled={busy || !ready}
        onClick={() => void write()}
      >
        {doneWords(draft.what, erase)}
      </button>
    </div>
  );
}

function doneWords(what: What, erase: boolean): string {
  if (what === 'longer') return i18n.t('answer.record_longer');
  if (what === 'refused') return i18n.t('answer.record_refused');
  return i18n.t(erase ? 'answer.erase' : 'answer.record');
}

/** Puts the answer on the clipboard, and says whether it is there. */
function Copy({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean } | null>(
    null,
  );
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, ok: true });
    } catch {
      setCopied({ text, ok: false }); // said below: the user can still copy by hand
    }
  };
  const said = copied?.text === text ? copied : null;
  return (
    <>
      <button type="button" disabled={text === ''} onClick={() => void copy()}>
        {said?.ok ? i18n.t('answer.copied') : i18n.t('answer.copy')}
      </button>
      <output class="hint">{said?.ok === false && i18n.t('answer.not_copied')}</output>
    </>
  );
}

function outcomeOf({ what, until, reason }: Draft): Outcome | null {
  if (what === 'done') return { kind: 'done' };
  if (what === 'refused') return { kind: 'refused', reason: reason.trim() };
  return isIsoDate(until) ? { kind: 'longer', dueOn: until, reason: reason.trim() } : null;
}

function isBetween(day: string, from: IsoDate, latest: IsoDate): boolean {
  return isIsoDate(day) && day > from && day <= latest;
}
