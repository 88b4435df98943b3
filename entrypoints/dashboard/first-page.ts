import type { ContactRow, Page } from '@/components/dashboard/rows';

import { address } from './address';
import type { RecordReader } from './reader';
import { parseContactFilter } from './screens/contact-filter';

interface FirstPage {
  /** What was asked, as {@link questionOf} says it. */
  readonly question: string;
  readonly reading: Promise<Page<ContactRow>>;
  /** Null until it is read. */
  page: Page<ContactRow> | null;
}

let first: FirstPage | null = null;

/** What the list of contacts asks, by its address. */
export function questionOf(query: Readonly<Record<string, string>>): string {
  return JSON.stringify(parseContactFilter(query));
}

/**
 * Reads the first contacts before anything is drawn, where the address names them. An answer that
 * fails is kept: the view takes it, and says so.
 */
export async function readFirstPage(record: RecordReader): Promise<void> {
  const { view, id, query } = address.value;
  if ((view !== '' && view !== 'contacts') || id !== null) return;
  const reading = record.contacts(parseContactFilter(query), null);
  const mine: FirstPage = { question: questionOf(query), reading, page: null };
  first = mine;
  try {
    mine.page = await reading;
  } catch {
    // `takeFirstPage` hands the same failure to the view, which tells it.
  }
}

/** The first page, should it be read already and answer this question; once only. */
export function firstPageNow(question: string): Page<ContactRow> | null {
  const page = first?.question === question ? first.page : null;
  if (page) first = null;
  return page;
}

/** The first page, read or on its way; once only, as it is soon out of date. */
export function takeFirstPage(question: string): Promise<Page<ContactRow>> | null {
  const taken = first?.question === question ? first.reading : null;
  first = null;
  return taken;
}
