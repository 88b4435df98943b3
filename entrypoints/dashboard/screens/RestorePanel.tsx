import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { formatMoment, formatNumber } from '@/components/dashboard/formats';
import { Dialog } from '@/components/shared/Dialog';
import { DropZone } from '@/components/shared/DropZone';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import { problemOf } from '@/components/shared/problem';
import { stage } from '@/lib/import/staging';
import { newId } from '@/lib/ledger/id';
import type { Making as HowFar } from '@/lib/messages/making';
import { MessageError, send } from '@/lib/messages/send';

import { changed, toast } from '../changes';
import type { CheckedBackup } from '../read/backup';
import { useRecord } from '../reader';
import { Making, Progress } from './Making';

/** A backup on its way in: chosen, perhaps locked, then checked. */
interface Chosen {
  readonly file: File;
  readonly locked: boolean;
  readonly checked: CheckedBackup | null;
}

/** Puts a backup in the place of the record, once all of it was checked. */
export function RestorePanel() {
  const { chosen, passphrase, setPassphrase, busy, checking, problem, asking, ...can } =
    useRestore();
  return (
    <section class="panel stack" aria-label={i18n.t('backup.restore_title')}>
      <h2>{i18n.t('backup.restore_title')}</h2>
      <p class="hint">{i18n.t('backup.restore_about')}</p>
      <DropZone
        small
        label={chosen ? chosen.file.name : i18n.t('backup.drop')}
        disabled={busy}
        onFiles={([file]) => file && can.choose(file)}
      />
      {chosen?.locked && !chosen.checked && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            can.unlock(chosen);
          }}
        >
          <Field
            label={i18n.t('backup.unlock')}
            type="password"
            autocomplete="current-password"
            value={passphrase}
            onInput={setPassphrase}
          />
          <div class="row">
            <button disabled={busy || passphrase === ''}>{i18n.t('backup.check')}</button>
          </div>
        </form>
      )}
      {checking && (
        <div aria-live="polite">
          <p class="hint">{i18n.t('backup.checking')}</p>
          <Progress
            label={i18n.t('backup.checking')}
            howFar={checking === 'begun' ? null : checking}
          />
        </div>
      )}
      {problem && (
        <Notice state="stop" role="alert">
          {problem}
        </Notice>
      )}
      {chosen?.checked && (
        <Checked
          checked={chosen.checked}
          busy={busy}
          onRestore={() => can.restore(chosen, false)}
        />
      )}
      {asking && chosen && (
        <ReplaceDialog onClose={can.leave} onReplace={() => can.restore(chosen, true)} />
      )}
    </section>
  );
}

function useRestore() {
  const record = useRecord();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [checking, setChecking] = useState<HowFar | 'begun' | null>(null);
  const check = async (file: File, opening: string | null) => {
    setChecking('begun');
    const tell = (done: number, all: number) => setChecking({ done, all });
    return record.checkBackup(file, opening, tell).finally(() => setChecking(null));
  };
  const attempt = (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    work()
      .catch((error: unknown) => setProblem(problemOf(error)))
      .finally(() => setBusy(false));
  };
  const choose = (file: File) =>
    attempt(async () => {
      setChosen(null);
      setPassphrase('');
      const locked = await record.needsPassphrase(file);
      setChosen({ file, locked, checked: locked ? null : await check(file, null) });
    });
  const unlock = ({ file }: Chosen) =>
    attempt(async () => {
      setChosen({ file, locked: true, checked: await check(file, passphrase) });
    });
  const restore = ({ file, locked }: Chosen, replace: boolean) =>
    attempt(async () => {
      setAsking(false);
      const entries = await restoreFile(file, locked ? passphrase : null, replace);
      if (entries === null) return setAsking(true);
      toast.value = {
        text: i18n.t('backup.restored', entries, [formatNumber(entries)]),
        undo: null,
      };
      setChosen(null);
      return changed();
    });
  const leave = () => setAsking(false);
  return {
    chosen,
    passphrase,
    setPassphrase,
    busy,
    checking,
    problem,
    asking,
    choose,
    unlock,
    restore,
    leave,
  };
}

/** How many entries were restored; null where the record has some that the backup has not. */
async function restoreFile(
  file: File,
  passphrase: string | null,
  replace: boolean,
): Promise<number | null> {
  const fileId = newId();
  await stage(fileId, file);
  try {
    const { entries } = await send('restore-backup', { fileId, passphrase, replace });
    return entries;
  } catch (error) {
    if (error instanceof MessageError && error.refusal === 'not-in-backup') return null;
    throw error;
  }
}

interface CheckedProps {
  readonly checked: CheckedBackup;
  readonly busy: boolean;
  readonly onRestore: () => void;
}

function Checked({ checked: { createdAt, entries }, busy, onRestore }: CheckedProps) {
  return (
    <>
      <Notice state="ok">
        {i18n.t('backup.checked', entries, [formatMoment(createdAt), formatNumber(entries)])}
      </Notice>
      <div class="row">
        <button type="button" class="primary" disabled={busy} onClick={onRestore}>
          {busy ? i18n.t('backup.restoring') : i18n.t('backup.restore')}
        </button>
      </div>
      {busy && <Making label={i18n.t('backup.restoring')} />}
    </>
  );
}

interface ReplaceDialogProps {
  readonly onClose: () => void;
  readonly onReplace: () => void;
}

/** The record has what the backup has not: only a person lets it go. */
function ReplaceDialog({ onClose, onReplace }: ReplaceDialogProps) {
  return (
    <Dialog
      title={i18n.t('backup.replace_title')}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {i18n.t('backup.keep')}
          </button>
          <button type="button" class="stop" onClick={onReplace}>
            {i18n.t('backup.replace')}
          </button>
        </>
      }
    >
      <Notice state="stop">{i18n.t('backup.replace_about')}</Notice>
    </Dialog>
  );
}
