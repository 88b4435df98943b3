import type { Handler } from './context';

/** Opens one of our own pages at a view. */
export const openPage: Handler<'open-page'> = async ({ page, view }, { browser }) => {
  await browser.openPage(page, view);
  return null;
};
