/** A line, and whether an element already told that it is quoted. */
interface Quotable {
  readonly text: string;
  readonly part: string;
  /** Whether a paragraph ends before it. */
  readonly gap?: boolean;
  /** Whether it stands beside a bar, as quotations are often drawn. */
  readonly barred?: boolean;
}

/**
 * 'On … wrote:' as mail programs write it, by language: en, de, fr, es, it, nl, ja, zh, th, and the
 * neighbours pt, pl, sv, da, nb, cs, ru, tr, then fi, hu, ro, sk, el, uk, bg, hr, sl, the Baltic
 * ones, ca, ko, vi, id. Only a line that also carries a date or an address counts, so the words
 * alone never cut a draft.
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
  /kirjoitti\s*:|\bezt írta\b.*:|\ba scris\s*:|\bnapísal(?:\(a\)|a)?\s*:|έγραψε\s*:|(?:пише|написав|написала|написа)\s*:|\bnapisao(?:\/la)? je\s*:|\bje napisal(?:a)?\s*:|\brašė\s*:|\brakstīja\s*:|\bkirjutas\s*:|\bva escriure\s*:|님이 작성\s*:|(?:đã viết|menulis)\s*:/iu,
];

/**
 * What a mail program alone writes, in whatever language: who, by name and address, on which day
 * and at what hour, and a colon.
 */
const stamped =
  /^(?=.*<[^<>\s]+@[^<>\s]+>)(?=.*\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd}))(?=.*(?:\p{Nd}{4}|\p{Nd}{1,2}[./-]\p{Nd}{1,2})).*[:\uff1a]$/u;

/** First words of the header lines that stand over a message that is quoted whole. */
const fromWords =
  /^\W*(?:from|von|de|da|van|od|fra|från|от|差出人|送信者|发件人|寄件者|寄件人|จาก|kimden|expéditeur|mittente|afzender|remitente|lähettäjä|feladó|de la|від|από|보낸 ?사람|발신자|מאת|من|از|từ|dari|daripada|šalje|pošiljatelj|nuo|no|saatja|प्रेषक)\s*[:\uff1a]/i;
const subjectWords =
  /^\W*(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|předmět|тема|件名|主题|主旨|เรื่อง|หัวเรื่อง|konu|aihe|tárgy|subiect|θέμα|제목|נושא|الموضوع|موضوع|chủ đề|subjek|perihal|predmet|naslov|zadeva|tema|temats|teema|विषय|assumpte)\s*[:\uff1a]/i;

const otherWords =
  /^\W*(?:sent|date|to|gesendet|datum|an|envoyé(?: le)?|date|à|enviado(?: el)?|enviada em|fecha|para|inviato|data|a|verzonden|aan|送信日時|日時|日付|宛先|发送时间|發送時間|寄件日期|日期|时间|收件人|收件者|ส่ง(?:เมื่อ)?|วันที่|ถึง|skickat|sendt|till|til|wysłano|do|отправлено|дата|кому|gönderilme tarihi|gönderildi|tarih|kime|lähetetty|päivämäärä|vastaanottaja|elküldve|dátum|címzett|trimis|către|надіслано|дата|кому|στάλθηκε|ημερομηνία|προς|보낸 ?날짜|날짜|받는 ?사람|수신자|נשלח|תאריך|אל|تاريخ(?: الإرسال)?|التاريخ|إلى|ارسال|تاریخ|به|đã gửi|ngày|đến|dikirim|tanggal|kepada|odesláno|odoslané|dátum|komu|poslano|za|prima|išsiųsta|kam|saadetud|kellele|sendt|dato)\s*[:\uff1a]/i;

/** What stands above a message that is passed on, and says nothing of who wrote it when. */
const passedOn =
  /^\W*(?:begin forwarded message|forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|weitergeleitete nachricht|début du message (?:réexpédié|transféré)|message transféré|inicio del mensaje reenviado|mensaje reenviado|inizio messaggio inoltrato|messaggio inoltrato|begin doorgestuurd bericht|doorgestuurd bericht|転送されたメッセージ|開始轉寄郵件|开始转发的邮件|เริ่มต้นข้อความที่ส่งต่อ|início da mensagem (?:reencaminhada|encaminhada)|vidarebefordrat brev|początek przekazywanej wiadomości)\s*[:\uff1a]?\W*$/i;

