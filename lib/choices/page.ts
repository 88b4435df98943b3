import { languageCodes, type LanguageCode } from '@/lib/model/assessment';
import type { Identity } from '@/lib/model/organisation';

import { isMailAddress } from './line';
import { choiceMails } from './mails';
import { choiceTexts, type ChoiceTexts } from './texts';

/** What the page's own script does; it asks nobody for anything. */
const script = `
const texts = JSON.parse(document.getElementById('texts').textContent);
const given = new URLSearchParams(location.hash.slice(1)).get('r') ?? '';
const reference = /^[0-9A-Z-]{1,40}$/i.test(given) ? given.toUpperCase() : '';
const select = document.querySelector('select');
const wanted = navigator.languages.map((one) => one.slice(0, 2));
const show = (code) => {
  document.documentElement.lang = code;
  document.title = texts[code].title + ' · ' + document.body.dataset.company;
  select.value = code;
  for (const part of document.querySelectorAll('[data-say]'))
    part.textContent = texts[code][part.dataset.say].replace('$1', () => document.body.dataset.company);
};
select.addEventListener('change', () => show(select.value));
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const choice = new FormData(event.target).get('choice');
  const kind = ['erase', 'access', 'correct'].includes(choice) ? choice + '=all' : 'stop=' + choice;
  const { says, subject } = texts[select.value];
  const room = choice === 'correct' ? '\\r\\n\\r\\n' : '';
  const body = says[choice] + room + '\\r\\n\\r\\nGoodgrounds-Choice: 1; ' + kind + '; ref=' + reference;
  location.href = 'mailto:' + document.body.dataset.to + '?subject=' + encodeURIComponent(subject) + '&body=' + encodeURIComponent(body);
});
document.querySelector('form').hidden = false;
document.querySelector('.language').hidden = false;
show(wanted.find((code) => code in texts) ?? document.documentElement.lang);
`;

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1b1f24, #e8eaed); --soft: light-dark(#57606a, #9aa4af); --paper: light-dark(#fff, #17191c); --line: light-dark(#868f99, #737c87); --accent: light-dark(#0b6e4f, #4cc38a); --on: light-dark(#fff, #08150f); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 system-ui, sans-serif; }
main { max-width: 36rem; margin: 0 auto; padding: 2.5rem 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
.language { display: flex; gap: .5rem; align-items: center; justify-content: end; }
fieldset { border: 0; padding: 0; margin: 1.5rem 0; display: grid; gap: .6rem; min-width: 0; }
legend { font-weight: 600; padding: 0; margin-bottom: .6rem; }
label.choice { display: flex; gap: .75rem; align-items: start; border: 1px solid var(--line); border-radius: .7rem; padding: .8rem 1rem; }
label.choice:has(:checked) { border-color: var(--accent); outline: 1px solid var(--accent); }
input { width: 1.15rem; height: 1.15rem; margin: .25rem 0 0; flex: none; accent-color: var(--accent); }
select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .35rem .5rem; }
button { font: inherit; font-weight: 600; border: 1px solid transparent; border-radius: .7rem; padding: .7rem 1.3rem; background: var(--accent); color: var(--on); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.soft { color: var(--soft); font-size: .95rem; }
footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1rem; overflow-wrap: anywhere; }
a { color: inherit; }
`;

/**
 * The page of choices (row E6): one file without a request of its own, for any web server. A choice
 * becomes a mail in the person's own program; the reference in the link's `#r=` is never sent to
 * the server, and goes back to the company only in that mail.
 *
 * @param first The language it is in before its script has asked the browser for the reader's.
 */
export function choicesPage(identity: Identity, first: LanguageCode): string {
  const texts = choiceTexts[first];
  const mail = choiceMails[first];
  const to = addressFor(identity);
  const company = escape(identity.organisation);
  const say = (key: keyof ChoiceTexts) =>
    `data-say="${key}">${escape(texts[key]).replace('$1', () => company)}`;
  const choices = (['all', 'email', 'phone', 'erase', 'access', 'correct'] as const).map(
    (value, index) =>
      `<label class="choice"><input type="radio" name="choice" value="${value}"${index === 0 ? ' checked' : ''}><span ${say(value)}</span></label>`,
  );
  const languages = Object.entries(choiceTexts).map(
    ([code, { name }]) => `<option value="${code}" lang="${code}">${name}</option>`,
  );
  const everything = Object.fromEntries(
    languageCodes.map((code) => [code, { ...choiceTexts[code], ...choiceMails[code] }]),
  );
  // In a script element, only `</` could end it early.
  const data = JSON.stringify(everything).replaceAll('</', String.raw`<\/`);
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escape(texts.title)} · ${company}</title>
<style>${style}</style>
</head>
<body data-company="${company}" data-to="${escape(to)}">
<main>
<p class="language" hidden><select aria-label="Language · Sprache · Langue · Idioma · Lingua · Taal · 言語 · 语言 · ภาษา">${languages.join('')}</select></p>
<h1 ${say('title')}</h1>
<p ${say('lead')}</p>
<form hidden>
<fieldset><legend ${say('legend')}</legend>${choices.join('')}</fieldset>
<button ${say('send')}</button>
<p class="soft" ${say('hint')}</p>
</form>
<noscript><p><a href="mailto:${escape(to)}?subject=${encodeURIComponent(mail.subject)}&amp;body=${encodeURIComponent(mail.says.all)}">${escape(texts.all)}</a></p></noscript>
<footer class="soft">
<p>${company}${identity.address ? `<br>${escape(identity.address)}` : ''}<br><a href="mailto:${escape(to)}">${escape(to)}</a></p>
${isWebAddress(identity.privacyNoticeUrl) ? `<p><a href="${escape(identity.privacyNoticeUrl)}" ${say('privacy')}</a></p>` : ''}
</footer>
</main>
<script type="application/json" id="texts">${data}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Where the mails go: the address people are told to opt out at, or the sender's own. */
function addressFor({ optOut, email }: Identity): string {
  return isMailAddress(optOut) ? optOut : email;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//u.test(text);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (mark) => entities[mark] ?? mark);
}
