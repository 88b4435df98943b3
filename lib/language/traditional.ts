import { traditional } from './zh/traditional';

const map = new Map<string, string>();

/** Traditional Chinese characters as simplified ones; other text as it is. */
export function simplify(text: string): string {
  if (map.size === 0) {
    // Pairs written one after the other.
    const characters = Array.from(traditional);
    for (let i = 0; i + 1 < characters.length; i += 2) {
      map.set(characters[i] ?? '', characters[i + 1] ?? '');
    }
  }
  return Array.from(text, (character) => map.get(character) ?? character).join('');
}
