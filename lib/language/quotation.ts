// Where the sender's own words end: what they answer to follows.
const introductions: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|message original|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|元のメッセージ|転送メッセージ|原始邮件|原始郵件|转发邮件|轉寄郵件|ข้อความต้นฉบับ|ข้อความที่ส่งต่อ)/iu,
  /^_{10,}$/u,
  /^(?:on|am|le|el|il|op|den|dne|em)\s.{4,120}(?:wrote|schrieb(?:en)?|a écrit|escribió|ha scritto|schreef|geschreven)\s*.{0,60}:$/iu,
  /^.{2,80}(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\s*:$/iu,
  /^.{4,120}(?:さん)?(?:のメール|が書きました|様のメッセージ)\s*[:：]$/u,
  /^\d{4}年.{2,120}[:：]$/u,
  /^.{4,120}(?:写道|寫道|撰寫)\s*[:：]$/u,
  /^.{4,120}เขียน(?:ว่า)?\s*[:：]$/u,
  /^begin forwarded message|^anfang der weitergeleiteten|^début du message (?:réexpédié|transféré)|^inizio messaggio inoltrato|^inicio del mensaje reenviado|^begin doorgestuurd bericht/iu,
];

const header = /^\*?(?:from|von|de|da|van|差出人|送信者|发件人|寄件者|จาก)\*?\s*[:：].+/iu;
const headerNext =
  /^\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|date|à|objet|enviado|fecha|para|asunto|inviato|data|a|oggetto|verzonden|aan|onderwerp|送信日時|日時|宛先|件名|发送时间|收件人|主题|日期|寄件日期|ส่ง|วันที่|ถึง|เรื่อง)\*?\s*[:：]/iu;

const automatic =
  /^(?:sent from my|get outlook for|gesendet von (?:mein|iphone)|von meinem \S+ gesendet|envoyé (?:de|depuis) mon|enviado desde mi|inviato da(?:l mio| )|verstuurd vanaf mijn|verzonden vanaf|iphoneから送信|发自我的|從我的|ส่งจาก)/iu;

function endsHere(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim();
  if (/^--\s?$/u.test(lines[index] ?? '') || /^[—–_*=-]{3,}$/u.test(line)) return true;
  if (introductions.some((pattern) => pattern.test(line))) return true;
  // Outlook's quotation: a block of header lines.
  const following = lines.slice(index + 1, index + 4).map((next) => next.trim());
  if (header.test(line) && following.some((next) => headerNext.test(next))) return true;
  return index > 0 && automatic.test(line);
}

/** Gmail breaks its introduction over two lines. */
function startsIntroduction(lines: readonly string[], index: number): boolean {
  const two = `${(lines[index] ?? '').trim()} ${(lines[index + 1] ?? '').trim()}`;
  return /^(?:on|am|le|el|il|op)\s/iu.test(two) && introductions.some((p) => p.test(two));
}

/**
 * The sender's own words of a received message: without quoted lines, without what follows the
 * introduction of a quotation, without the signature under `--`.
 */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const own: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:>|\|\s|＞)/u.test(line)) continue;
    if (endsHere(lines, index) || startsIntroduction(lines, index)) {
      // A reply under the quotation is the sender's own again.
      const rest = lines.slice(index + 1);
      const quoted = rest.findLastIndex((later) => /^\s*>/u.test(later));
      return quoted < 0 || /^--\s?$/u.test(line)
        ? own.join('\n')
        : [...own, '', ...rest.slice(quoted + 1)].join('\n');
    }
    own.push(line);
  }
  return own.join('\n');
}

/**
 * A sentence without what it quotes from others in quotation marks (`You wrote "reply stop to opt
 * out".`). A sentence that is all quotation is somebody's own word (`"unsubscribe"`).
 */
export function withoutQuoted(sentence: string): string {
  const rest = sentence.replace(/[“"„«‹「『‘][^“”"„«»‹›「」『』]{2,200}[”"“»›」』’]/gu, ' " ');
  if (rest === sentence) return sentence;
  const words = rest.match(/\p{L}+/gu) ?? [];
  const letters = words.join('').length;
  return words.length >= 3 || letters >= 8 ? rest : sentence;
}
