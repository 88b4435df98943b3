import { html } from './html.mjs';
import { inbox, rep } from './people.mjs';

/**
 * A message that was sent.
 *
 * @typedef {{ to: string; cc: string; subject: string; body: string; rich: boolean; at: string }} Sent
 */

/** @param {{ name: string; address: string }} person */
const mailto = ({ name, address }) =>
  html`<a href="mailto:${address}" title="${address}">${name}</a>`;

/**
 * @param {string} title
 * @param {'inbox' | 'compose' | 'outbox'} here
 * @param {import('./html.mjs').Html} main
 */
function page(title, here, main) {
  const places = /** @type {const} */ ([
    ['compose', '/compose', 'New message'],
    ['inbox', '/', 'Inbox'],
    ['outbox', '/outbox', 'Outbox'],
  ]);
  const links = places.map(([id, href, name]) =>
    id === here
      ? html`<a href="${href}" class="${id}" aria-current="page">${name}</a>`
      : html`<a href="${href}" class="${id}">${name}</a>`,
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} · Postbox</title>
        <link rel="stylesheet" href="/webmail.css" />
        <script src="/webmail.js" defer></script>
      </head>
      <body>
        <header class="top"><b>Postbox</b><span>${rep.name} &lt;${rep.address}&gt;</span></header>
        <nav>${links}</nav>
        <main>${main}</main>
      </body>
    </html>`.markup;
}

/** @param {string} id */
export const findMessage = (id) => inbox.find((message) => message.id === id);

export function inboxPage() {
  const rows = inbox.map(
    ({ id, from, subject, at, paragraphs }) =>
      html`<li>
        <a href="/message/${id}">
          <span class="from">${from.name}</span
          ><span class="line"><b>${subject}</b> ${paragraphs[1] ?? ''}</span>
          <time>${at}</time>
        </a>
      </li>`,
  );
  return page(
    'Inbox',
    'inbox',
    html`<h1>Inbox</h1>
      <ul class="rows">
        ${rows}
      </ul>`,
  );
}

/** @param {import('./people.mjs').Message} message */
export function messagePage({ id, from, subject, at, paragraphs }) {
  const lines = paragraphs.map((paragraph) => html`<p>${paragraph}</p>`);
  return page(
    subject,
    'inbox',
    html`<article class="message">
      <h1 class="subject">${subject}</h1>
      <p class="meta"><span class="from">From: ${mailto(from)}</span> <time>${at}</time></p>
      <div class="message-body">${lines}</div>
      <p><a class="button" href="/compose?reply=${id}">Reply</a></p>
    </article>`,
  );
}

/** @param {{ rich: boolean; to: string; subject: string; attribution: string; quoted: string }} draft */
export function composePage({ rich, to, subject, attribution, quoted }) {
  const other = new URLSearchParams({ to, subject, ...(rich ? {} : { editor: 'rich' }) });
  const signature = `${rep.name}\nQuillbrook Software`;
  const quotation =
    attribution === '' ? '' : ['', '', attribution, quoted.replaceAll(/^/gmu, '> ')].join('\n');
  const richQuotation =
    attribution === ''
      ? html``
      : html`<div>${attribution}</div>
          <blockquote type="cite">${quoted}</blockquote>`;
  const editor = rich
    ? html`<div
          class="editor"
          contenteditable="true"
          role="textbox"
          aria-multiline="true"
          aria-label="Message"
        >
          <div><br /></div>
          <div class="signature">-- <br />${rep.name}<br />Quillbrook Software</div>
          ${richQuotation}
        </div>
        <input type="hidden" name="body" /><input type="hidden" name="rich" value="yes" />`
    : html`<textarea class="editor" name="body" aria-label="Message">
${`\n\n-- \n${signature}${quotation}`}</textarea>`;
  return page(
    'New message',
    'compose',
    html`<form class="compose" method="post" action="/send">
      <h1>New message</h1>
      <label>To <input type="text" name="to" value="${to}" autocomplete="off" /></label>
      <label>Cc <input type="text" name="cc" autocomplete="off" /></label>
      <label
        >Subject <input type="text" name="subject" value="${subject}" autocomplete="off"
      /></label>
      ${editor}
      <footer>
        <button type="submit" class="send">Send</button>
        <a href="/compose?${String(other)}">${rich ? 'Plain text' : 'Rich text'}</a>
      </footer>
    </form>`,
  );
}

/** @param {readonly Sent[]} sent */
export function outboxPage(sent) {
  const messages = sent
    .map(
      ({ to, cc, subject, body, rich, at }) =>
        html`<article class="message sent">
          <h2>${subject || '(no subject)'}</h2>
          <p class="meta">To: ${to}${cc === '' ? '' : ` · Cc: ${cc}`} · ${at}</p>
          <div class="message-body">${rich ? { markup: body } : html`<p>${body}</p>`}</div>
        </article>`,
    )
    .toReversed();
  const none = html`<p class="none">Nothing was sent yet.</p>`;
  return page(
    'Outbox',
    'outbox',
    html`<h1>Outbox</h1>
      <p class="none">What you send ends here. Nothing leaves this machine.</p>
      ${sent.length === 0 ? none : messages}`,
  );
}
