import { useEffect } from 'preact/hooks';

/**
 * Prints a line at the foot of every page, so that a loose sheet tells what it was part of. Firefox
 * knows no margin boxes (tried in 153): there the browser's own header has the page's title and
 * number, and the first sheet alone has the facts of the report.
 */
export function usePageFoot(line: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { @bottom-left { content: ${quoted(line)}; } }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [line]);
}

/** A text as CSS writes it; whatever could end it is written by its number. */
function quoted(text: string): string {
  const safe = text.replaceAll(
    /["\\\p{Cc}]/gu,
    (mark) => `\\${(mark.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}
