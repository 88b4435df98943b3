import { hostName } from './closed-root.mjs';

/**
 * Chromium: the DevTools protocol describes a host with its closed shadow root, gives a handle of
 * the root, and computes the accessibility tree.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {import('./closed-root.mjs').Reach}
 */
export function reachChromium(page) {
  /** @type {Promise<import('puppeteer-core').CDPSession> | null} */
  let opened = null;
  const session = () => (opened ??= page.createCDPSession());

  const host = async () => {
    const { result } = await (
      await session()
    ).send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(hostName)})`,
    });
    return result.subtype === 'node' && result.objectId !== undefined ? result.objectId : null;
  };

  return {
    async root() {
      const devtools = await session();
      const objectId = await host();
      if (objectId === null) return null;
      const { node } = await devtools.send('DOM.describeNode', {
        objectId,
        depth: 1,
        pierce: true,
      });
      const root = node.shadowRoots?.[0];
      if (root === undefined) return null;
      const { object } = await devtools.send('DOM.resolveNode', {
        backendNodeId: root.backendNodeId,
      });
      return object.objectId ?? null;
    },

    async nodes(root) {
      const devtools = await session();
      const { node } = await devtools.send('DOM.describeNode', {
        objectId: root,
        depth: -1,
        pierce: true,
      });
      const order = new Map([...within(node)].map((id, index) => [id, index]));
      // Accessibility.queryAXTree finds nothing in a closed root; the tree of the whole page has it.
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      const told = nodes
        .flatMap((one) => {
          const id = one.backendDOMNodeId;
          const role = String(one.role?.value ?? '');
          const at = id === undefined || one.ignored ? undefined : order.get(id);
          if (id === undefined || at === undefined || inlineRoles.has(role)) return [];
          return [{ id, at, role, name: String(one.name?.value ?? '') }];
        })
        .toSorted((one, other) => one.at - other.at);
      return Promise.all(
        told.map(async ({ id, role, name }) => {
          const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: id });
          return { role, name, ref: object.objectId ?? '' };
        }),
      );
    },

    async call(body, ref, args) {
      const { result, exceptionDetails } = await (
        await session()
      ).send('Runtime.callFunctionOn', {
        functionDeclaration: `function (...args) { return (${body})(this, ...args); }`,
        objectId: ref,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
      return result.value;
    },
  };
}

/** Parts of the tree that are no elements of their own. */
const inlineRoles = new Set(['StaticText', 'InlineTextBox', 'generic', 'none']);

/**
 * The node's descendants in document order.
 *
 * @param {import('puppeteer-core').Protocol.DOM.Node} node
 * @returns {Generator<number>}
 */
function* within(node) {
  yield node.backendNodeId;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* within(child);
}
