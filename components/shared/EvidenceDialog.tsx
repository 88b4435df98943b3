import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';

import { formatBytes } from '../dashboard/format-bytes';
import { keyed } from '../dashboard/keyed';
import { Dialog } from './Dialog';
import { Notice } from './Notice';

/** An opened file as it is shown. */
export interface ShownEvidence {
  readonly file: File;
  readonly intact: boolean;
  readonly content:
    | { readonly kind: 'image' | 'pdf' | 'other' }
    | { readonly kind: 'text'; readonly text: string }
    | {
        readonly kind: 'mail';
        readonly from: string;
        readonly date: string;
        readonly subject: string;
        readonly text: string;
        readonly attachments: readonly { readonly name: string; readonly bytes: number }[];
      };
}

interface EvidenceDialogProps {
  readonly evidence: ShownEvidence;
  readonly sha256: string;
  readonly onClose: () => void;
}

/** A kept file: what can be shown of it, its digest, and the way to save it. */
export function EvidenceDialog({ evidence, sha256, onClose }: EvidenceDialogProps) {
  const { file, intact, content } = evidence;
  const url = useUrl(file);
  return (
    <Dialog
      title={file.name}
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {i18n.t('evidence.close')}
          </button>
          {content.kind === 'pdf' && (
            <a class="button" href={url} target="_blank" rel="noreferrer noopener">
              {i18n.t('evidence.open_pdf')}
            </a>
          )}
          <a class="button" href={url} download={file.name}>
            {i18n.t('evidence.save')}
          </a>
        </>
      }
    >
      <div class="group">
        {intact ? (
          <Notice state="ok">{i18n.t('evidence.intact')}</Notice>
        ) : (
          <Notice state="stop">{i18n.t('evidence.changed')}</Notice>
        )}
        <Content content={content} url={url} name={file.name} />
        <p class="hint hash-line">SHA-256: {sha256}</p>
      </div>
    </Dialog>
  );
}

interface ContentProps {
  readonly content: ShownEvidence['content'];
  readonly url: string;
  readonly name: string;
}

function Content({ content, url, name }: ContentProps) {
  if (content.kind === 'image') return <img class="evidence" src={url} alt={name} />;
  if (content.kind === 'text') return <pre class="evidence">{content.text}</pre>;
  if (content.kind === 'mail')
    return (
      <>
        <p>
          <b>{content.subject}</b>
          <br />
          <span class="hint">{[content.from, content.date].filter(Boolean).join(' · ')}</span>
        </p>
        <pre class="evidence">{content.text}</pre>
        <Attachments files={content.attachments} />
      </>
    );
  if (content.kind === 'pdf') return null;
  return <p class="hint">{i18n.t('evidence.not_shown')}</p>;
}

type Mail = Extract<ShownEvidence['content'], { readonly kind: 'mail' }>;

/** What came with a message, by name and size; the saved message has it. */
function Attachments({ files }: { readonly files: Mail['attachments'] }) {
  if (files.length === 0) return null;
  return (
    <>
      <p class="hint" id="attachments">
        {i18n.t('evidence.attachments')}
      </p>
      <ul class="files" aria-labelledby="attachments">
        {keyed(files, ({ name }) => name).map(({ key, value: { name, bytes } }) => (
          <li key={key}>
            <span dir="auto">{name}</span> <span class="hint">{formatBytes(bytes)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** An address for the file while it is shown. */
function useUrl(file: File): string {
  const [url] = useState(() => URL.createObjectURL(file));
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return url;
}
