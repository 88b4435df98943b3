/**
 * WebDriver BiDi commands that puppeteer has no method for, sent over its own connection.
 *
 * @typedef {object} Bidi
 * @property {(method: string, params: object) => Promise<any>} send
 * @property {(page: import('puppeteer-core').Page) => string} contextOf The id of a page's top
 *   browsing context.
 */

/**
 * @param {import('puppeteer-core').Browser} browser Firefox.
 * @returns {Bidi}
 */
export function bidiOf(browser) {
  // Both are internal to puppeteer-core 24; its public interface has no way to send a command of one's own.
  const { connection } =
    /**
     * @type {{
     *   connection: { send(method: string, params: object): Promise<{ result: any }> };
     * }}
     */ (/** @type {unknown} */ (browser));
  return {
    async send(method, params) {
      return (await connection.send(method, params)).result;
    },
    contextOf(page) {
      const frame = /** @type {{ ['_id']: string }} */ (/** @type {unknown} */ (page.mainFrame()));
      return frame['_id'];
    },
  };
}
