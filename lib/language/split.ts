/** One sentence of a text: where it stands, and the paragraph and line it stands in. */
export interface Piece {
  /** As it stands in the text, trimmed. */
  readonly sentence: string;
  /** Number of its line (hard line break) in the paragraph. */
  readonly line: number;
  /** Offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
}

// Words that end in a full stop without ending a sentence.
const abbreviation =
  /(?:^|[\s(,;/"'-])(?:\p{L}|art|artt|nr|idnr|col|apdo|urb|edif|cc|ee|oo|ff|no|núm|num|inc|ltd|co|corp|pty|dr|mr|mrs|ms|sr|sra|srta|prof|st|av|avda|bd|bzw|ggf|vgl|ca|usw|hr|fr|tel|approx|evtl|z\.?b|d\.?h|u\.?a|i\.?d\.?r|p\.?ex|abs|lit|ing|dott|dipl|mag|rag|avv|dhr|mevr|m\.?b\.?t|o\.?a|bijv|tav|t\.a\.v|jr|vs|str|ctra|pza|pl|c|pág|p|s|e\.g|i\.e|mme|mlle|me|cf|al|reg|fam|inkl|exkl|max|min|mio|mrd|(?:\p{L}\.)+\p{L})$/iu;

function endsSentence(text: string, stop: number, next: number): boolean {
  const after = text[next] ?? '';
  if (text[stop] !== '.') return true;
  if (/\p{Ll}/u.test(after)) return false;
  // Thai ends sentences with a space; its full stops stand after abbreviations.
  if (/[\u0e00-\u0e7f]/u.test(after)) return false;
  const before = text.slice(Math.max(0, stop - 12), stop);
  // `No. 4`, `Kaiserstr. 12`.
  if (/\d/u.test(after)) return !/(?:^|[\s('’.])\p{L}{1,4}$|\p{L}str$|\d$/u.test(before);
  if (/(?:^|\s)\d{1,2}$/u.test(before)) return false;
  return !abbreviation.test(before);
}

const mark = /[.!?…]+["'”’»)\]]*\s+|[。！？｡]+["」』”）)]*\s*/gu;

/** Where the sentences of one line begin and end. */
function spansOf(line: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  mark.lastIndex = 0;
  for (let hit = mark.exec(line); hit; hit = mark.exec(line)) {
    const end = hit.index + hit[0].length;
    const wide = /[。！？｡]/u.test(hit[0]);
    if (!wide && !endsSentence(line, hit.index, end)) continue;
    found.push([from, end]);
    from = end;
  }
  if (from < line.length) found.push([from, line.length]);
  return found;
}

/**
 * Whether a line break is only a wrapped line of plain text: a long line that breaks off in the
 * middle of a sentence.
 */
function isWrapped(line: string, next: string): boolean {
  const cjk = /[\u3040-\u9fff]/u.test(line);
  if (line.trimEnd().length < (cjk ? 30 : 58)) return false;
  if (/[.!?:;,。！？：；]["'”»)]*\s*$/u.test(line) && !/,\s*$/u.test(line)) return false;
  return cjk ? !/^[\s\-*•・■]/u.test(next) : /^\s*[\p{Ll}\d("'“]/u.test(next);
}

/** The paragraphs of a text: what stands between blank lines. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/u).filter((part) => /\S/u.test(part));
}

/** The sentences of one paragraph; hard line breaks end a sentence, wrapped lines do not. */
export function piecesOf(paragraph: string): Piece[] {
  const found: Piece[] = [];
  const raw = paragraph.split('\n');
  let line = 0;
  let at = 0;
  for (let index = 0; index < raw.length; line += 1) {
    let text = raw[index] ?? '';
    for (index += 1; index < raw.length; index += 1) {
      if (!isWrapped(raw[index - 1] ?? '', raw[index] ?? '')) break;
      text += `\n${raw[index] ?? ''}`;
    }
    for (const [from, to] of spansOf(text)) {
      const part = text.slice(from, to);
      const sentence = part.trim();
      const start = at + from + part.indexOf(sentence);
      if (sentence) found.push({ sentence, line, start, end: start + sentence.length });
    }
    at += text.length + 1;
  }
  return found;
}
