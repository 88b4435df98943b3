/** The first letters of a name, where a picture would be: we keep no pictures of people. */
export function Face({ name }: { readonly name: string }) {
  return (
    <span class="face" aria-hidden="true">
      {initials(name)}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/[\s.@_-]+/u);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => (word ? firstLetter(word) : ''))
    .join('');
  return letters.toLocaleUpperCase() || '·';
}

/** The first character as a person sees it: a Thai consonant with its marks, an emoji, a letter. */
function firstLetter(word: string): string {
  for (const { segment } of new Intl.Segmenter().segment(word)) return segment;
  return '';
}
