/** The smallest share that is told by a number. */
const smallest = 0.001;

/**
 * `96.4%`; a dash where there is nothing to take a share of. Nothing and all are said of these
 * alone: nine of a million are not none, and all but nine not all.
 */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–';
  const shares = new Intl.NumberFormat(document.documentElement.lang || 'en', {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const share = part / whole;
  if (part > 0 && share < smallest / 2) return `< ${shares.format(smallest)}`;
  if (part < whole && share >= 1 - smallest / 2) return `> ${shares.format(1 - smallest)}`;
  return shares.format(share);
}
