const beginning = `# Where a message is held

This table is written by \`test/real/gate.test.mjs\`: what stands in it was pressed in a real browser, with the built extension, in a page of our
own that is made like the site's, addressed to somebody who opted out. The message did not go, and the site heard of no press. The same
presses are made in Chromium and in Firefox.

`;

const ending = `
On LinkedIn nothing of ours presses: after a decision to send all the same, the user presses Send once more.

What can be held and what cannot: a press, a key, and a form that is submitted (\`submit\`, also by a page's \`requestSubmit()\`) are events, and
the gate hears them before the page does. A page's own \`form.submit()\`, \`fetch\` or socket is no event: an extension that does not run among
the page's scripts never hears of it, so only the press that leads to it can be held. Sending later is held where its menu opens the way to
it, by the site's own names (Gmail, Proton) or by what the control says as a whole, in some thirty languages; in other words it is not.

Not held, because no page shows how it is done: iCloud Mail, whose editor and send control lie in frames of another origin; a send that the
site makes by itself, as when a message that was scheduled elsewhere falls due.
`;

/**
 * The documentation's table, as the formatter would write it.
 *
 * @param {readonly { site: string; view: string; ways: readonly string[] }[]} held
 */
export function interceptionTable(held) {
  const rows = [
    ['site', 'view', 'held'],
    ...held.map(({ site, view, ways }) => [site, view, ways.join(', ')]),
  ];
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const line = (/** @type {readonly string[]} */ cells, /** @type {string} */ fill = ' ') =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |\n`;
  const [head = [], ...rest] = rows;
  const rule = line(['', '', ''], '-');
  return `${beginning}${line(head)}${rule}${rest.map((row) => line(row)).join('')}${ending}`;
}
