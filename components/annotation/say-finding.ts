import { say } from '@/components/shared/say';
import { valueText } from '@/lib/assessment/value-text';
import type { Finding } from '@/lib/model/assessment';

import { ownLanguage } from './own-language';

/** A finding as a sentence, with countries and dates in the user's own language. */
export function sayFinding({ message, values }: Pick<Finding, 'message' | 'values'>): string {
  return say(
    `rule.${message}`,
    values.map((value) => valueText(value, ownLanguage())),
  );
}
