import { useEffect } from 'preact/hooks';

/** Firefox (tried in 153) has no margin boxes. */
const hasMargins = 'CSSMarginRule' in globalThis;

/**
 * Prints a line at the foot of every page, so that a loose sheet tells what it was part of: in the
 * page's margin, beside its number, where a browser knows margin boxes. Where it does not, what is
 * fixed is repeated on every page, and so is the room for it, as the foot of the table that the
 * parent is on paper.
 */
export function PageFoot({ line }: { readonly line: string }) {
  useEffect(() => (hasMargins ? footInMargin(line) : undefined), [line]);
  if (hasMargins) return null;
  return (
    <>
      <div class="page-foot-room" />
      <p class="page-foot">{line}</p>
    </>
  );
}

function footInMargin(line: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { @bottom-left { content: ${quoted(line)}; } }`);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** A text as CSS writes it; whatever could end it is written by its number. */
function quoted(text: string): string {
  const safe = text.replaceAll(
    /["\\\p{Cc}]/gu,
    (mark) => `\\${(mark.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}
