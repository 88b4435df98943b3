import type { NotedRow } from '../save-contacts';

/** Saves people and notes as a table; what writes it is loaded when somebody wants a file. */
export async function saveRows(rows: readonly NotedRow[]): Promise<void> {
  const { saveContacts } = await import('../save-contacts');
  await saveContacts(rows);
}
