import { issue } from '@/lib/ledger/issue';
import { tokensOf } from '@/lib/ledger/key';
import { readKey } from '@/lib/ledger/packed/segment';
import { needRoom } from '@/lib/ledger/room';
import type { ImportProgress, LedgerDatabase, RefusedRow } from '@/lib/ledger/schema';
import { takeTokens } from '@/lib/ledger/stops/take-tokens';
import { keysToStop, tokenBytes } from '@/lib/ledger/stops/token';
import type { TokenMaker } from '@/lib/ledger/stops/token';

import type { ImportFile } from './encoding';
import type { ImportPlan, StopPlan } from './plan';
import type { ImportControl } from './progress';
import { countPartly, partlyRead, readRow, saysStopped } from './row';
import { fieldsOf, rowsOf } from './rows';

/** Tokens gathered before they are written: all pages are rewritten each time, so better seldom. */
const mostGathered = 10_000_000;

const perPiece = 65_536;

/** Takes stops in: only their tokens are kept, and nothing that is stopped is ever let go. */
export async function runStops(
  db: LedgerDatabase,
  plan: ImportPlan,
  what: StopPlan,
  file: ImportFile,
  start: ImportProgress,
  control: ImportControl,
): Promise<ImportProgress> {
  const token = await tokensOf(db);
  const fields = fieldsOf(plan);
  let progress = start;
  let gathered = gatherer();
  const write = async (upTo: ImportProgress) => {
    const pieces = gathered.pieces();
    await needRoom(2 * gathered.size() * tokenBytes);
    const { domains } = gathered;
    gathered = gatherer();
    const { channels, receivedAt } = what;
    const batch = { pieces, domains, channels, receivedAt, author: plan.author, at: control.now() };
    await takeTokens(db, { ...batch, sha256: plan.digest, progress: upTo });
    return (await db.get('imports', plan.id)) ?? upTo;
  };
  for await (const { rows, row, end } of rowsOf(file, plan, progress)) {
    control.signal.throwIfAborted();
    const refused: RefusedRow[] = [];
    rows.forEach((cells, i) => {
      const reason = takeRow(cells, fields, plan, token, gathered.add);
      if (reason !== null)
        refused.push({ importId: plan.id, row: row + i, reason, cells: [...cells] });
    });
    const partly = countPartly(refused);
    await keepRefused(db, refused);
    progress = {
      ...progress,
      offset: end,
      row: row + rows.length,
      refused: progress.refused + refused.length - partly,
      partly: (progress.partly ?? 0) + partly,
    };
    control.onProgress({ ...progress, added: progress.added + gathered.size() });
    if (gathered.size() >= mostGathered) progress = await write(progress);
  }
  const finishedAt = control.now();
  return write({ ...progress, offset: file.size, state: 'done', finishedAt });
}

function takeRow(
  cells: readonly string[],
  fields: ImportPlan['fields'],
  { country }: ImportPlan,
  token: TokenMaker,
  add: (token: Uint8Array, domain: boolean) => void,
): string | null {
  let unread = false;
  const onUnread = () => {
    unread = true;
  };
  const row = readRow(cells, fields, { country, retentionMonths: null, onUnread });
  if (row === null || typeof row === 'string') return row;
  if (!saysStopped(cells, fields)) return 'not-stopped';
  for (const identifier of row.keys.map(readKey))
    for (const key of keysToStop(identifier)) add(token(key), identifier.type === 'domain');
  // Who is known by that one alone goes on being written to: somebody has to look.
  return unread ? partlyRead : null;
}

/** Tokens in pieces of a megabyte, so that nothing large is copied as they grow. */
function gatherer() {
  const full: Uint8Array[] = [];
  let piece = new Uint8Array(perPiece * tokenBytes);
  let used = 0;
  const domains: Uint8Array[] = [];
  return {
    size: () => full.length * perPiece + used / tokenBytes,
    domains,
    add: (token: Uint8Array, domain: boolean) => {
      if (domain) domains.push(token);
      piece.set(token, used);
      used += tokenBytes;
      if (used < piece.length) return;
      full.push(piece);
      piece = new Uint8Array(perPiece * tokenBytes);
      used = 0;
    },
    pieces: () => [...full, piece.subarray(0, used)],
  };
}

/** A refused row is written again, not twice, where an interrupted import starts over. */
async function keepRefused(db: LedgerDatabase, refused: readonly RefusedRow[]): Promise<void> {
  if (refused.length === 0) return;
  const tx = db.transaction('refused', 'readwrite');
  for (const row of refused) issue(tx.store.put(row));
  await tx.done;
}
