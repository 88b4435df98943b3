import { expect, test } from 'vitest';

import { append } from '@/lib/ledger/append';
import { countDue } from '@/lib/service/remind';

import { contact, email, event, freshLedger, note, request } from '../ledger/made';

test('counts requests to answer and people to erase, and tells when a day has come', async () => {
  const db = await freshLedger();
  expect(await countDue(db, '2026-11-27', '2026-12-04')).toEqual({ count: 0, late: false });
  const mara = contact();
  const tobi = contact({ identifiers: [email('tobi@brightline.example')] });
  const asked = {
    ...request(email('mara.voss@nordwerk.example'), mara.id),
    dueOn: '2026-12-03' as const,
  };
  await append(db, [
    event({ type: 'contact-recorded', contact: mara }),
    event({ type: 'note-recorded', note: note(mara.id, { retainUntil: '2026-12-05' }) }),
    event({ type: 'contact-recorded', contact: tobi }),
    event({ type: 'note-recorded', note: note(tobi.id, { retainUntil: '2026-12-01' }) }),
    event({ type: 'request-recorded', request: asked }),
  ]);
  expect(await countDue(db, '2026-11-27', '2026-12-04')).toEqual({ count: 2, late: false });
  expect(await countDue(db, '2026-12-01', '2026-12-08')).toEqual({ count: 3, late: true });
});
