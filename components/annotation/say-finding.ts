import { say } from '@/components/shared/say';
import { valueText } from '@/lib/assessment/value-text';
import type { Finding } from '@/lib/model/assessment';

/** A finding as a sentence, with countries and dates in the user's own language. */
export function sayFinding({ message, values }: Pick<Finding, 'message' | 'values'>): string {
  return say(
    `rule.${message}`,
    values.map((value) => valueText(value, navigator.language)),
  );
}
