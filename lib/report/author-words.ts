import { unnamed } from '@/lib/model/event';

/**
 * Whoever recorded something, as a report says it: its mark for nobody's name is no word of any
 * language.
 */
export function authorWords(author: string, say: (key: 'common.unnamed') => string): string {
  return author === unnamed ? say('common.unnamed') : author;
}
