import { until } from '../harness/until.mjs';

/**
 * A person's hand: it does what it is told with real mouse and keys, and counts. A field is clicked
 * before it is typed in, so the count is that of somebody who does not know the Tab key.
 */
export class Hand {
  clicks = 0;
  keys = 0;

  /**
   * Presses a button, a label or a summary in a page of ours, found by what it says.
   *
   * @param {import('puppeteer-core').Page} page
   * @param {string} says The whole of it, or its beginning.
   */
  async press(page, says) {
    const found = await this.#find(page, says);
    await this.#clickOn(page, found);
  }

  /**
   * Clicks into the field with this label and types.
   *
   * @param {import('puppeteer-core').Page} page
   * @param {string} label
   * @param {string} text
   */
  async fill(page, label, text) {
    const field = await this.#field(page, label);
    // Where the page has put the cursor already, nobody clicks.
    const there = await field.evaluate((one) => one === document.activeElement);
    if (!there) await this.#clickOn(page, field);
    await page.keyboard.type(text);
    this.keys += text.length;
  }

  /**
   * Opens a list and takes an option: two clicks. The list itself is drawn by the system, where no
   * test reaches.
   *
   * @param {import('puppeteer-core').Page} page
   * @param {string} label
   * @param {string} value
   */
  async choose(page, label, value) {
    await page.bringToFront();
    const field = await this.#field(page, label);
    await field.select(value);
    this.clicks += 2;
  }

  /**
   * Presses a part of the annotations.
   *
   * @param {import('../harness/closed-root.mjs').Part} part
   */
  async pressPart(part) {
    await part.click();
    this.clicks += 1;
  }

  /** The browser's own question, which no test can press: one click for whoever is asked. */
  allow() {
    this.clicks += 1;
  }

  /** What was counted since the last time, as words for a table. */
  take() {
    const { clicks, keys } = this;
    this.clicks = 0;
    this.keys = 0;
    return { clicks, keys };
  }

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {string} label
   */
  async #field(page, label) {
    const found = await this.#find(page, label);
    const field = await found.evaluateHandle((one) =>
      one instanceof HTMLLabelElement ? (one.control ?? one) : one,
    );
    return /** @type {import('puppeteer-core').ElementHandle<Element>} */ (field.asElement());
  }

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {string} says
   */
  async #find(page, says) {
    return until(`"${says}"`, async () => {
      const found = await page.evaluateHandle((wanted) => {
        const all = [...document.querySelectorAll('button, label, summary')].filter((one) =>
          one.checkVisibility(),
        );
        const textOf = (/** @type {Element} */ one) => one.textContent.replace(/\s+/gu, ' ').trim();
        return (
          all.find((one) => textOf(one) === wanted) ??
          all.find((one) => textOf(one).startsWith(wanted)) ??
          null
        );
      }, says);
      return /** @type {import('puppeteer-core').ElementHandle<Element> | null} */ (
        found.asElement()
      );
    });
  }

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {import('puppeteer-core').ElementHandle<Element>} element
   */
  async #clickOn(page, element) {
    await page.bringToFront();
    await element.click();
    this.clicks += 1;
  }
}
