import type { LedgerDatabase } from '@/lib/ledger/schema';
import type { IsoInstant } from '@/lib/model/time';
import { unmanaged } from '@/lib/policy/managed';
import type { ServiceContext } from '@/lib/service/context';

const never = async () => {
  throw new Error('not asked for here');
};

/**
 * What a handler is given beside a ledger: a page of ours asks, and nothing of the browser is
 * needed.
 */
export function contextOf(
  ledger: () => Promise<LedgerDatabase>,
  now: () => IsoInstant,
  recordChanged: () => Promise<void> = never,
): ServiceContext {
  return {
    ledger,
    now,
    origin: { kind: 'extension', tabId: null, frameId: null, url: '' },
    administered: async () => unmanaged,
    browser: {
      inject: never,
      loadLanguages: never,
      openPanel: never,
      openPage: never,
      keepHealth: never,
      keepAnswer: never,
      tellMaking: () => () => undefined,
      recordChanged,
    },
  };
}
