import { append } from '@/lib/ledger/append';
import { lias, screenings } from '@/lib/ledger/read/settings';
import { RefusalError } from '@/lib/messages/receive';
import type { EventBody } from '@/lib/model/event';

import { authorOf, eventOf } from './author';
import type { Handler } from './context';

/**
 * Plans when assessments and screenings are looked at again, all of them or none. Their answers
 * stay as they were signed, so the version stays as well.
 */
export const planReviews: Handler<'plan-reviews'> = async (input, context) => {
  const db = await context.ledger();
  const [assessments, screened] = await Promise.all([lias(db), screenings(db)]);
  const { lias: fixed } = await context.administered();
  const bodies = input.plans.map(({ id, reviewBy }): EventBody => {
    if (fixed.some((one) => one.id === id))
      throw new RefusalError('locked', 'an administrator fixed this assessment');
    const lia = assessments.find((one) => one.id === id);
    if (lia) return { type: 'lia-recorded', lia: { ...lia, reviewBy } };
    const screening = screened.find((one) => one.id === id);
    if (screening) return { type: 'screening-recorded', screening: { ...screening, reviewBy } };
    throw new RefusalError('not-on-record', 'the assessment is not on record');
  });
  const author = await authorOf(db);
  await append(
    db,
    bodies.map((body) => eventOf(body, author, context.now())),
  );
  await context.browser.recordChanged();
  return null;
};
