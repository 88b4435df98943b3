const beginning = `# What it takes to begin

Written by \`test/real/newcomer.test.mjs\`: a script goes from installation to the first recorded message in a live Roundcube, clicks into
every field with the mouse, and counts; the browser's own question is one click. "Set-up" is the welcome page, "first note" records where
somebody came from, "message" is what an e-mail to somebody on record takes besides writing and sending it.

`;

/** @typedef {{ clicks: number; keys: number }} Count */

/**
 * The documentation's table, as the formatter would write it.
 *
 * @param {readonly {
 *   browser: string;
 *   language: string;
 *   setUp: Count;
 *   note: Count;
 *   message: Count;
 * }[]} counted
 */
export function newcomerTable(counted) {
  const count = (/** @type {Count} */ { clicks, keys }) =>
    keys === 0 ? `${clicks} clicks` : `${clicks} clicks, ${keys} keys`;
  const rows = [
    ['browser', 'language', 'set-up', 'first note', 'message'],
    ...counted.map(({ browser, language, setUp, note, message }) => [
      browser,
      language,
      count(setUp),
      count(note),
      count(message),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells, fill = ' ') =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |\n`;
  const [head = [], ...rest] = rows;
  return `${beginning}${line(head)}${line(['', '', '', '', ''], '-')}${rest.map((row) => line(row)).join('')}`;
}
