import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { firstRowsDrawn } from '@/components/dashboard/first-rows';
import { Shell } from '@/components/dashboard/Shell';
import { Upgrading } from '@/components/shared/Upgrading';
import { hearUpgrade } from '@/lib/messages/making';

import { address } from './address';
import { useArrival } from './arrive';
import { revision, toast } from './changes';
import {
  commandOf,
  currentRow,
  isSearch,
  singleKeys,
  switchSingleKeys,
  type Command,
} from './keyboard';
import { Late } from './Late';
import { places } from './places';
import { RecordContext, type RecordReader } from './reader';
import { Screen } from './Screen';
import { rowsRead } from './use-pages';
import { useRead } from './use-read';

/** The dashboard: the frame, the view the address names, and the keys. */
export function App({ record }: { readonly record: RecordReader }) {
  const [help, setHelp] = useState(false);
  const counts = useRead(async () => {
    await firstRowsDrawn();
    return record.counts();
  }, String(revision.value));
  useKeys(() => setHelp(true));
  const { view, id } = address.value;
  useArrival({ view, id });
  const shown = places(counts.state === 'ready' ? counts.value : null);
  const name = shown.flat().find((place) => place.id === (view || 'contacts'))?.name;
  useEffect(() => {
    // The browser keeps titles in its history: the view's name, and nobody's.
    document.title = [name, i18n.t('dashboard.title')].filter(Boolean).join(' · ');
  }, [name]);
  return (
    <RecordContext.Provider value={record}>
      <Shell places={shown} current={view || 'contacts'} onHelp={() => setHelp(true)}>
        <Screen view={view} id={id} />
        <Upgrading hear={hearUpgrade} />
      </Shell>
      <Done />
      {help && (
        <Late load={keyHelp}>
          {(KeyHelp) => (
            <KeyHelp
              on={singleKeys.value}
              onSwitch={switchSingleKeys}
              onClose={() => setHelp(false)}
            />
          )}
        </Late>
      )}
    </RecordContext.Provider>
  );
}

const keyHelp = async () => (await import('@/components/dashboard/KeyHelp')).KeyHelp;

/** The live region is there before there is anything to say, or nobody would hear it. */
function Done() {
  const current = toast.value;
  useEffect(() => {
    if (!current) return undefined;
    const timer = setTimeout(() => (toast.value = null), 10_000);
    return () => clearTimeout(timer);
  }, [current]);
  return (
    <output>
      {current && (
        <span class="toast">
          {current.text}
          {current.undo && (
            <button type="button" class="link" onClick={current.undo}>
              {i18n.t('dashboard.state.undo')}
            </button>
          )}
        </span>
      )}
    </output>
  );
}

function useKeys(openHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      if (command === 'help') openHelp();
      else if (isSearch(event.target)) void goToFirstFound(event.target);
      else obey(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}

/** The first row of what was searched for, not of what still stands there from before. */
async function goToFirstFound(field: HTMLInputElement): Promise<void> {
  const words = field.value;
  await nextFrame();
  await rowsRead();
  await nextFrame();
  if (field.value === words && document.activeElement === field) obey('next');
}

async function nextFrame(): Promise<void> {
  await new Promise(requestAnimationFrame);
}

function obey(command: Exclude<Command, 'help'>): void {
  if (command === 'back') {
    history.back();
    return;
  }
  if (command === 'search') {
    const field = document.querySelector<HTMLInputElement>('[data-search]');
    field?.focus();
    field?.select();
    return;
  }
  if (command === 'pick') {
    const row = `main tr[data-row="${currentRow.value ?? -1}"]`;
    document.querySelector<HTMLInputElement>(`${row} input[type=checkbox]`)?.click();
    return;
  }
  const tables = document.querySelectorAll<HTMLElement>('main table[data-rows]');
  const last = [...tables].reduce((sum, { dataset }) => sum + Number(dataset['rows']), 0) - 1;
  if (last < 0) return;
  const step = command === 'next' ? 1 : -1;
  const now = currentRow.value;
  currentRow.value = now === null ? 0 : Math.min(Math.max(now + step, 0), last);
}
