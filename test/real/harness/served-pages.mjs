/**
 * A page or file as a server would send it.
 *
 * @typedef {{
 *   body: string | Uint8Array;
 *   contentType?: string;
 *   status?: number;
 *   headers?: Record<string, string>;
 * }} Served
 *
 * @typedef {(url: URL, method: string) => Served | null | Promise<Served | null>} Serve Null where
 *   this server has no such page.
 */

/**
 * Serves saved pages at a site's own address: every request of a page is answered here, none
 * reaches the network. Only hosts in `local` are let through, and a request that nobody serves is
 * answered with 404 and kept in `unserved`.
 *
 * @param {ReadonlySet<string>} local `host:port` of servers that this test started.
 */
export function servedPages(local) {
  /** @type {Serve[]} */
  const servers = [];
  /** @type {string[]} */
  const unserved = [];
  /** @type {string[]} */
  const byExtension = [];

  /** @param {import('puppeteer-core').HTTPRequest} request */
  const answer = async (request) => {
    const url = new URL(request.url());
    if (!/^https?:$/u.test(url.protocol) || local.has(url.host)) return request.continue();
    if (askedByExtension(request)) byExtension.push(url.href);
    for (const server of servers) {
      const served = await server(url, request.method());
      if (served !== null) {
        return request.respond({
          status: served.status ?? 200,
          contentType: served.contentType ?? 'text/html; charset=utf-8',
          headers: served.headers ?? {},
          body: served.body,
        });
      }
    }
    if (url.pathname !== '/favicon.ico') unserved.push(url.href);
    return request.respond({ status: 404, contentType: 'text/plain', body: '' });
  };

  return {
    /** @param {Serve} server */
    add: (server) => {
      servers.push(server);
    },
    unserved: () => [...unserved],
    /** Requests made by a content script in the page's name; Chromium alone tells. */
    byExtension: () => [...byExtension],
    /** @param {import('puppeteer-core').Page} page */
    attach: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        answer(request).catch((/** @type {unknown} */ error) => {
          // A page that was closed or left meanwhile takes its requests with it.
          if (!page.isClosed()) unserved.push(`${request.url()}: ${String(error)}`);
        });
      });
    },
  };
}

/** @param {import('puppeteer-core').HTTPRequest} request */
function askedByExtension(request) {
  const frames = request.initiator()?.stack?.callFrames ?? [];
  return frames.some(({ url }) => /^(chrome|moz)-extension:/u.test(url));
}
