import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findOnPath } from '../harness/executables.mjs';
import { until } from '../harness/until.mjs';
import { answers, password, startMailServer } from './mail-server.mjs';
import { freePort, startProcess } from './process.mjs';

const program = '/var/lib/roundcube/public_html';
const defaults = '/etc/roundcube';

/** How Roundcube numbers its editors. */
const editors = { plain: 0, html: 1, 'html-but-plain-replies': 4 };

/**
 * Whether a live Roundcube can be started here: Debian or Ubuntu, as root, with the packages of
 * `scripts/setup.mjs`.
 */
export const canRunRoundcube =
  process.getuid?.() === 0 &&
  existsSync(join(program, 'index.php')) &&
  existsSync('/usr/sbin/dovecot') &&
  findOnPath(['php']) !== null;

/** Who has a mailbox: the person who sells, and the person who is written to. */
export const rep = 'rep@goodfirm.example';
export const prospect = 'mara.voss@nordwerk.example';

/**
 * A live Roundcube, from the Debian packages, with its own mail server; on free ports of 127.0.0.1,
 * as plain processes.
 *
 * @param {{
 *   editor?: keyof typeof editors;
 *   skin?: 'elastic' | 'larry' | 'classic';
 *   people?: readonly string[];
 *   more?: Readonly<Record<string, string | number>>;
 * }} [options]
 *   `more` are Roundcube's own settings.
 */
export async function startRoundcube({
  editor = 'plain',
  skin = 'elastic',
  people = [rep, prospect],
  more = {},
} = {}) {
  const mail = await startMailServer(people);
  const port = await freePort();
  const home = join(mail.folder, 'roundcube');
  const at = (/** @type {string} */ name) => join(home, name);
  for (const name of ['', 'etc', 'temp', 'logs', 'db', 'sessions']) mkdirSync(at(name));
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    copyFileSync(join(defaults, name), join(home, 'etc', name));
  }
  const settings = {
    db_dsnw: `sqlite:///${at('db')}/roundcube.sqlite?mode=0640`,
    imap_host: `127.0.0.1:${mail.imapPort}`,
    smtp_host: `127.0.0.1:${mail.smtpPort}`,
    smtp_user: '',
    smtp_pass: '',
    des_key: 'twenty-four-chars-tests!',
    skin,
    language: 'en_US',
    log_dir: `${at('logs')}/`,
    temp_dir: `${at('temp')}/`,
    product_name: 'Webmail',
    // Files are locked: kept in the database, a list request under way can lose a compose session.
    session_storage: 'php',
    htmleditor: editors[editor],
    ...more,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `$config['${name}'] = ${literal(value)};`,
  );
  writeFileSync(
    join(home, 'etc', 'config.inc.php'),
    `<?php\n${lines.join('\n')}\n$config['plugins'] = [];\n$config['enable_spellcheck'] = false;\n`,
  );
  spawnSync('chown', ['-R', 'www-data:www-data', home]);

  const asWebServer = ['--reuid', 'www-data', '--regid', 'www-data', '--clear-groups'];
  const php = ['log_errors=1', 'display_errors=0', `error_log=${at('logs')}/php.log`]
    .concat('session.gc_probability=0', `session.save_path=${at('sessions')}`)
    // Shared by the workers, so that Roundcube is compiled once and not for each request.
    .concat('opcache.enable_cli=1')
    .flatMap((setting) => ['-d', setting]);
  const web = startProcess(
    'setpriv',
    [...asWebServer, 'php', ...php, '-S', `127.0.0.1:${port}`, '-t', program],
    {
      env: { ...process.env, ROUNDCUBE_CONFIG_DIR: join(home, 'etc'), PHP_CLI_SERVER_WORKERS: '4' },
    },
  );
  await until('the web server', () => answers(port));

  return {
    ...mail,
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/`,
    /** The grant that a user gives for it; match patterns name no port. */
    pattern: 'http://127.0.0.1/*',
    stop: async () => {
      await web.stop();
      await mail.stop();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startRoundcube>>} Roundcube */

/** @param {string | number} value */
function literal(value) {
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "\\'")}'`;
}

/**
 * Signs in, and waits until the list of messages is there.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {Roundcube} roundcube
 * @param {string} [person]
 */
export async function signIn(page, roundcube, person = rep) {
  await page.goto(`${roundcube.url}?_task=login`, { waitUntil: 'load' });
  await page.type('#rcmloginuser', person);
  await page.type('#rcmloginpwd', password);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
  await ready(page);
}

/**
 * Opens a compose page.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {Roundcube} roundcube
 */
export async function compose(page, roundcube) {
  await page.goto(`${roundcube.url}?_task=mail&_action=compose`, { waitUntil: 'load' });
  await ready(page);
}

/**
 * Waits until Roundcube's own scripts have started and nothing is under way: a click before that
 * does nothing.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function ready(page) {
  await page.waitForFunction(
    () => {
      const { rcmail } = /** @type {{ rcmail?: { busy: boolean; task?: string } }} */ (
        /** @type {unknown} */ (window)
      );
      return document.readyState === 'complete' && rcmail !== undefined && !rcmail.busy;
    },
    // Not by frames, which is puppeteer's way: a tab behind another draws none.
    { polling: 100 },
  );
}

/**
 * Waits until Roundcube has heard that its message was sent and has left the compose page: before
 * that, going anywhere else makes it ask whether the draft may be thrown away.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function leaveCompose(page) {
  await page.waitForFunction(() => !location.search.includes('_action=compose'), { polling: 100 });
  await ready(page);
}

/**
 * Types an address into the To field and makes a recipient of it.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 */
export async function addRecipient(page, address) {
  const field = (await page.$('#compose_to .recipient-input input')) ?? (await page.$('#_to'));
  if (field === null) throw new Error('There is no To field.');
  await field.click();
  await field.type(`${address},`);
}

/**
 * Writes in the editor, plain or rich, with real keys.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} text Lines are typed with Enter between them.
 */
export async function write(page, text) {
  const rich = await page.$('#composebody_ifr');
  if (rich === null) await page.click('#composebody');
  else {
    const frame = await /** @type {import('puppeteer-core').ElementHandle<HTMLIFrameElement>} */ (
      rich
    ).contentFrame();
    await frame.waitForSelector('body[contenteditable="true"]');
    await frame.click('body');
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/**
 * Presses the page's own Send.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function pressSend(page) {
  const buttons = await page.$$('button.send, a.button.send, #rcmbtn-send, a.send');
  for (const button of buttons) {
    if (await button.isVisible()) {
      await button.click();
      return;
    }
  }
  throw new Error('There is no Send button.');
}
