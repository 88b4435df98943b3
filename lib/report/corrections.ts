import type { SubjectRequest } from '@/lib/model/record';

/** The days a request was said to have come in on before that was put right, with the reasons. */
export function correctionLines({ corrections = [] }: SubjectRequest): string {
  return corrections.map(({ from, reason }) => `${from.slice(0, 10)}: ${reason}`).join('; ');
}
