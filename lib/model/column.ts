/** What a column of an imported file can hold. */
export type ColumnContent =
  | 'name'
  | 'first-name'
  | 'last-name'
  | 'email'
  | 'phone'
  | 'linkedin'
  | 'domain'
  | 'organisation'
  | 'role'
  | 'country'
  | 'obtained-on'
  | 'reason'
  | 'stopped-on'
  | 'status'
  | 'ignore';
