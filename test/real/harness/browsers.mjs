import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { launch as startBrowser } from 'puppeteer-core';

import { bidiOf } from './bidi.mjs';
import { Annotations } from './closed-root.mjs';
import { findBrowser } from './executables.mjs';
import { grantedBuild, productionBuild } from './granted-build.mjs';
import { reachChromium } from './reach-chromium.mjs';
import { reachFirefox } from './reach-firefox.mjs';
import { startRecordingProxy } from './recording-proxy.mjs';
import { servedPages } from './served-pages.mjs';
import { until } from './until.mjs';

/**
 * @typedef {object} Options
 * @property {readonly string[]} [grants] Match patterns to grant; with none the build is used
 *   exactly as shipped.
 * @property {string} [extension] A build's folder, instead of the production build with `grants`.
 *   Null-like is not allowed.
 * @property {boolean} [headless] True unless told.
 * @property {string} [profile] A folder to keep the profile in; a fresh one unless told.
 * @property {'light' | 'dark'} [scheme] The colours the user prefers; light unless told.
 * @property {readonly string[]} [local] `host:port` of servers of the test on loopback.
 * @property {boolean} [online] Lets the browser use the network as it likes, for somebody who tries
 *   it by hand; nothing is served or counted then.
 * @property {{ width: number; height: number }} [window]
 * @property {string} [downloads] A folder that files are saved to without asking.
 * @property {boolean} [removable] Firefox clears away what an extension stored when it is removed,
 *   as it does for everybody, also where a test's extension is let go at the end.
 * @property {Readonly<Record<string, unknown>>} [preferences] Firefox's own settings, by name.
 * @property {string} [language] The interface language, `de`; Firefox needs its language pack.
 */

/** @typedef {Awaited<ReturnType<typeof launch>>} Session */

/** @param {Options} [options] */
export const launchChromium = (options) => launch('chromium', options);

/** @param {Options} [options] */
export const launchFirefox = (options) => launch('firefox', options);

/**
 * Starts a browser with the extension in it.
 *
 * @param {import('./executables.mjs').BrowserName} name
 * @param {Options} [options]
 */