/** How many lines a wrapped attribution or a header block may have. */
const longest = 4;
const deepest = 8;

function nextFilled(lines: readonly Quotable[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text.trim() === '') at++;
  return at;
}

function isQuoted(line: Quotable | undefined): boolean {
  return (
    line !== undefined &&
    (line.part === 'quotation' || line.barred === true || line.text.startsWith('>'))
  );
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
    if (end === at && (isLeadIn(lines, at) || (followed && passedOn.test(joined)))) return end;
    const dated = /\d.*[:\uff1a.\-/年月日]|@/.test(joined);
    if (!dated) continue;
    if (followed && /[:\uff1a]$|[:\uff1a]-*$/.test(joined)) return end;
    if (
      /(?:[:\uff1a]|-{2,})\s*$|เขียนว่า$/.test(joined) &&
      (stamped.test(joined) || wrote.some((words) => words.test(joined)))
    ) {
      const date = /\d{1,4}\D{1,12}\d|@/.test(joined);
      if (date && (followed || end + 1 < lines.length)) return end;
    }
  }
  return null;
}

/**
 * Whether a mail program wrote this attribution, by what no person writes in one: an address, an
 * hour. Where nothing marks the quotation below it, everything is.
 */
export function isMachineMade(lines: readonly Quotable[], at: number, end: number): boolean {
  const text = lines
    .slice(at, end + 1)
    .map((line) => line.text)
    .join(' ');
  if (stamped.test(text.trim())) return true;
  return /\S@\S|\d{1,2}[:.]\d{2}(?!\d)/.test(text) && wrote.some((words) => words.test(text));
}

/**
 * Whether a block 'From: … Sent: … Subject: …' begins here (Outlook), in whatever order, with or
 * without a line of underscores or hyphens above it.
 */
export function headerBlock(lines: readonly Quotable[], at: number): boolean {
  const first = lines[at]?.text ?? '';
  const block = lines.slice(at + 1, at + deepest).map(({ text }) => text);
  if (fromWords.test(first)) return block.some((text) => subjectWords.test(text));
  if (!subjectWords.test(first) && !otherWords.test(first)) return false;
  // Where another line stands first, the block has all three kinds, one right below the other.
  const blank = block.findIndex((text) => text.trim() === '');
  const near = [first, ...(blank < 0 ? block : block.slice(0, blank))];
  return [fromWords, subjectWords, otherWords].every((words) =>
    near.some((text) => words.test(text)),
  );
}

/**
 * Whether this line parts one's own text from a message that is quoted whole: '-----Original
 * Message-----' in any language, a rule of underscores, or words that pass a message on, when
 * headers follow it.
 */
export function isDivider(lines: readonly Quotable[], at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  const ruled = /^-{3,}.{0,60}-{3,}$|^_{10,}$|^-{10,}$|^.{2,80} ?-{3} ?\d.*-{3}/.test(text);
  if (!ruled && !passedOn.test(text)) return false;
  const next = nextFilled(lines, at + 1);
  return headerBlock(lines, next) || hasHeaders(lines, next);
}

function hasHeaders(lines: readonly Quotable[], at: number): boolean {
  const block = lines
    .slice(at, at + 4)
    .filter(({ text }) => /^\W*[\p{L}\p{M} -]{2,20}\s?[:\uff1a]\s/u.test(text));
  return block.length >= 3 && block.some(({ text }) => text.includes('@'));
}

const longestFooter = 8;

/**
 * Whether a rule stands here that parts a text from what its sender, or a mailing list, puts under
 * every message: a few lines up to the end, with an address or a link among them.
 */
export function isFooter(lines: readonly Quotable[], at: number): boolean {
  if (!/^(?:_{10,}|-{10,}|={10,})$/.test(lines[at]?.text.trim() ?? '')) return false;
  const rest = lines.slice(at + 1);
  const quoted = rest.findIndex((line, next) => isQuoted(line) || headerBlock(rest, next));
  const footer = (quoted < 0 ? rest : rest.slice(0, quoted)).filter(
    ({ text }) => text.trim() !== '',
  );
  return (
    footer.length > 0 &&
    footer.length <= longestFooter &&
    footer.some(({ text }) => /\S@\S|https?:\/\//.test(text))
  );
}
