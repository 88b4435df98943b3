import { i18n } from '#i18n';
import { say } from '@/components/shared/say';
import type { ColumnContent } from '@/lib/model/column';

import type { ImportView } from './rows';

const fieldKeys = {
  ignore: 'import.field.ignore',
  name: 'import.field.name',
  'first-name': 'import.field.first_name',
  'last-name': 'import.field.last_name',
  email: 'import.field.email',
  phone: 'import.field.phone',
  linkedin: 'import.field.linkedin',
  domain: 'import.field.domain',
  organisation: 'import.field.organisation',
  role: 'import.field.role',
  country: 'import.field.country',
  'obtained-on': 'import.field.obtained_on',
  reason: 'import.field.reason',
  'stopped-on': 'import.field.stopped_on',
  status: 'import.field.status',
} as const satisfies Record<ColumnContent, string>;

const stateKeys = {
  reading: 'import.state.reading',
  indexing: 'import.state.indexing',
  paused: 'import.state.paused',
  done: 'import.state.done',
  failed: 'import.state.failed',
  cancelled: 'import.state.paused',
} as const satisfies Record<ImportView['state'], string>;

/** What a column can hold, in the order of the list. */
export const fields = Object.keys(fieldKeys).filter(
  (key): key is ColumnContent => key in fieldKeys,
);

/** What a column holds, in words. */
export function fieldLabel(field: ColumnContent): string {
  return i18n.t(fieldKeys[field]);
}

/** How an import stands, in a word or two. */
export function importState(state: ImportView['state']): string {
  return i18n.t(stateKeys[state]);
}

/** The export that was recognised, by its name. */
export function formatLabel(id: string): string {
  return say(`import.format.${id.replaceAll('-', '_')}`);
}

/** Why a row was not taken in. */
export function refusalLabel(reason: string): string {
  return say(`import.refused.${reason.replaceAll('-', '_')}`);
}

/** Why an import stopped by itself. */
export function failureLabel(fault: string): string {
  return say(`refusal.${fault.replaceAll('-', '_')}`);
}
