import type { Handler } from './context';

/** Keeps the answer for the sender's own site. */
export const answerSite: Handler<'answer-site'> = async ({ writesHere }, { origin, browser }) => {
  await browser.keepAnswer(writesHere, origin.url);
  return null;
};
