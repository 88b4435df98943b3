/** What a column of an imported file can hold. */
export const columnContents = [
  'name',
  'first-name',
  'last-name',
  'email',
  'phone',
  'linkedin',
  'domain',
  'organisation',
  'role',
  'country',
  'obtained-on',
  'reason',
  'stopped-on',
  'status',
  'ignore',
] as const;
export type ColumnContent = (typeof columnContents)[number];

/** What somebody can be found by, with a row's own reading of each (`lib/import/row`). */
export const identifyingColumns = ['email', 'linkedin', 'phone', 'domain'] as const;

/** Whether a row can be told apart by what stands in such a column. */
export function isIdentifying(content: ColumnContent): boolean {
  return identifyingColumns.some((one) => one === content);
}
