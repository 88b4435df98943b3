import { stage } from '@/lib/import/staging';
import { LedgerError } from '@/lib/ledger/errors';
import { evidenceFile, largestEvidence } from '@/lib/ledger/evidence';
import { newId } from '@/lib/ledger/id';
import type { LedgerDatabase } from '@/lib/ledger/schema';
import { send } from '@/lib/messages/send';
import type { EvidenceReference, Id } from '@/lib/model/record';

/** A file that was to be kept and was not, with why. */
export interface LeftOut {
  readonly fileName: string;
  readonly error: unknown;
}

/** Has files kept with a note, one after the other; those that were not come back. */
export async function keepEvidence(noteId: Id, files: readonly File[]): Promise<LeftOut[]> {
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    try {
      if (file.size > largestEvidence) throw new LedgerError('too-large', 'Over 25 megabytes.');
      const fileId = newId();
      await stage(fileId, file);
      await send('add-evidence', { noteId, fileId, fileName: file.name.slice(0, 300) });
    } catch (error) {
      leftOut.push({ fileName: file.name, error });
    }
  }
  return leftOut;
}

/** What of a file can be shown without letting anything in it run. */
export type EvidenceContent =
  | { readonly kind: 'image' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'mail';
      readonly from: string;
      readonly date: string;
      readonly subject: string;
      readonly text: string;
      readonly attachments: readonly MailAttachment[];
    }
  | { readonly kind: 'other' };

/** A file that came with a message: it is named, not opened. */
interface MailAttachment {
  readonly name: string;
  readonly bytes: number;
}

/** A kept file, opened. */
export interface OpenedEvidence {
  readonly file: File;
  /** Whether its bytes are what the journal vouches for. */
  readonly intact: boolean;
  readonly content: EvidenceContent;
}

/** Opens a kept file; null where its bytes are not there (any more). */
export async function openEvidence(
  db: LedgerDatabase,
  reference: EvidenceReference,
): Promise<OpenedEvidence | null> {
  const kept = await evidenceFile(db, reference);
  return kept && { ...kept, content: await contentOf(kept.file) };
}

/** Text that is shown; the download has all of it. */
const mostText = 100_000;

/** Pictures that a browser draws without running anything; SVG is none of them. */
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/bmp'];

async function contentOf(file: File): Promise<EvidenceContent> {
  if (pictures.includes(file.type)) return { kind: 'image' };
  if (file.type === 'application/pdf') return { kind: 'pdf' };
  if (file.type === 'message/rfc822' || /\.eml$/iu.test(file.name)) return readMail(file);
  if (file.type === 'text/plain' || file.type === 'text/csv')
    return { kind: 'text', text: (await file.text()).slice(0, mostText) };
  return { kind: 'other' };
}

async function readMail(file: File): Promise<EvidenceContent> {
  const { default: PostalMime } = await import('postal-mime');
  const { from, date, subject, text, html, attachments } = await PostalMime.parse(
    await file.arrayBuffer(),
  );
  const sender = [from?.name, from?.address && `<${from.address}>`].filter(Boolean).join(' ');
  return {
    kind: 'mail',
    from: sender,
    date: date ?? '',
    subject: subject ?? '',
    text: (text ?? plainText(html ?? '')).slice(0, mostText),
    attachments: attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? mimeType,
      bytes: typeof content === 'string' ? content.length : content.byteLength,
    })),
  };
}

/** The words of a message that has no plain part; the parsed document loads and runs nothing. */
function plainText(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const hidden of parsed.querySelectorAll('style, script, head')) hidden.remove();
  return parsed.body.textContent.trim();
}
