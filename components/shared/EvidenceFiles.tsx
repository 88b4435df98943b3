import { i18n } from '#i18n';
import type { EvidenceReference } from '@/lib/model/record';

import { DropZone } from './DropZone';

interface EvidenceFilesProps {
  readonly files: readonly EvidenceReference[];
  readonly busy: boolean;
  readonly onOpen: (file: EvidenceReference) => void;
  readonly onAdd: (files: readonly File[]) => void;
}

/** The files that support a note, and a place for more. */
export function EvidenceFiles({ files, busy, onOpen, onAdd }: EvidenceFilesProps) {
  return (
    <div class="group">
      {files.length > 0 && (
        <ul class="files" aria-label={i18n.t('evidence.files')}>
          {files.map((file) => (
            <li key={file.id}>
              <button type="button" class="link" onClick={() => onOpen(file)}>
                {file.fileName}
              </button>
            </li>
          ))}
        </ul>
      )}
      <DropZone
        small
        multiple
        disabled={busy}
        label={busy ? i18n.t('evidence.keeping') : i18n.t('evidence.drop')}
        hint={i18n.t('evidence.drop_hint')}
        onFiles={onAdd}
      />
    </div>
  );
}
