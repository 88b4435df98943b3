import { dueOn } from '@/lib/law/clock';
import type { SubjectRequest } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { isoDate } from './show';

/** The last day that an answer may be put off to: three months after the request came in. */
export function latestAnswer(request: SubjectRequest): IsoDate {
  return dueOn(isoDate(new Date(request.receivedAt)), 'P3M', () => false) ?? request.dueOn;
}
