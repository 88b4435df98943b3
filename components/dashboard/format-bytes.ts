/** `4.2 MB`: bytes in the unit people think in. */
export function formatBytes(bytes: number): string {
  const step = bytes < 1e6 ? 0 : bytes < 1e9 ? 1 : 2;
  const unit = (['kilobyte', 'megabyte', 'gigabyte'] as const)[step] ?? 'gigabyte';
  const value = bytes / 1000 ** (step + 1);
  const locale = document.documentElement.lang || 'en';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
