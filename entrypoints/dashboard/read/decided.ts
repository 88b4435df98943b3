import type { Campaign, Lia, Screening } from '@/lib/model/organisation';
import { administered } from '@/lib/policy/administered';
import type { Managed } from '@/lib/policy/managed';

import type { RecordReader } from '../reader';

/** Everything the organisation decided about why it may write, and what of it is fixed. */
export interface Decided {
  readonly lias: readonly Lia[];
  readonly campaigns: readonly Campaign[];
  readonly screenings: readonly Screening[];
  readonly fixed: Managed;
}

/** All there is of them, and what an administrator fixed. */
export async function readDecided(record: RecordReader): Promise<Decided> {
  const [lias, campaigns, screenings, fixed] = await Promise.all([
    record.lias(),
    record.campaigns(),
    record.screenings(),
    administered(),
  ]);
  return { lias, campaigns, screenings, fixed };
}
