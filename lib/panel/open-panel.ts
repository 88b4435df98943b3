import { browser } from 'wxt/browser';

/** Firefox's own; the types are Chrome's. */
type WithSidebar = typeof browser & {
  readonly sidebarAction?: {
    readonly open: () => Promise<void>;
    readonly isOpen: (where: object) => Promise<boolean>;
  };
};

/** The tab or the window that the panel stands beside. */
export type Beside = { readonly tabId: number } | { readonly windowId: number };

const windowKey = 'panelWindow';

/**
 * Opens the side panel (Chrome, Edge) or the sidebar (Firefox). Both want the user's gesture: call
 * it before the first `await` of a click's handler. Where the browser does not allow it (in Firefox
 * a click in a page is none of ours), the same page opens in a window of its own.
 *
 * @returns Where it opened.
 */
export async function openPanel(beside: Beside): Promise<'beside' | 'window'> {
  const { sidebarAction }: WithSidebar = browser;
  try {
    if (sidebarAction) await sidebarAction.open();
    else await browser.sidePanel.open(beside);
    return 'beside';
  } catch (error) {
    console.info('The panel did not open beside the page', error);
    if (await sidebarAction?.isOpen({})) return 'beside';
    await openWindow();
    return 'window';
  }
}

/** One window, however often it is asked for. */
async function openWindow(): Promise<void> {
  const { [windowKey]: open } = await browser.storage.session.get(windowKey);
  if (typeof open === 'number' && (await bringForward(open))) return;
  const window = await browser.windows.create({
    url: browser.runtime.getURL('/sidepanel.html'),
    type: 'popup',
    width: 400,
    height: 760,
  });
  if (window?.id !== undefined) await browser.storage.session.set({ [windowKey]: window.id });
}

/** Whether the window is still there. */
async function bringForward(id: number): Promise<boolean> {
  try {
    await browser.windows.update(id, { focused: true });
    return true;
  } catch {
    return false; // the user closed it
  }
}