export async function launch(name, options = {}) {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`No ${name} is installed.`);
  const extension =
    options.extension ??
    (options.grants === undefined || options.grants.length === 0
      ? productionBuild(name)
      : grantedBuild(name, options.grants));

  const local = new Set(options.local);
  const proxy = await startRecordingProxy(local);
  const pages = servedPages(local);
  const start = name === 'firefox' ? startFirefox : startChromium;
  const fresh = options.profile === undefined || isEmpty(options.profile);
  const profile = profileFolder(name, options.profile);
  const browser = await start({ executablePath, extension, profile, proxy: proxy.port }, options);
  const origin = await installExtension(browser, name, extension);
  const bidi = name === 'firefox' ? bidiOf(browser) : null;

  /** @param {import('puppeteer-core').Page} page */
  const dress = async (page) => {
    if (options.online === true) return page;
    await pages.attach(page);
    if (bidi === null) {
      const value = options.scheme ?? 'light';
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        // Nothing is caught half faded in.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    }
    return page;
  };

  /** @param {string} path */
  const openExtensionPage = async (path) => {
    const page = await dress(await browser.newPage());
    const url = `${origin}/${path}`;
    if (bidi === null) {
      await page.goto(url, { waitUntil: 'load' });
      return page;
    }
    // Firefox moves the tab to the extension's process and puppeteer misses the navigation: page.url() stays about:blank.
    await bidi.send('browsingContext.navigate', {
      context: bidi.contextOf(page),
      url,
      wait: 'none',
    });
    await until(`${path} to load`, () =>
      page.evaluate(
        (begin) => location.href.startsWith(begin) && document.readyState === 'complete',
        url.split('#')[0] ?? url,
      ),
    );
    return page;
  };

  /** @param {string} path */
  const waitForExtensionPage = (path) =>
    until(
      `a tab with ${path}`,
      async () => {
        for (const page of await browser.pages()) {
          const url = await page.evaluate(() => location.href).catch(() => page.url());
          if (url.startsWith(`${origin}/${path}`)) return page;
        }
        return null;
      },
      { seconds: 30 },
    );

  // A new installation opens its welcome page in front of whatever tab is open by then; a tab behind
  // another is not drawn, and what waits for a frame in it waits for ever.
  if (fresh) await (await waitForExtensionPage('welcome.html')).close();

  /** @type {import('puppeteer-core').Page | null} */
  let teller = null;

  return {
    name,
    browser,
    /** `chrome-extension://<id>` or `moz-extension://<uuid>`. */
    origin,
    /** The build that runs. */
    extension,
    /** @param {import('./served-pages.mjs').Serve} server */
    serve: pages.add,
    /** @param {string} host `127.0.0.1:8080`: a server on loopback that pages may ask. */
    allow: (host) => {
      local.add(host);
    },

    /**
     * A new tab, at an address if one is given.
     *
     * @param {string} [url]
     */
    newPage: async (url) => {
      const page = await dress(await browser.newPage());
      if (url !== undefined) await page.goto(url, { waitUntil: 'load' });
      return page;
    },

    /** A page of the extension, in a tab: `popup.html`, `dashboard.html#/contacts`. */
    openExtensionPage,

    /**
     * The tab that shows a page of the extension, whoever opened it.
     *
     * @param {string} path
     */
    waitForExtensionPage,

    /**
     * The side panel as the extension opened it: beside the page in Chromium, in a window of its
     * own in Firefox, which opens its sidebar for no click in a page.
     */
    waitForPanel: async () => {
      if (bidi !== null) return waitForExtensionPage('sidepanel.html');
      const target = await browser.waitForTarget(
        (one) => one.url() === `${origin}/sidepanel.html`,
        { timeout: 15_000 },
      );
      return target.asPage();
    },

    /**
     * Sends a message to the background as our own pages do, from a page of ours, and gives its
     * answer. For what a test needs on record before it begins; what is tested itself goes through
     * the screen.
     *
     * @template {import('@/lib/messages/protocol').MessageName} Name
     * @param {Name} message
     * @param {import('@/lib/messages/protocol').Input<Name>} input
     * @returns {Promise<import('@/lib/messages/protocol').Output<Name>>}
     */
    tell: async (message, input) => {
      teller ??= await openExtensionPage('dashboard.html');
      const reply = await teller.evaluate(
        (envelope) => {
          const { browser, chrome } = /** @type {any} */ (globalThis);
          return (browser ?? chrome).runtime.sendMessage(envelope);
        },
        { to: 'goodgrounds/background', name: message, input },
      );
      if (reply?.ok !== true) throw new Error(`${message} was refused: ${JSON.stringify(reply)}`);
      return reply.value;
    },

    /**
     * What Goodgrounds shows in a page.
     *
     * @param {import('puppeteer-core').Page} page
     */
    annotations: (page) =>
      new Annotations(page, bidi === null ? reachChromium(page) : reachFirefox(page, bidi)),

    /**
     * What the annotation reads in a page at this moment, as `npm run inspect` prints it.
     *
     * @param {import('puppeteer-core').Page} page The only tab at its address.
     * @returns {Promise<ReturnType<typeof import('@/lib/annotation/inspect').describePage>>}
     */
    inspect: async (page) => {
      teller ??= await openExtensionPage('dashboard.html');
      return teller.evaluate(
        async (url) => {
          const { browser, chrome } = /** @type {any} */ (globalThis);
          const { tabs } = browser ?? chrome;
          const all = await tabs.query({});
          const tab = all.find((/** @type {{ url?: string }} */ one) => one.url === url);
          return tabs.sendMessage(tab.id, 'goodgrounds/inspect', { frameId: 0 });
        },
        await page.evaluate(() => location.href),
      );
    },

    /** WebDriver BiDi, in Firefox; null in Chromium. */
    bidi,

    /**
     * What was asked of the network and refused: nothing should ever be here but the browser's own
     * housekeeping.
     */
    strays: () => [
      ...proxy.strays().filter(({ target }) => !housekeeping.has(hostOf(target))),
      ...pages.byExtension().map((target) => ({ method: 'GET', target, by: origin })),
    ],
    /** What pages asked for and no server had. */
    unserved: pages.unserved,

    close: async () => {
      await browser.close();
      proxy.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
    /** Removes the extension, as a person does in the browser's list of them. */
    uninstall: () =>
      browser.uninstallExtension(
        name === 'firefox' ? geckoId(extension) : new URL(origin).hostname,
      ),

    /** Kill -9, as a power cut would. */
    kill: async () => {
      const child = browser.process();
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await gone;
      // puppeteer puts a Firefox profile's settings back once it is gone: a start before that trips over it.
      await until('the settings to be put back', () =>
        readdirSync(profile).every((file) => !file.endsWith('.puppeteer')),
      );
      proxy.close();
    },
  };
}

/**
 * @typedef {{ executablePath: string; extension: string; profile: string; proxy: number }} Place
 *   What to start, and with what.
 */

/**
 * @param {Place} place
 * @param {Options} options
 */
function startChromium({ executablePath, profile, proxy }, options) {
  const { width, height } = options.window ?? { width: 1280, height: 860 };
  return startBrowser({
    executablePath,
    // Extensions.loadUnpacked answers over a pipe only. It works in Chrome too, which has dropped --load-extension.
    pipe: true,
    enableExtensions: true,
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : { width, height },
    userDataDir: profile,
    ...(options.downloads !== undefined && {
      downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
    }),
    env: { ...process.env, ...(options.language !== undefined && { LANGUAGE: options.language }) },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(options.online === true
        ? []
        : [
            `--proxy-server=http://127.0.0.1:${proxy}`,
            // Loopback goes through the proxy too, so that it is counted.
            '--proxy-bypass-list=<-loopback>',
          ]),
      `--window-size=${width},${height}`,
      '--disable-gpu',
      '--disable-quic',
      '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--no-first-run',
      '--no-pings',
    ],
  });
}

