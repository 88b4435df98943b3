import { i18n } from '#i18n';
import { DropZone } from '@/components/shared/DropZone';

interface ChosenFilesProps {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files that will be kept with the note once it is saved. */
export function ChosenFiles({ files, onFiles }: ChosenFilesProps) {
  return (
    <div class="group">
      {files.length > 0 && (
        <ul class="files" aria-label={i18n.t('evidence.files')}>
          {files.map((file) => (
            <li key={`${file.name} ${file.lastModified} ${file.size}`}>
              {file.name}
              <button
                type="button"
                class="link"
                aria-label={i18n.t('evidence.remove_file', [file.name])}
                onClick={() => onFiles(files.filter((other) => other !== file))}
              >
                {i18n.t('evidence.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <DropZone
        small
        multiple
        label={i18n.t('evidence.drop')}
        hint={i18n.t('evidence.drop_hint')}
        onFiles={(more) => onFiles([...files, ...more])}
      />
    </div>
  );
}
