import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import PostalMime from 'postal-mime';

import { until } from '../harness/until.mjs';
import { freePort, startProcess } from './process.mjs';
import { startSmtpReceiver } from './smtp-receiver.mjs';

/** A number without a name: Dovecot wants the mail to belong to somebody who is not root. */
const mailUser = 5000;

/** Everybody's password. */
export const password = 'only-for-tests';

/**
 * IMAP (Dovecot) and SMTP (our receiver) on loopback, with a mailbox for each of these people.
 * Needs Debian or Ubuntu with dovecot-imapd, and root.
 *
 * @param {readonly string[]} people Their addresses.
 */
export async function startMailServer(people) {
  const folder = mkdtempSync(join(tmpdir(), 'gg-mail-'));
  // Dovecot's and PHP's users have to get in.
  chmodSync(folder, 0o755);
  for (const person of people) makeMailbox(folder, person);

  /** @type {import('./smtp-receiver.mjs').Arrived[]} */
  const arrived = [];
  const smtp = await startSmtpReceiver((message) => {
    for (const to of message.to) if (people.includes(to)) putInMailbox(folder, to, message.raw);
    arrived.push(message);
  });

  const imapPort = await freePort();
  const dovecot = startDovecot(folder, imapPort, people);
  await until('the IMAP server', () => answers(imapPort));

  return {
    folder,
    imapPort,
    smtpPort: smtp.port,
    /** What arrived, in order, as the receiver would read it. */
    arrived: () =>
      Promise.all(
        arrived.map(async ({ from, to, raw }) => ({
          from,
          to,
          raw: raw.toString('utf8'),
          message: await PostalMime.parse(raw),
        })),
      ),

    /**
     * Waits for a message with this subject.
     *
     * @param {string} subject
     */
    waitFor: (subject) =>
      until(`a message "${subject}" to arrive`, async () => {
        for (const { raw } of arrived) {
          const message = await PostalMime.parse(raw);
          if (message.subject === subject) return message;
        }
        return null;
      }),

    /**
     * Puts a message in somebody's inbox, as if it had come from outside.
     *
     * @param {{
     *   from: string;
     *   to: string;
     *   subject: string;
     *   text: string;
     *   headers?: Record<string, string>;
     * }} message
     *   `to` is one of the people.
     */
    deliver: ({ from, to, subject, text, headers = {} }) => {
      const lines = {
        From: from,
        To: to,
        Subject: subject,
        Date: new Date().toUTCString().replace('GMT', '+0000'),
        'Message-ID': `<${process.hrtime.bigint()}@example.com>`,
        'MIME-Version': '1.0',
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Transfer-Encoding': '8bit',
        ...headers,
      };
      const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}`);
      putInMailbox(
        folder,
        to,
        Buffer.from(`${head.join('\r\n')}\r\n\r\n${text.replaceAll(/\r?\n/gu, '\r\n')}\r\n`),
      );
    },

    stop: async () => {
      smtp.stop();
      await dovecot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * @param {string} folder
 * @param {string} person
 */
function makeMailbox(folder, person) {
  const mail = join(folder, 'mail');
  const home = join(mail, person);
  const box = join(home, 'Maildir');
  for (const path of ['cur', 'new', 'tmp']) mkdirSync(join(box, path), { recursive: true });
  const all = [mail, home, box, ...['cur', 'new', 'tmp'].map((path) => join(box, path))];
  for (const path of all) chownSync(path, mailUser, mailUser);
}

let delivered = 0;

/**
 * @param {string} folder
 * @param {string} person
 * @param {Buffer} raw
 */
function putInMailbox(folder, person, raw) {
  delivered += 1;
  const box = join(folder, 'mail', person, 'Maildir');
  const name = `${Date.now()}.${process.pid}_${delivered}.localhost`;
  const written = join(box, 'tmp', name);
  writeFileSync(written, raw);
  chownSync(written, mailUser, mailUser);
  renameSync(written, join(box, 'new', name));
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {readonly string[]} people
 */
function startDovecot(folder, port, people) {
  const users = join(folder, 'users');
  writeFileSync(users, people.map((person) => `${person}:{PLAIN}${password}\n`).join(''));
  const special = ['Drafts', 'Sent', 'Trash', 'Junk'].map(
    (name) => `  mailbox ${name} {\n    special_use = \\${name}\n    auto = subscribe\n  }`,
  );
  const config = join(folder, 'dovecot.conf');
  writeFileSync(
    config,
    `base_dir = ${join(folder, 'run')}
instance_name = goodgrounds-${port}
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
log_path = ${join(folder, 'dovecot.log')}
mail_location = maildir:~/Maildir
first_valid_uid = ${mailUser}
default_vsz_limit = 0
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${users}
}
userdb {
  driver = static
  args = uid=${mailUser} gid=${mailUser} home=${join(folder, 'mail')}/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
${special.join('\n')}
}
`,
  );
  return startProcess('/usr/sbin/dovecot', ['-F', '-c', config]);
}

/**
 * Whether something listens on this port.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
