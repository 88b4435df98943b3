import type { SuppressionFacts } from '@/lib/model/assessment';
import type { Identifier } from '@/lib/model/identifier';

import { channelsOf, domainMap, findStop, mayHoldDomain, pageOf } from '../stops/stop-pages';
import type { Stop, StopPage } from '../stops/stop-pages';
import { keysToCheck } from '../stops/token';
import type { TokenMaker } from '../stops/token';
import type { RecorderReader } from './recorded-by';

/** Reads pages of tokens, for {@link stopsFor}. */
export interface PageReader {
  (n: number): Promise<StopPage | undefined>;
}

/**
 * The stops that cover an identifier: its own, its untagged form's, its domain's and those above.
 * Exact; nothing needs to be loaded first.
 *
 * @param recordedBy Who recorded a stop, for whoever tells that too.
 */
export async function stopsFor(
  identifier: Identifier,
  token: TokenMaker,
  readPage: PageReader,
  recordedBy: RecorderReader = async () => null,
): Promise<SuppressionFacts[]> {
  const domains = readPage(domainMap);
  const found = await Promise.all(
    keysToCheck(identifier).map(async ({ key, domain }) => {
      const wanted = token(key);
      if (domain && !mayHoldDomain(await domains, pageOf(wanted))) return [];
      const stop = findStop(await readPage(pageOf(wanted)), wanted);
      return stop ? [asFacts(stop, domain, await recordedBy(wanted, stop))] : [];
    }),
  );
  return found.flat();
}

function asFacts(stop: Stop, domain: boolean, by: string | null): SuppressionFacts {
  return {
    reason: stop.reason,
    channels: channelsOf(stop.recorded | stop.imported),
    receivedAt: stop.receivedAt,
    by,
    domain,
  };
}
