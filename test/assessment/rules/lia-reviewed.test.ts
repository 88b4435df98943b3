import type { Lia } from '@/lib/model/organisation';

// @vitest-environment node
import { facts, ruleTable } from '../cases';

function lia(change: Partial<Lia>) {
  const known = facts();
  return { ...known, lias: { lia1: { ...known.lias['lia1'], ...change } as Lia } };
}

ruleTable('lia-reviewed', [
  ['in time', {}, ['clear ok reviewed']],
  ['today', { facts: lia({ reviewBy: '2026-11-22' }) }, ['clear ok reviewed']],
  ['overdue', { facts: lia({ reviewBy: '2026-11-21' }) }, ['breach fix overdue']],
  ['no date', { facts: lia({ reviewBy: null }) }, ['breach warn no_date']],
]);
