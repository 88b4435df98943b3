import type { SortOrder } from './schema';

/** The range of a sort's pages. */
export function orderRange(sort: SortOrder, upTo?: string): IDBKeyRange {
  return IDBKeyRange.bound([sort, ''], upTo === undefined ? [sort, []] : [sort, upTo]);
}
