/**
 * The README's table of what was measured.
 *
 * @param {readonly import('../bench/run.mjs').Row[]} rows
 */
export function benchTable(rows) {
  const lines = rows.map(({ what, ours, unit, peer, against, ratio, target }) =>
    [
      what,
      `${ours} ${unit}`,
      `${peer}: ${against} ${unit}`,
      String(ratio),
      target === null ? '–' : `${target} ${ratio <= target ? '✓' : '✗ missed'}`,
    ].join(' | '),
  );
  const head = ['what | ours | against | ratio | at most', '--- | --- | --- | --- | ---'];
  return [...head, ...lines].map((line) => `| ${line} |`).join('\n');
}

/**
 * The README with its table renewed.
 *
 * @param {string} readme
 * @param {readonly import('../bench/run.mjs').Row[]} rows
 */
export function withBenchTable(readme, rows) {
  return readme.replace(
    /(?<=<!-- bench -->\n).*?(?=<!-- \/bench -->)/su,
    () => `\n${benchTable(rows)}\n\n`,
  );
}
