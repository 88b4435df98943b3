// How a benchmark's samples become a row of bench/results.json.

/** @param {number[]} numbers */
export function quartiles(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  const median = at(0.5);
  return { median, p99: at(0.99), spread: median > 0 ? (at(0.75) - at(0.25)) / median : 0 };
}

export const round = (/** @type {number} */ number) => Number(number.toPrecision(4));

/**
 * @param {string} id
 * @param {string} what
 * @param {string} peer
 * @param {number[]} ours
 * @param {number[]} against
 * @param {number | null} target
 */
export function row(id, what, peer, ours, against, target, unit = 'ms') {
  const mine = quartiles(ours);
  const floor = quartiles(against).median;
  return {
    id,
    what,
    ours: round(mine.median),
    against: round(floor),
    peer,
    unit,
    ratio: round(mine.median / floor),
    target,
    n: ours.length,
    spread: round(mine.spread),
  };
}
