import { browser } from 'wxt/browser';

/** Firefox's own; the types are Chrome's. */
type WithSidebar = typeof browser & {
  readonly sidebarAction?: { readonly open: () => Promise<void> };
};

/**
 * Opens the side panel (Chrome, Edge) or the sidebar (Firefox) in a window. Both want the user's
 * gesture: call it before the first `await` of a click's handler. Where the browser does not allow
 * it, the same page opens in a window of its own.
 *
 * @returns Where it opened.
 */
export async function openPanel(windowId: number): Promise<'beside' | 'window'> {
  try {
    const { sidebarAction }: WithSidebar = browser;
    if (sidebarAction) await sidebarAction.open();
    else await browser.sidePanel.open({ windowId });
    return 'beside';
  } catch {
    await browser.windows.create({
      url: browser.runtime.getURL('/sidepanel.html'),
      type: 'popup',
      width: 400,
      height: 760,
    });
    return 'window';
  }
}
