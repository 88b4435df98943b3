const familyFirst = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]+$/u;

/**
 * A name that comes in two parts, as one. Written in these scripts the family name comes first,
 * with nothing between; one in katakana is from abroad.
 */
export function joinName(given: string, family: string): string {
  if (given === '' || family === '') return given || family;
  return familyFirst.test(family) ? `${family}${given}` : `${given} ${family}`;
}
