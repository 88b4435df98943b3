import { useState } from 'preact/hooks';

interface DropZoneProps {
  readonly label: string;
  readonly hint?: string;
  /** What the browser's file list shows first, as an `accept` attribute has it. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly small?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/**
 * A place to drop files on: the browser's own file input, which takes what is dropped on it and
 * opens the list of files when it is pressed.
 */
export function DropZone(props: DropZoneProps) {
  const { label, hint, accept, onFiles } = props;
  const [over, setOver] = useState(false);
  const look = ['drop', over && 'over', props.small && 'small'].filter(Boolean).join(' ');
  return (
    <label class={look}>
      <b>{label}</b>
      {hint && <span class="hint">{hint}</span>}
      <input
        type="file"
        disabled={props.disabled ?? false}
        multiple={props.multiple ?? false}
        {...(accept !== undefined && { accept })}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
