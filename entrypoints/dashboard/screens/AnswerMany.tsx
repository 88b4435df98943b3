import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { formatDay, formatNumber } from '@/components/dashboard/formats';
import type { RequestRow } from '@/components/dashboard/rows';
import { Choices } from '@/components/shared/Choices';
import { Dialog } from '@/components/shared/Dialog';
import { Field } from '@/components/shared/Field';
import { latestAnswer } from '@/components/shared/latest-answer';
import { Notice } from '@/components/shared/Notice';
import { isIsoDate, showDate } from '@/components/shared/show';
import type { SubjectRequest } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';
import { letter, type Outcome } from '@/lib/rights/letter';
import { letterLanguage } from '@/lib/rights/letter-language';

import { act, attempt } from '../acts';
import { today } from '../now';
import { useRecord } from '../reader';
import { useRead } from '../use-read';

/** What the record itself has done: a copy, a correction or an erasure is looked at one by one. */
const alike: readonly SubjectRequest['kind'][] = ['objection', 'withdrawal', 'restriction'];

type What = 'done' | 'longer';

interface AnswerManyProps {
  /** Requests that wait. */
  readonly rows: readonly RequestRow[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/**
 * Several requests at once: done, or longer with one reason. Each person gets a letter of their
 * own, in their language, to be sent before it is put on record.
 */
export function AnswerMany({ rows, onClose, onDone }: AnswerManyProps) {
  const [draft, setDraft] = useState<Draft>({
    what: rows.some((row) => fits(row, 'done')) ? 'done' : 'longer',
    until: '',
    reason: '',
  });
  const { what } = draft;
  const fitting = rows.filter((row) => fits(row, what));
  const latest = fitting.map(({ request }) => latestAnswer(request)).toSorted()[0] ?? today();
  const from =
    fitting
      .map(({ request }) => request.dueOn)
      .toSorted()
      .at(-1) ?? today();
  const whole = { ...draft, until: draft.until === '' ? latest : draft.until };
  const outcome = outcomeOf(whole);
  const letters = useLetters(fitting, outcome);
  const ready = letters.length > 0 && (what === 'done' || isLonger(outcome, from, latest));
  return (
    <Dialog
      title={i18n.t('dashboard.requests.many', rows.length, [formatNumber(rows.length)])}
      onClose={onClose}
      actions={<Buttons {...{ letters, outcome, ready, onClose, onDone }} />}
    >
      <div class="stack">
        <p>{i18n.t('dashboard.requests.many_about')}</p>
        <Choices
          legend={i18n.t('answer.what')}
          look="segments"
          value={what}
          choices={[
            { value: 'done', label: i18n.t('answer.done') },
            { value: 'longer', label: i18n.t('answer.longer') },
          ]}
          onChange={(chosen) => setDraft((now) => ({ ...now, what: chosen }))}
        />
        {what === 'longer' && (
          <Longer
            draft={whole}
            from={from}
            latest={latest}
            change={(part) => setDraft((now) => ({ ...now, ...part }))}
          />
        )}
        <LeftOut count={rows.length - fitting.length} what={what} />
        {letters[0] && (
          <Field
            label={i18n.t('dashboard.requests.first_letter', [letters[0].row.name])}
            rows={5}
            disabled
            value={letters[0].text}
            onInput={() => null}
          />
        )}
      </div>
    </Dialog>
  );
}

interface Draft {
  readonly what: What;
  readonly until: string;
  readonly reason: string;
}

interface ButtonsProps extends Pick<AnswerManyProps, 'onClose' | 'onDone'> {
  readonly letters: readonly Letter[];
  readonly outcome: Outcome | null;
  readonly ready: boolean;
}

function Buttons({ letters, outcome, ready, onClose, onDone }: ButtonsProps) {
  const [busy, setBusy] = useState(false);
  const record = async () => {
    setBusy(true);
    const done = await recordAll(letters, outcome);
    setBusy(false);
    if (done) onDone();
  };
  return (
    <>
      <button type="button" onClick={onClose}>
        {i18n.t('dashboard.keys.close')}
      </button>
      <button
        type="button"
        disabled={!ready}
        onClick={() => void attempt(async () => save(letters))}
      >
        {i18n.t('dashboard.requests.letters')}
      </button>
      <button type="button" class="primary" disabled={busy || !ready} onClick={() => void record()}>
        {i18n.t(outcome?.kind === 'longer' ? 'answer.record_longer' : 'answer.record')}
      </button>
    </>
  );
}

interface LongerProps {
  readonly draft: Draft;
  /** The last day of those that have until then anyway. */
  readonly from: IsoDate;
  readonly latest: IsoDate;
  readonly change: (part: Partial<Draft>) => void;
}

/** The day holds for all of them: it is the last one that the first of them may be given. */
function Longer({ draft: { until, reason }, from, latest, change }: LongerProps) {
  return (
    <>
      <Notice state="warn">{i18n.t('answer.longer_about')}</Notice>
      <Field
        label={i18n.t('answer.until')}
        type="date"
        max={latest}
        value={until}
        error={
          isIsoDate(until) && until > from && until <= latest
            ? null
            : i18n.t('answer.until_wrong', [showDate(from), showDate(latest)])
        }
        onInput={(value) => change({ until: value })}
      />
      <Field
        label={i18n.t('answer.why')}
        hint={i18n.t('dashboard.requests.many_why')}
        required
        value={reason}
        onInput={(value) => change({ reason: value })}
      />
    </>
  );
}

function LeftOut({ count, what }: { readonly count: number; readonly what: What }) {
  if (count === 0) return null;
  const key = what === 'done' ? 'dashboard.requests.many_apart' : 'dashboard.requests.many_no_time';
  return <Notice state="warn">{i18n.t(key, count, [formatNumber(count)])}</Notice>;
}

function fits({ request }: RequestRow, what: What): boolean {
  if (what === 'done') return alike.includes(request.kind);
  return !request.extended && today() <= request.dueOn;
}

function outcomeOf({ what, until, reason }: Draft): Outcome | null {
  if (what === 'done') return { kind: 'done' };
  return isIsoDate(until) ? { kind: 'longer', dueOn: until, reason: reason.trim() } : null;
}

function isLonger(outcome: Outcome | null, from: IsoDate, latest: IsoDate): boolean {
  if (outcome?.kind !== 'longer' || outcome.reason.length < 3) return false;
  const { dueOn } = outcome;
  return dueOn <= latest && dueOn > from;
}

interface Letter {
  readonly row: RequestRow;
  readonly text: string;
}

/** None until it is known who writes them. */
function useLetters(rows: readonly RequestRow[], outcome: Outcome | null): readonly Letter[] {
  const record = useRecord();
  const read = useRead(() => record.identity(), '');
  if (!outcome || read.state !== 'ready') return [];
  return rows.map((row) => {
    const { request, contact } = row;
    const code = letterLanguage(request.words, contact?.country ?? null);
    const input = { request, name: contact?.name ?? null, identity: read.value, outcome };
    return { row, text: letter(code, input) };
  });
}

/** One after the other: should one fail, it is said, and the rest stay as they were. */
async function recordAll(letters: readonly Letter[], outcome: Outcome | null): Promise<boolean> {
  const number = formatNumber(letters.length);
  for (const { row, text } of letters) {
    const requestId = row.request.id;
    const done =
      outcome?.kind === 'longer'
        ? await act(
            'extend-request',
            { requestId, dueOn: outcome.dueOn, reason: outcome.reason },
            {
              done: i18n.t('dashboard.requests.many_longer', letters.length, [
                number,
                formatDay(outcome.dueOn),
              ]),
            },
          )
        : await act(
            'answer-request',
            { requestId, state: 'answered', answer: text, erase: null },
            { done: i18n.t('dashboard.requests.many_done', letters.length, [number]) },
          );
    if (!done) return false;
  }
  return true;
}

async function save(letters: readonly Letter[]): Promise<void> {
  const { saveLetters } = await import('../save-requests');
  await saveLetters(letters);
}
