import { JSDOM } from 'jsdom';

import { scopeOf } from '@/lib/sites/roots';
import type { PageScope } from '@/lib/sites/site';

/** JSDOM leaves declarative shadow roots and `srcdoc` frames to the caller. */
function revive(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (host === null || host.shadowRoot !== null) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    revive(shadow);
  }
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')) {
    const inner = frame.contentDocument;
    if (inner === null) continue;
    inner.open();
    inner.write(frame.getAttribute('srcdoc') ?? '');
    inner.close();
    revive(inner);
  }
}

/** A saved page as the adapters see it, at the address it was saved from. */
export function loadPage(html: string, url: string): { page: () => PageScope; document: Document } {
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true });
  const { document } = window;
  revive(document);
  return { document, page: () => scopeOf(document, new URL(url)) };
}
