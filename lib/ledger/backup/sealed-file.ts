import { LedgerError } from '../errors';

/**
 * A file under a passphrase: `GGSEALED1`, 16 bytes of salt, 8 bytes of nonce, then pieces, each
 * four bytes of length and the AES-256-GCM text. The key is PBKDF2-HMAC-SHA-256 of the passphrase;
 * a piece's number and whether it is the last are authenticated, so that none can be left out,
 * moved or cut off.
 */
const mark = new TextEncoder().encode('GGSEALED1');

const saltBytes = 16;
const nonceBytes = 8;

/** What OWASP asks of PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, read November 2026). */
const rounds = 600_000;

/** Encrypts a file's pieces. */
export async function sealFile(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const key = await keyOf(passphrase, salt);
  const sealed: Uint8Array<ArrayBuffer>[] = [mark, salt, nonce];
  for (const [i, piece] of pieces.entries()) {
    const terms = termsOf(nonce, i, i === pieces.length - 1);
    const text = new Uint8Array(await crypto.subtle.encrypt(terms, key, piece));
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, text.length);
    sealed.push(length, text);
  }
  return sealed;
}

/** Whether a file begins like an encrypted one. */
export function isSealed(bytes: Uint8Array): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/**
 * Decrypts a file.
 *
 * @throws {LedgerError} `passphrase` where the first piece does not open, `edited` where a later
 *   one does not.
 */
export async function openSealed(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const salt = bytes.slice(mark.length, mark.length + saltBytes);
  const nonce = bytes.slice(mark.length + saltBytes, mark.length + saltBytes + nonceBytes);
  const key = await keyOf(passphrase, salt);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const opened: Uint8Array<ArrayBuffer>[] = [];
  let at = mark.length + saltBytes + nonceBytes;
  for (let i = 0; at < bytes.length; i++) {
    if (at + 4 > bytes.length) throw cut();
    const end = at + 4 + view.getUint32(at);
    if (end > bytes.length) throw cut();
    opened.push(
      await openPiece(bytes.slice(at + 4, end), key, termsOf(nonce, i, end === bytes.length), i),
    );
    at = end;
  }
  if (opened.length === 0) throw cut();
  return new Uint8Array(await new Blob(opened).arrayBuffer());
}

async function openPiece(
  piece: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  terms: AesGcmParams,
  number: number,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(terms, key, piece));
  } catch (error) {
    throw number === 0
      ? new LedgerError('passphrase', 'The passphrase does not open this file.', { cause: error })
      : new LedgerError('edited', 'This backup was changed or is damaged.', { cause: error });
  }
}

function cut(): LedgerError {
  return new LedgerError('edited', 'This backup is not complete.');
}

function termsOf(nonce: Uint8Array, number: number, last: boolean): AesGcmParams {
  const iv = new Uint8Array(nonceBytes + 4);
  iv.set(nonce);
  new DataView(iv.buffer).setUint32(nonceBytes, number);
  return { name: 'AES-GCM', iv, additionalData: Uint8Array.of(last ? 1 : 0) };
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
