import type { Say } from './speech';

/** A word of the record's lists (`model.` in `locales/`): an origin, a kind, a reason, a channel. */
export function term(
  say: Say,
  list:
    | 'origin'
    | 'capture'
    | 'visibility'
    | 'kind'
    | 'channel'
    | 'suppression'
    | 'request'
    | 'review',
  word: string,
): string {
  return say(`model.${list}.${word.replaceAll('-', '_')}`);
}

/** Yes or no; nothing where it was not said. */
export function yesOrNo(say: Say, value: boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  return say(value ? 'report.yes' : 'report.no');
}
