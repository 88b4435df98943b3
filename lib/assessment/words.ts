/** Whether two short texts say the same, whatever case, spacing and punctuation. */
export function sameWords(one: string, other: string): boolean {
  const plain = plainWords(one);
  return plain !== '' && plain === plainWords(other);
}

function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
