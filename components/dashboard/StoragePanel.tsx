import { i18n } from '#i18n';
import { Notice } from '@/components/shared/Notice';

import { Facts } from './Facts';
import { formatBytes } from './format-bytes';

/** What the browser says of the room it gives. */
export interface StorageState {
  readonly used: number | null;
  readonly quota: number | null;
  /** Whether the browser promised not to clear the record when it needs room. */
  readonly persisted: boolean;
}

interface StoragePanelProps {
  readonly storage: StorageState;
  readonly onPersist: () => void;
}

/** How much room the record takes, and whether the browser keeps it. */
export function StoragePanel({ storage, onPersist }: StoragePanelProps) {
  const { used, quota, persisted } = storage;
  return (
    <section class="panel stack" aria-label={i18n.t('backup.storage')}>
      <h2>{i18n.t('backup.storage')}</h2>
      <Facts
        facts={[
          [i18n.t('backup.used'), used === null ? i18n.t('backup.not_told') : formatBytes(used)],
          [i18n.t('backup.quota'), quota === null ? i18n.t('backup.not_told') : formatBytes(quota)],
        ]}
      />
      {persisted ? (
        <Notice state="ok">{i18n.t('backup.persisted')}</Notice>
      ) : (
        <Notice state="warn">
          <p>{i18n.t('backup.not_persisted')}</p>
          <button type="button" onClick={onPersist}>
            {i18n.t('backup.persist')}
          </button>
        </Notice>
      )}
    </section>
  );
}
