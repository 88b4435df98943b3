import { useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { formatLabel } from '@/components/dashboard/import-words';
import { Failed, Loading } from '@/components/dashboard/Shell';
import { ImportedNote } from '@/components/panel/ImportedNote';
import type { Surroundings } from '@/components/panel/note-of';
import { changing, within, type Change } from '@/components/shared/change';
import type { Errors } from '@/components/shared/check';
import { Choices } from '@/components/shared/Choices';
import { countryOptions } from '@/components/shared/countries';
import { Field } from '@/components/shared/Field';
import { showFirstError } from '@/components/shared/first-error';
import { Notice } from '@/components/shared/Notice';
import { problemOf } from '@/components/shared/problem';

import { revision } from '../changes';
import {
  checkPlan,
  planOf,
  replan,
  startImport,
  surroundings,
  type Known,
  type Planned,
} from '../import-plan';
import type { LookedAt } from '../look-at-file';
import { today } from '../now';
import { useRecord } from '../reader';
import { useRead } from '../use-read';
import { FirstRows } from './FirstRows';

interface PlanningProps {
  readonly looked: LookedAt;
  /** It was read another way. */
  readonly onLooked: (looked: LookedAt) => void;
  readonly onCancel: () => void;
}

/** What the file is, what its columns hold, and what is to be done with it; nothing is stored yet. */
export function ImportPlanning(props: PlanningProps) {
  const record = useRecord();
  const read = useRead(
    async () => ({
      campaigns: (await record.campaigns()).filter(({ archived }) => !archived),
      lias: await record.lias(),
      policy: await record.policy(),
      identity: await record.identity(),
    }),
    String(revision.value),
  );
  if (read.state === 'loading') return <Loading />;
  if (read.state === 'failed') return <Failed detail={read.detail} onRetry={read.retry} />;
  return <Planning {...props} {...read.value} />;
}

function Planning({ looked, onLooked, onCancel, ...known }: PlanningProps & Known) {
  const around = surroundings(known);
  const [planned, setPlanned] = useState(() => planOf(looked, known));
  const { errors, problem, busy, form, begin } = useBegin(looked, planned, around, known.policy);
  const set = changing(setPlanned);
  return (
    <form
      class="stack planning"
      noValidate
      ref={form}
      aria-label={i18n.t('dashboard.nav.import')}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <div class="top">
        <h1>{looked.file.name}</h1>
        <button type="button" onClick={onCancel}>
          {i18n.t('import.other_file')}
        </button>
      </div>
      <Recognised looked={looked} />
      <FirstRows
        looked={looked}
        columns={planned.columns}
        onColumn={(at, content) => set(({ columns }) => ({ columns: columns.with(at, content) }))}
        onLooked={(after) => {
          set((now) => replan(now, looked, after));
          onLooked(after);
        }}
      />
      {errors['columns'] && <Notice state="stop">{errors['columns']}</Notice>}
      <div class="form panel">
        <What planned={planned} set={set} />
        {planned.kind === 'stops' ? (
          <StopFields planned={planned} errors={errors} set={set} />
        ) : (
          <ImportedNote
            draft={planned.note}
            errors={errors}
            around={around}
            lias={known.lias}
            set={within(set, 'note')}
          />
        )}
        {problem && (
          <Notice state="stop" role="alert">
            {problem}
          </Notice>
        )}
        <div class="row">
          <button class="primary" disabled={busy}>
            {busy ? i18n.t('import.copying') : i18n.t('import.start')}
          </button>
        </div>
      </div>
    </form>
  );
}

/** Checks the plan and has it begun, or says what is wrong. */
function useBegin(
  looked: LookedAt,
  planned: Planned,
  around: Surroundings,
  policy: Known['policy'],
) {
  const [errors, setErrors] = useState<Errors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const begin = async () => {
    const found = checkPlan(looked, planned, around, policy);
    setErrors(found);
    if (Object.keys(found).length > 0) return showFirstError(form.current);
    setBusy(true);
    setProblem(null);
    try {
      await startImport(looked, planned, around);
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  };
  return { errors, problem, busy, form, begin };
}

interface PlanPart {
  readonly planned: Planned;
  readonly set: Change<Planned>;
}

function What({ planned, set }: PlanPart) {
  return (
    <>
      <Choices
        legend={i18n.t('import.what')}
        look="cards"
        value={planned.kind}
        choices={[
          {
            value: 'contacts',
            label: i18n.t('import.contacts'),
            hint: i18n.t('import.contacts_hint'),
          },
          { value: 'stops', label: i18n.t('import.stops'), hint: i18n.t('import.stops_hint') },
        ]}
        onChange={(kind) => set({ kind })}
      />
      <Field
        label={i18n.t('import.phone_country')}
        value={planned.country}
        options={[{ value: '', label: i18n.t('import.no_country') }, ...countryOptions()]}
        onInput={(country) => set({ country })}
      />
    </>
  );
}

function Recognised({ looked: { inspection, remembered } }: { readonly looked: LookedAt }) {
  const { shape, format } = inspection;
  if (shape === 'vcard') return <Notice state="ok">{i18n.t('import.cards')}</Notice>;
  if (remembered) return <Notice state="ok">{i18n.t('import.remembered')}</Notice>;
  if (format)
    return <Notice state="ok">{i18n.t('import.recognised', [formatLabel(format.id)])}</Notice>;
  return <Notice state="unknown">{i18n.t('import.not_recognised')}</Notice>;
}

function StopFields({ planned, errors, set }: PlanPart & { readonly errors: Errors }) {
  return (
    <>
      <Choices
        legend={i18n.t('import.channels')}
        look="segments"
        value={planned.reach}
        choices={[
          { value: 'all', label: i18n.t('import.any_way') },
          { value: 'email', label: i18n.t('model.channel.email') },
          { value: 'linkedin', label: i18n.t('model.channel.linkedin') },
          { value: 'phone', label: i18n.t('model.channel.phone') },
        ]}
        onChange={(reach) => set({ reach })}
      />
      <Field
        label={i18n.t('import.received')}
        type="date"
        max={today()}
        value={planned.received}
        error={errors['received'] ?? null}
        onInput={(received) => set({ received })}
      />
    </>
  );
}
