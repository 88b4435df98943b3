import { dayNumber } from '@/lib/law/calendar';

const DAY = 86_400_000;

/**
 * A finding's value as it is shown: `@country:DE` becomes the country's name and `@date:2026-10-03`
 * the date, both in the reader's own language; everything else stands as it is.
 */
export function valueText(value: string, locale: string): string {
  const [kind, ...rest] = value.split(':');
  const content = rest.join(':');
  if (kind === '@country') {
    return (
      new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(content) ?? content
    );
  }
  if (kind !== '@date') return value;
  const day = dayNumber(content);
  if (day === null) return content;
  return new Intl.DateTimeFormat([locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    day * DAY,
  );
}
