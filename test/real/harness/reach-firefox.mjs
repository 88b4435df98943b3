import { hostName } from './closed-root.mjs';

/**
 * Firefox: WebDriver BiDi serialises a host with its closed shadow root when asked for
 * `includeShadowTree: 'all'`; the root's `sharedId` can then be handed to functions in the page.
 * BiDi has no accessibility tree to read, only a locator to ask it with, so roles and names are
 * worked out here the way HTML-AAM does for the few elements that annotations are made of.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('./bidi.mjs').Bidi} bidi
 * @returns {import('./closed-root.mjs').Reach}
 */
export function reachFirefox(page, bidi) {
  const target = { context: bidi.contextOf(page) };

  return {
    async root() {
      const answer = await bidi.send('script.evaluate', {
        target,
        expression: `document.querySelector(${JSON.stringify(hostName)})`,
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      return answer.result?.value?.shadowRoot?.sharedId ?? null;
    },

    async nodes(root) {
      const answer = await bidi.send('script.callFunction', {
        target,
        functionDeclaration: describeTree.toString(),
        arguments: [{ sharedId: root }],
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 0 },
      });
      const rows = answer.result?.value ?? [];
      return rows.map((/** @type {any} */ row) => {
        const [role, name, element] = row.value;
        return { role: role.value, name: name.value, ref: element.sharedId };
      });
    },

    async call(body, ref, args) {
      const answer = await bidi.send('script.callFunction', {
        target,
        functionDeclaration: `async (element, args) => JSON.stringify(await (${body})(element, ...JSON.parse(args)) ?? null)`,
        arguments: [{ sharedId: ref }, { type: 'string', value: JSON.stringify(args) }],
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value);
    },
  };
}

/**
 * Runs in the page.
 *
 * @param {ShadowRoot} root
 * @returns {[string, string, Element][]}
 */
function describeTree(root) {
  /** @type {Record<string, string>} */
  const roles = {
    BUTTON: 'button',
    SUMMARY: 'button',
    DIALOG: 'dialog',
    TEXTAREA: 'textbox',
    SELECT: 'combobox',
    UL: 'list',
    OL: 'list',
    LI: 'listitem',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    H4: 'heading',
    SECTION: 'region',
    P: 'paragraph',
    IMG: 'image',
    TABLE: 'table',
    FORM: 'form',
  };
  /** @type {Record<string, string>} */
  const inputs = {
    checkbox: 'checkbox',
    radio: 'radio',
    button: 'button',
    submit: 'button',
    search: 'searchbox',
  };

  /** @param {Element} element */
  const roleOf = (element) => {
    const said = element.getAttribute('role');
    if (said !== null) return said;
    if (element.tagName === 'A') return element.hasAttribute('href') ? 'link' : 'generic';
    if (element instanceof HTMLInputElement) return inputs[element.type] ?? 'textbox';
    return roles[element.tagName] ?? 'generic';
  };
  /** @param {Element | null} element */
  const textOf = (element) => {
    if (element === null) return '';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode() !== null) {
      const parent = walker.currentNode.parentElement;
      if (parent?.closest('[aria-hidden="true"], style, script') === null)
        text += walker.currentNode.nodeValue ?? '';
    }
    return text.replace(/\s+/gu, ' ').trim();
  };
  const fromContent = new Set([
    'button',
    'link',
    'heading',
    'option',
    'tab',
    'menuitem',
    'checkbox',
    'radio',
    'switch',
  ]);
  /**
   * @param {Element} element
   * @param {string} role
   */
  const nameOf = (element, role) => {
    const by = element.getAttribute('aria-labelledby');
    if (by !== null)
      return by
        .split(/\s+/u)
        .map((id) => textOf(root.getElementById(id)))
        .join(' ');
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    if ('labels' in element && element.labels instanceof NodeList && element.labels.length > 0) {
      return [...element.labels]
        .map((one) => (one instanceof Element ? textOf(one) : ''))
        .join(' ');
    }
    if (fromContent.has(role)) return textOf(element);
    return element.getAttribute('title') ?? element.getAttribute('alt') ?? '';
  };

  return [...root.querySelectorAll('*')]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[aria-hidden="true"]') === null,
    )
    .map((element) => {
      const role = roleOf(element);
      return /** @type {[string, string, Element]} */ ([role, nameOf(element, role), element]);
    })
    .filter(([role]) => role !== 'generic');
}
