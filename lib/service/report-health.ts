import type { Handler } from './context';

/** Keeps which hooks a page did not have, until the browser closes. */
export const reportHealth: Handler<'report-health'> = async (health, { origin, browser }) => {
  await browser.keepHealth(health, origin.url);
  return null;
};
