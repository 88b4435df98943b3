import { isIsoDate } from '@/components/shared/show';

const moment = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z/gu;

/**
 * A cell of a report for people: moments and days as the language writes them. The files for
 * machines keep them as they are. A day within a sentence may be somebody's own words, and stays.
 */
export function readable(text: string, language: string): string {
  const locale = `${language || 'en'}-u-ca-gregory`;
  if (isIsoDate(text))
    return new Date(`${text}T12:00:00`).toLocaleDateString(locale, { dateStyle: 'medium' });
  return text.replaceAll(moment, (instant) =>
    new Date(instant).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'long' }),
  );
}
