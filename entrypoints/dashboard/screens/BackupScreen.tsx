import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { formatMoment, formatNumber } from '@/components/dashboard/formats';
import { StoragePanel, type StorageState } from '@/components/dashboard/StoragePanel';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import { problemOf } from '@/components/shared/problem';

import { act } from '../acts';
import { changed, revision } from '../changes';
import { downloadBlob } from '../download';
import { keepLastBackup, lastBackup, type LastBackup } from '../last-backup';
import { nowInstant, today } from '../now';
import { useRecord } from '../reader';
import { useRead } from '../use-read';
import { Making } from './Making';
import { RestorePanel } from './RestorePanel';

/** Keeps the record safe: a file of all of it, the way back, the room it has. */
export default function BackupScreen() {
  const record = useRecord();
  const read = useRead(
    async () => ({ last: await lastBackup(), entries: (await record.counts()).entries }),
    String(revision.value),
  );
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.backup')}</h1>
      </div>
      <p class="lead">{i18n.t('backup.about')}</p>
      <div class="two even">
        <div class="stack">
          <BackUp
            last={read.state === 'ready' ? read.value.last : null}
            entries={read.state === 'ready' ? read.value.entries : null}
          />
          <Room />
        </div>
        <div class="stack">
          <RestorePanel />
          <Rebuild />
        </div>
      </div>
    </>
  );
}

interface BackUpProps {
  readonly last: LastBackup | null;
  readonly entries: number | null;
}

function BackUp({ last, entries }: BackUpProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const { busy, problem, write } = useWrite();
  const differ = passphrase !== '' && passphrase !== again;
  return (
    <section class="panel stack" aria-label={i18n.t('backup.write_title')}>
      <h2>{i18n.t('backup.write_title')}</h2>
      <p aria-live="polite">{lastText(last, entries)}</p>
      <Field
        label={i18n.t('backup.passphrase')}
        aside={i18n.t('common.optional')}
        hint={i18n.t('backup.passphrase_hint')}
        type="password"
        autocomplete="new-password"
        value={passphrase}
        onInput={setPassphrase}
      />
      {passphrase !== '' && (
        <Field
          label={i18n.t('backup.passphrase_again')}
          type="password"
          autocomplete="new-password"
          value={again}
          error={differ && again !== '' ? i18n.t('backup.passphrase_differs') : null}
          onInput={setAgain}
        />
      )}
      {problem && (
        <Notice state="stop" role="alert">
          {problem}
        </Notice>
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={busy || differ}
          onClick={() => void write(passphrase || null)}
        >
          {busy ? i18n.t('backup.writing') : i18n.t('backup.write')}
        </button>
      </div>
      <p class="hint">{i18n.t('backup.holds_everything')}</p>
    </section>
  );
}

function useWrite() {
  const record = useRecord();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const write = async (passphrase: string | null) => {
    setBusy(true);
    setProblem(null);
    try {
      const { entries: written } = await record.counts();
      const file = await record.backup(passphrase);
      downloadBlob(`goodgrounds-${today()}.backup`, file);
      await keepLastBackup({ at: nowInstant(), entries: written });
      changed();
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  };
  return { busy, problem, write };
}

function lastText(last: LastBackup | null, entries: number | null): string {
  if (!last) return i18n.t('backup.never');
  const since = Math.max(0, (entries ?? last.entries) - last.entries);
  return i18n.t('backup.last', [formatMoment(last.at), formatNumber(since)]);
}

function Room() {
  const [storage, setStorage] = useState<StorageState | null>(null);
  const look = async () => {
    const [{ usage, quota }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    setStorage({ used: usage ?? null, quota: quota ?? null, persisted: persisted || isExempt() });
  };
  useEffect(() => {
    void look();
  }, []);
  if (!storage) return null;
  return (
    <StoragePanel storage={storage} onPersist={() => void navigator.storage.persist().then(look)} />
  );
}

/** Chromium clears no extension's storage that has this permission, and promises nothing further. */
function isExempt(): boolean {
  const { permissions = [] } = browser.runtime.getManifest();
  return !import.meta.env.FIREFOX && permissions.includes('unlimitedStorage');
}

function Rebuild() {
  const [busy, setBusy] = useState(false);
  const rebuild = async () => {
    setBusy(true);
    await act('rebuild-record', null, { done: i18n.t('backup.rebuilt') });
    setBusy(false);
  };
  return (
    <section class="panel stack" aria-label={i18n.t('backup.rebuild_title')}>
      <h2>{i18n.t('backup.rebuild_title')}</h2>
      <p class="hint">{i18n.t('backup.rebuild_about')}</p>
      <div class="row">
        <button type="button" disabled={busy} onClick={() => void rebuild()}>
          {busy ? i18n.t('backup.rebuilding') : i18n.t('backup.rebuild')}
        </button>
      </div>
      {busy && <Making label={i18n.t('backup.rebuilding')} />}
    </section>
  );
}
