import type { Report, ReportTable } from './report';
import type { Say } from './speech';

/** Columns beyond this become a list of terms: a page's width cannot hold them. */
const widestTable = 6;

/**
 * A report as one page of HTML that needs nothing else and runs nothing: to be sent, opened
 * anywhere, and printed.
 *
 * @param language The language of its words, for the browser that reads it.
 */
export async function* reportHtml(
  { title, about, facts, tables }: Report,
  language: string,
  say: Say,
): AsyncGenerator<string> {
  yield `<!doctype html>
<html lang="${text(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${text(title)}</h1>
<p>${text(about)}</p>
${terms(facts)}
`;
  for (const table of tables) yield* tableHtml(table, say);
  yield '</body>\n</html>\n';
}

async function* tableHtml({ title, about, head, rows }: ReportTable, say: Say) {
  const heading = `<header><h2>${text(title)}</h2>${about && `<p>${text(about)}</p>`}</header>`;
  const wide = head.length > widestTable;
  yield '<section>\n';
  let empty = true;
  for await (const row of rows) {
    if (empty)
      yield wide ? unbroken(heading + record(head, row)) : unbroken(heading) + tableHead(head);
    else if (wide) yield record(head, row);
    if (!wide) yield `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>\n`;
    empty = false;
  }
  if (empty) yield `${unbroken(heading)}<p>${text(say('dashboard.reports.no_rows'))}</p>\n`;
  else if (!wide) yield '</tbody></table>\n';
  yield '</section>\n';
}

/** What stands on one page where it can; a heading is not left alone at the foot of one. */
function unbroken(inner: string): string {
  return `<div class="unbroken">${inner}</div>\n`;
}

function tableHead(head: readonly string[]): string {
  const cells = head.map((cell) => `<th scope="col">${text(cell)}</th>`).join('');
  return `<table><thead><tr>${cells}</tr></thead><tbody>\n`;
}

function record(head: readonly string[], row: readonly string[]): string {
  const facts = head.map((name, place) => [name, row[place] ?? ''] as const);
  return `<div class="record">${terms(facts.filter(([, value]) => value !== ''))}</div>\n`;
}

function terms(facts: readonly (readonly [string, string])[]): string {
  const lines = facts.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`);
  return `<dl>${lines.join('\n')}</dl>`;
}

/** What somebody typed is text, whatever it looks like. */
function text(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .3rem .6rem .3rem 0; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .2rem 1rem; margin: .75rem 0; }
dt { opacity: .75; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.record { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); break-inside: avoid; }
@media print { :root { color-scheme: light; font-size: 10pt; } body { margin: 0; max-width: none; } @page { size: A4; margin: 18mm 16mm; } thead { display: table-header-group; } tr, .unbroken { break-inside: avoid; } header:last-child::after { content: ''; display: block; block-size: 60pt; margin-block-end: -60pt; } }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
`;
