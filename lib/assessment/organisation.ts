/** Legal forms, dots and spaces taken out, as they stand at the end of a name. */
const FORMS =
  /[\s,]+(?:ltd|limited|llp|llc|plc|inc|incorporated|corp|corporation|co|company|gmbh|ag|se|kg|ohg|ug|sas|sarl|sa|srl|spa|sl|slu|bv|nv|vof|ab|as|aps|oy|oyj|kk|pty|pte|spzoo)$/u;

/**
 * A name as it is compared: NFKC, lower case, punctuation gone, without its legal form. A name that
 * is nothing but a legal form stays as it is.
 */
export function plainName(name: string): string {
  let plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\b(\w)\./gu, '$1')
    .replaceAll(/sp\s*z\s*o\.?\s*o\.?/gu, 'spzoo')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  for (
    let shorter = plain.replace(FORMS, '');
    shorter !== plain;
    shorter = plain.replace(FORMS, '')
  ) {
    plain = shorter;
  }
  return plain;
}

/** Whether two names mean the same organisation, whatever legal form is written with them. */
export function sameOrganisation(one: string, other: string): boolean {
  const plain = plainName(one);
  return plain !== '' && plain === plainName(other);
}
