import { searchKey } from '@/lib/ledger/dossier';

interface Titled {
  readonly title: string;
  readonly reviewBy?: string | null;
}

/** What has all the words in one of its texts, by title or by the day it is looked at again. */
export function arranged<T extends Titled>(all: readonly T[], text: string, sort: string): T[] {
  const words = searchKey(text).split(' ').filter(Boolean);
  const { compare } = new Intl.Collator(document.documentElement.lang || 'en', { numeric: true });
  const byReview = (a: T, b: T) => compare(a.reviewBy ?? '', b.reviewBy ?? '');
  const found = all
    .filter((one) => {
      const said = searchKey(textsOf(one).join(' '));
      return words.every((word) => said.includes(word));
    })
    .toSorted((a, b) => (sort.startsWith('review') && byReview(a, b)) || compare(a.title, b.title));
  return sort.endsWith('-last') ? found.toReversed() : found;
}

function textsOf(value: object): string[] {
  return Object.values(value).filter((part): part is string => typeof part === 'string');
}
