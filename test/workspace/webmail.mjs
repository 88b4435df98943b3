import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { composePage, findMessage, inboxPage, messagePage, outboxPage } from './pages.mjs';

/** @param {string} name */
const file = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/**
 * A small webmail of our own on 127.0.0.1: an inbox with a few messages of invented people, a
 * compose page with a plain and a rich editor, and an outbox in which everything that is sent ends.
 * Nothing is kept when it stops.
 *
 * @param {number} [port] A free one unless told.
 */
export async function startWebmail(port = 0) {
  /** @type {import('./pages.mjs').Sent[]} */
  const sent = [];

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const send = (/** @type {string} */ body, type = 'text/html', status = 200) => {
      response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'",
        'cache-control': 'no-store',
      });
      response.end(body);
    };
    if (request.method === 'POST' && url.pathname === '/send') {
      readForm(request, (form) => {
        sent.push({ ...form, at: new Date().toLocaleString('en-GB') });
        response.writeHead(303, { location: '/outbox' }).end();
      });
      return;
    }
    if (url.pathname === '/') return send(inboxPage());
    if (url.pathname === '/outbox') return send(outboxPage(sent));
    if (url.pathname === '/webmail.css') return send(file('webmail.css'), 'text/css');
    if (url.pathname === '/webmail.js') return send(file('webmail.js'), 'text/javascript');
    if (url.pathname === '/compose') return send(composePage(draftOf(url.searchParams)));
    const message = findMessage(url.pathname.replace('/message/', ''));
    if (message !== undefined) return send(messagePage(message));
    return send('There is no such page.', 'text/plain', 404);
  });
  await new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The webmail has no port.');
  const host = `127.0.0.1:${address.port}`;
  return {
    host,
    url: `http://${host}/`,
    /** The grant that a user gives for it; match patterns name no port. */
    pattern: 'http://127.0.0.1/*',
    /** What was sent, oldest first. */
    sent: () => [...sent],
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {URLSearchParams} query */
function draftOf(query) {
  const rich = query.get('editor') === 'rich';
  const answered = findMessage(query.get('reply') ?? '');
  if (answered === undefined) {
    return {
      rich,
      to: query.get('to') ?? '',
      subject: query.get('subject') ?? '',
      attribution: '',
      quoted: '',
    };
  }
  const { from, subject, at, paragraphs } = answered;
  return {
    rich,
    to: `${from.name} <${from.address}>`,
    subject: subject.startsWith('Re: ') ? subject : `Re: ${subject}`,
    attribution: `${at}, ${from.name} wrote:`,
    quoted: paragraphs.join('\n\n'),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {(form: {
 *   to: string;
 *   cc: string;
 *   subject: string;
 *   body: string;
 *   rich: boolean;
 * }) => void} read
 */
function readForm(request, read) {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    body += String(chunk);
  });
  request.on('end', () => {
    const form = new URLSearchParams(body);
    const of = (/** @type {string} */ name) => form.get(name) ?? '';
    read({
      to: of('to'),
      cc: of('cc'),
      subject: of('subject'),
      body: of('body'),
      rich: of('rich') === 'yes',
    });
  });
}
