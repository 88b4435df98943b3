/** A line, and whether an element already told that it is quoted. */
interface Quotable {
  readonly text: string;
  readonly part: string;
  /** Whether a paragraph ends before it. */
  readonly gap?: boolean;
}

/**
 * 'On … wrote:' as mail programs write it, by language: en, de, fr, es, it, nl, ja, zh, th, and the
 * neighbours pt, pl, sv, da, nb, cs, ru, tr. Only a line that also carries a date or an address
 * counts, so the words alone never cut a draft.
 */
const wrote = [
  /\bwrote\s*:/i,
  /\bschrieb(?:en)?\b.*:|^Zitat von\b/i,
  /\ba écrit\b\s*:/i,
  /\bescribió\b\s*:|\bescribi[oó]\s*:/i,
  /\bha scritto\b\s*:/i,
  /\bschreef\b.*:|\bheeft .*geschreven\s*:/i,
  /(?:のメール|書きました|wrote)\s*[:\uff1a]|さん(?:は|が).*[:\uff1a]/,
  /(?:写道|寫道|wrote)\s*[:\uff1a]/,
  /เขียนว่า\s*[:\uff1a]?/,
  /\bescreveu\b\s*:|\bnapisał(?:\(a\)|a)?\s*:|\bskrev\b.*:|\bnapsal(?:\(a\)|a)?\s*:|\bпис?ал(?:\(а\)|а)?\s*:|\bпишет\s*:|yazdı\s*:|şunları yazdı\s*:/i,
];

/** First words of the header lines that stand over a message that is quoted whole. */
const fromWords =
  /^\W*(?:from|von|de|da|van|od|fra|från|от|差出人|送信者|发件人|寄件者|寄件人|จาก|kimden|expéditeur|mittente|afzender)\s*[:\uff1a]/i;
const subjectWords =
  /^\W*(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|předmět|тема|件名|主题|主旨|เรื่อง|หัวเรื่อง|konu)\s*[:\uff1a]/i;

/** How many lines a wrapped attribution or a header block may have. */
const longest = 4;
const deepest = 8;

function nextFilled(lines: readonly Quotable[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text.trim() === '') at++;
  return at;
}

function isQuoted(line: Quotable | undefined): boolean {
  return line !== undefined && (line.part === 'quotation' || line.text.startsWith('>'));
}

/**
 * Whether a line was broken off because it was full: mail programs wrap between 60 and 80
 * characters.
 */
function isWrapped(line: Quotable | undefined, next: Quotable): boolean {
  const [word = ''] = next.text.trim().split(' ');
  return next.gap !== true && `${line?.text.trim() ?? ''} ${word}`.length >= 60;
}

/** A paragraph of one line that ends in a colon right above quoted lines: 'Mara Voss writes:'. */
function isLeadIn(lines: readonly Quotable[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  const before = lines[at - 1];
  const alone = before === undefined || before.text.trim() === '' || lines[at]?.gap === true;
  return alone && /[:\uff1a]$/.test(text) && lines[at + 1]?.text.startsWith('>') === true;
}

/**
 * The last line of an attribution that begins at `at` ('On 3 March Mara wrote:', also wrapped), or
 * null. In a known language it is one by its words; in any other by its shape: it ends in a colon,
 * carries a date or an address, and a quotation follows.
 */
export function attributionEnds(lines: readonly Quotable[], at: number): number | null {
  let joined = '';
  for (let end = at; end < Math.min(at + longest, lines.length); end++) {
    const line = lines[end];
    if (line === undefined || line.part !== 'own' || line.text.trim() === '') return null;
    if (end > at && !isWrapped(lines[end - 1], line)) return null;
    joined = joined === '' ? line.text.trim() : `${joined} ${line.text.trim()}`;
    if (joined.length > 300) return null;
    const followed = isQuoted(lines[nextFilled(lines, end + 1)]);
    if (end === at && isLeadIn(lines, at)) return end;
    const dated = /\d.*[:\uff1a.\-/年月日]|@/.test(joined);
    if (!dated) continue;
    if (followed && /[:\uff1a]$|[:\uff1a]-*$/.test(joined)) return end;
    if (
      /(?:[:\uff1a]|-{2,})\s*$|เขียนว่า$/.test(joined) &&
      wrote.some((words) => words.test(joined))
    ) {
      const date = /\d{1,4}\D{1,12}\d|@/.test(joined);
      if (date && (followed || end + 1 < lines.length)) return end;
    }
  }
  return null;
}

/**
 * Whether a block 'From: … Sent: … Subject: …' begins here (Outlook), with or without a line of
 * underscores or hyphens above it.
 */
export function headerBlock(lines: readonly Quotable[], at: number): boolean {
  if (!fromWords.test(lines[at]?.text ?? '')) return false;
  for (let next = at + 1; next < Math.min(at + deepest, lines.length); next++) {
    if (subjectWords.test(lines[next]?.text ?? '')) return true;
  }
  return false;
}

/**
 * Whether this line parts one's own text from a message that is quoted whole: '-----Original
 * Message-----' in any language, or a rule of underscores, when headers follow it.
 */
export function isDivider(lines: readonly Quotable[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  if (!/^-{3,}.{0,60}-{3,}$|^_{10,}$|^-{10,}$/.test(text)) return false;
  const next = nextFilled(lines, at + 1);
  return headerBlock(lines, next) || hasHeaders(lines, next);
}

function hasHeaders(lines: readonly Quotable[], at: number): boolean {
  const block = lines
    .slice(at, at + 4)
    .filter(({ text }) => /^\W*[\p{L}\p{M} -]{2,20}\s?[:\uff1a]\s/u.test(text));
  return block.length >= 3 && block.some(({ text }) => text.includes('@'));
}
