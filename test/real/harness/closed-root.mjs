import { until } from './until.mjs';

/**
 * What a screen reader is told of one element.
 *
 * @typedef {{ role: string; name: string; ref: string }} AccessibleNode `ref` is the browser's own
 *   handle.
 */

/**
 * How one browser reaches into a closed shadow root; see the README for what was found out about
 * each.
 *
 * @typedef {object} Reach
 * @property {() => Promise<string | null>} root The handle of the shadow root, or null while there
 *   is none.
 * @property {(root: string) => Promise<readonly AccessibleNode[]>} nodes
 * @property {(body: string, ref: string, args: readonly unknown[]) => Promise<unknown>} call Runs a
 *   function's source with the element as its first argument.
 */

/** The name of the one element that Goodgrounds adds to a page. */
export const hostName = 'goodgrounds-root';

/**
 * The annotations in a page: read through the accessibility tree, pressed with real input at their
 * place on the screen. Nothing here dispatches an event or sets a value, because the extension
 * takes trusted input only.
 */
export class Annotations {
  /** @type {import('puppeteer-core').Page} */
  #page;
  /** @type {Reach} */
  #reach;

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {Reach} reach
   */
  constructor(page, reach) {
    this.#page = page;
    this.#reach = reach;
  }

  /**
   * Whether Goodgrounds has put its element in the page.
   *
   * @returns {Promise<boolean>}
   */
  async present() {
    return (await this.#reach.root()) !== null;
  }

  /**
   * All that a screen reader is told, in document order; empty while there is no annotation.
   *
   * @returns {Promise<readonly AccessibleNode[]>}
   */
  async nodes() {
    const root = await this.#reach.root();
    return root === null ? [] : this.#reach.nodes(root);
  }

  /**
   * The text that can be seen in the annotations.
   *
   * @returns {Promise<string>}
   */
  async text() {
    const root = await this.#reach.root();
    if (root === null) return '';
    const read = (/** @type {ShadowRoot} */ tree) =>
      [...tree.children]
        .map((child) =>
          child instanceof HTMLElement && child.tagName !== 'STYLE' ? child.innerText : '',
        )
        .join('\n');
    return String(await this.#reach.call(read.toString(), root, []));
  }

  /**
   * Every element with this role and name, at this moment.
   *
   * @param {string} role As in ARIA: `button`, `dialog`, `textbox`.
   * @param {string | RegExp} [name] The whole accessible name, or a pattern in it.
   */
  async all(role, name) {
    const nodes = await this.nodes();
    return nodes
      .filter((node) => node.role === role && matches(node.name, name))
      .map((node) => new Part(this.#page, this.#reach, node));
  }

  /**
   * Waits for an element with this role and name.
   *
   * @param {string} role
   * @param {string | RegExp} [name]
   * @param {{ seconds?: number }} [options]
   * @returns {Promise<Part>}
   */
  async get(role, name, options) {
    try {
      return await until(
        `a ${role} named ${String(name ?? 'anything')}`,
        async () => {
          const [first] = await this.all(role, name);
          return first ?? null;
        },
        options,
      );
    } catch (error) {
      const seen = (await this.nodes()).map((node) => `${node.role} "${node.name}"`).join(', ');
      throw new Error(`${String(error)}; there are: ${seen || 'no annotations'}`, { cause: error });
    }
  }

  /**
   * Waits until no element with this role and name is there.
   *
   * @param {string} role
   * @param {string | RegExp} [name]
   */
  async gone(role, name) {
    await until(`no ${role} named ${String(name ?? 'anything')}`, async () => {
      return (await this.all(role, name)).length === 0;
    });
  }

  /** The strip of a compose view: the button whose name begins `Goodgrounds:`. */
  async strip() {
    return this.get('button', /^Goodgrounds:/u);
  }
}

/** One element in the annotations. */
export class Part {
  /** @type {import('puppeteer-core').Page} */
  #page;
  /** @type {Reach} */
  #reach;
  /** @type {AccessibleNode} */
  #node;

  /**
   * @param {import('puppeteer-core').Page} page
   * @param {Reach} reach
   * @param {AccessibleNode} node
   */
  constructor(page, reach, node) {
    this.#page = page;
    this.#reach = reach;
    this.#node = node;
  }

  get role() {
    return this.#node.role;
  }

  get name() {
    return this.#node.name;
  }

  /**
   * Runs a function with the element, in the page; for reading only.
   *
   * @template T
   * @param {(element: HTMLElement, ...args: any[]) => T} ask Self-contained.
   * @param {...unknown} args
   * @returns {Promise<T>}
   */
  async ask(ask, ...args) {
    return /** @type {T} */ (await this.#reach.call(ask.toString(), this.#node.ref, args));
  }

  /** The text that can be seen in it. */
  async text() {
    return this.ask((element) => element.innerText);
  }

  /** Where it stands in the window, once it has stopped moving; it is scrolled into view first. */
  async box() {
    /** @type {string | null} */
    let before = null;
    return until(`${this.role} "${this.name}" to stand still`, async () => {
      const box = await this.ask((element) => {
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      });
      const now = JSON.stringify(box);
      const still = now === before && box.width > 0;
      before = now;
      return still ? box : null;
    });
  }

  /** Presses it with the mouse. */
  async click() {
    const { x, y, width, height } = await this.box();
    await this.#page.mouse.click(x + width / 2, y + height / 2);
  }

  /**
   * Clicks into it and types.
   *
   * @param {string} text
   */
  async type(text) {
    await this.click();
    await this.#page.keyboard.type(text);
  }
}

/**
 * @param {string} name
 * @param {string | RegExp | undefined} wanted
 */
function matches(name, wanted) {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
