import type { ListProps } from '@/components/dashboard/ListTable';
import type { Page } from '@/components/dashboard/rows';

import { revision } from './changes';
import { currentRow } from './keyboard';
import { usePages, type Pages } from './use-pages';
import { usePicks, type Picks } from './use-picks';

interface List<Row> extends Pick<Picks, 'picked' | 'clear'> {
  readonly pages: Pages<Row>;
  /** What its table is given, besides the order and where a row leads. */
  readonly table: Pick<ListProps<Row>, 'rows' | 'total' | 'more' | 'current' | 'picked' | 'onPick'>;
}

/**
 * The rows that a question finds, page by page, and those of them that are ticked. They are read
 * again when the record changes; another question begins with nothing ticked.
 *
 * @param begun The first page, where it was read before the view was drawn.
 */
export function useList<Row>(
  question: string,
  read: (after: string | null) => Promise<Page<Row>>,
  begun: Page<Row> | null = null,
): List<Row> {
  const pages = usePages(read, `${question} ${revision.value}`, begun);
  const { picked, pick, clear } = usePicks(question);
  const { rows, total, more } = pages;
  const table = { rows, total, more, current: currentRow.value, picked, onPick: pick };
  return { pages, table, picked, clear };
}