/**
 * @param {Place} place
 * @param {Options} options
 */
function startFirefox({ executablePath, extension, profile, proxy }, options) {
  const { width, height } = options.window ?? { width: 1280, height: 860 };
  return startBrowser({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : { width, height },
    userDataDir: profile,
    // BiDi refuses to open pages of an extension without it.
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(extension)]: firefoxUuid }),
      // A killed browser never removes its temporary add-on; its data is there at the next start.
      'extensions.webextensions.keepStorageOnUninstall': options.removable !== true,
      'extensions.webextensions.keepUuidOnUninstall': options.removable !== true,
      'ui.prefersReducedMotion': 1,
      ...(options.downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.alwaysOpenPanel': false,
      }),
      ...(options.language !== undefined && {
        'intl.locale.requested': options.language,
        'intl.accept_languages': options.language,
      }),
      'layout.css.prefers-color-scheme.content-override': options.scheme === 'dark' ? 0 : 1,
      'network.proxy.type': options.online === true ? 0 : 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      ...quietFirefox,
      ...options.preferences,
    },
  });
}

/**
 * The internal host name of the extension in Firefox, which is otherwise made anew for each
 * profile.
 */
const firefoxUuid = '6e0f0d3a-7a51-4c5e-9d3c-2f3f3a1b9c11';

/** Firefox's own housekeeping, switched off so that a request that remains is somebody's fault. */
const quietFirefox = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'toolkit.telemetry.enabled': false,
};

/**
 * What a release Firefox asks for whatever its settings say. No extension of ours has a business
 * there.
 */
const housekeeping = new Set([
  'firefox.settings.services.mozilla.com:443',
  'accounts.google.com:443',
  'clients2.google.com:80',
  'clients2.google.com:443',
  'android.clients.google.com:443',
  'content-autofill.googleapis.com:443',
  'edgedl.me.gvt1.com:443',
  'edgedl.me.gvt1.com:80',
  'mtalk.google.com:5228',
  'optimizationguide-pa.googleapis.com:443',
  'passwordsleakcheck-pa.googleapis.com:443',
  'redirector.gvt1.com:443',
  'redirector.gvt1.com:80',
  'update.googleapis.com:80',
  'update.googleapis.com:443',
]);

/** @param {string} target `host:port`, or an address. */
function hostOf(target) {
  if (!target.includes('//')) return target;
  const { hostname, port } = new URL(target);
  return `${hostname}:${port || '80'}`;
}

/**
 * A new profile that connects to nothing ahead of time, or the one that was named.
 *
 * @param {import('./executables.mjs').BrowserName} name
 * @param {string | undefined} named
 */
function profileFolder(name, named) {
  const profile = named ?? mkdtempSync(join(tmpdir(), `goodgrounds-${name}-`));
  if (name === 'firefox') return profile;
  const preferences = join(profile, 'Default', 'Preferences');
  if (!existsSync(preferences)) {
    mkdirSync(dirname(preferences), { recursive: true });
    const quiet = {
      // 2: no preconnecting, or the sites whose pages are served here would be rung up.
      net: { network_prediction_options: 2 },
      // The browser's own look-up of passwords that leaked.
      profile: { password_manager_leak_detection: false },
      credentials_enable_service: false,
      // A dictionary would be fetched.
      browser: { enable_spellchecking: false },
      spellcheck: { dictionaries: [] },
    };
    writeFileSync(preferences, JSON.stringify(quiet));
  }
  return profile;
}

/** @param {string} folder */
function isEmpty(folder) {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/** @param {string} extension */
function geckoId(extension) {
  /** @type {{ browser_specific_settings?: { gecko?: { id?: string } } }} */
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined)
    throw new Error(`${extension} is no build for Firefox: it has no gecko id.`);
  return id;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./executables.mjs').BrowserName} name
 * @param {string} extension
 * @returns {Promise<string>} The origin of its pages.
 */
async function installExtension(browser, name, extension) {
  const id = await browser.installExtension(extension);
  return name === 'firefox' ? `moz-extension://${firefoxUuid}` : `chrome-extension://${id}`;
}
