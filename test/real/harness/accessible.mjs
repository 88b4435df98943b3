import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Where a page does not meet WCAG 2.2 AA, as far as a machine can tell: one line an element. Also
 * what cannot be seen without scrolling sideways, because text that runs out of a narrow window is
 * read by nobody (1.4.10).
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<readonly string[]>}
 */
export async function breachesIn(page) {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (
      /** @type {unknown} */ (globalThis)
    );
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: { 'target-size': { enabled: true } },
    });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary}`,
      ),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...found, `${scrollWidth} px in ${clientWidth}`] : found;
  });
}

/**
 * The annotations of a page, drawn once more in an open root in a page of their own: axe cannot
 * look into a closed one. Markup and style are the very same.
 *
 * @param {import('./browsers.mjs').Session} session
 * @param {import('./closed-root.mjs').Part} part Any element of the annotations.
 */
export async function inTheOpen(session, part) {
  const markup = await part.ask((element) => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.innerHTML : '';
  });
  const page = await session.newPage('about:blank');
  await page.evaluate((html) => {
    document.documentElement.lang = 'en';
    document.title = 'Annotations';
    const host = document.createElement('goodgrounds-root');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = html;
  }, markup);
  return page;
}
