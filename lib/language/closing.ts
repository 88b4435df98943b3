/**
 * How letters are closed, in the nine languages: whole lines, in lower case, `ß` as `ss`, without
 * the punctuation around them.
 */
const formulas = new Set(
  `regards|best regards|kind regards|kindest regards|warm regards|warmest regards|with best regards
  |with kind regards|with regards|best wishes|with best wishes|kind wishes|best|all best|all the best|cheers
  |sincerely|sincerely yours|yours sincerely|yours faithfully|yours truly|yours|thanks|thank you|many thanks
  |thanks again|thanks and regards|thanks & regards|thanks in advance|thank you in advance|thanks so much
  |warmly|respectfully|cordially|take care|speak soon|talk soon|have a nice day|have a good day
  |have a great day|have a great week|have a good week|have a good weekend|have a nice weekend|br|kr|rgds

  |mit freundlichen grüssen|mit freundlichem gruss|mit besten grüssen|mit bestem gruss|mit herzlichen grüssen
  |mit herzlichem gruss|mit lieben grüssen|freundliche grüsse|freundlichen gruss|viele grüsse|viele liebe grüsse
  |liebe grüsse|lieben gruss|beste grüsse|besten gruss|herzliche grüsse|herzlichen gruss|schöne grüsse
  |schönen gruss|sonnige grüsse|grüsse|gruss|lg|vg|mfg|bg|hochachtungsvoll|herzlichst|ihr|ihre|danke
  |vielen dank|besten dank|herzlichen dank|danke und gruss|danke und viele grüsse|vielen dank und viele grüsse
  |vielen dank und beste grüsse|schönen tag noch|schönes wochenende

  |cordialement|bien cordialement|très cordialement|cordialement vôtre|bien à vous|bien à toi|sincèrement
  |amicalement|salutations|meilleures salutations|sincères salutations|salutations distinguées
  |salutations cordiales|respectueusement|merci|merci d'avance|merci beaucoup|par avance merci
  |bonne journée|bonne fin de journée|belle journée|excellente journée|bonne semaine|bon week-end|à bientôt|cdt|bàv

  |saludos|un saludo|saludos cordiales|cordiales saludos|un cordial saludo|reciba un cordial saludo
  |un afectuoso saludo|cordialmente|atentamente|muy atentamente|atte|le saluda atentamente
  |les saluda atentamente|un abrazo|abrazos|gracias|muchas gracias|gracias de antemano|gracias y saludos
  |muchas gracias y un saludo|que tenga un buen día|buen día

  |saluti|cordiali saluti|distinti saluti|i migliori saluti|migliori saluti|un cordiale saluto|cari saluti
  |tanti saluti|un saluto|un caro saluto|a presto|grazie|grazie mille|molte grazie|grazie e cordiali saluti
  |grazie e saluti|buona giornata|buon lavoro|in fede

  |groet|groeten|groetjes|de groeten|beste groet|beste groeten|met vriendelijke groet|met vriendelijke groeten
  |vriendelijke groet|vriendelijke groeten|met hartelijke groet|hartelijke groet|hartelijke groeten
  |met beste groet|met groet|mvg|hoogachtend|met de meeste hoogachting|bedankt|alvast bedankt|dank je|dank je wel
  |dank u|dank u wel|fijne dag|fijne dag nog|fijn weekend

  |敬具|草々|かしこ|以上|拝|何卒よろしくお願いいたします|何卒よろしくお願い致します|何卒よろしくお願い申し上げます
  |何卒宜しくお願いいたします|何卒宜しくお願い致します|何卒宜しくお願い申し上げます|どうぞよろしくお願いいたします
  |どうぞよろしくお願い致します|どうぞよろしくお願いします|よろしくお願いいたします|よろしくお願い致します
  |よろしくお願いします|よろしくお願い申し上げます|宜しくお願いいたします|宜しくお願い致します|宜しくお願いします
  |宜しくお願い申し上げます|以上、よろしくお願いいたします|以上、よろしくお願いします|引き続きよろしくお願いいたします
  |今後ともよろしくお願いいたします|ありがとうございます

  |此致|敬礼|此致敬礼|此致 敬礼|祝好|顺颂商祺|顺祝商祺|祝商祺|商祺|谢谢|谢谢您|多谢|致敬|敬上|谨上|谨启|祝您工作顺利|祝工作顺利
  |祝您生活愉快|期待您的回复|期待您的回覆

  |ขอแสดงความนับถือ|ด้วยความเคารพ|ด้วยความเคารพอย่างสูง|ด้วยความนับถือ|ขอบคุณ|ขอบคุณครับ|ขอบคุณค่ะ|ขอบคุณมาก
  |ขอบคุณมากครับ|ขอบคุณมากค่ะ|ขอบพระคุณ|ขอบพระคุณครับ|ขอบพระคุณค่ะ|ขอบพระคุณอย่างสูง|นับถือ`
    .split('|')
    .map((formula) => formula.trim()),
);

/** Formulas with a person's own words in them. */
const longer = [
  /^(?:je vous prie|nous vous prions|veuillez|je vous prie de bien vouloir) (?:d['’])?(?:agréer|recevoir|croire)\b/u,
  /^(?:viele|liebe|beste|herzliche|schöne|freundliche|sonnige|mit \S+) grüsse?n? (?:aus|nach|von) \p{L}/u,
  /^(?:in attesa di un (?:suo|vostro) (?:cortese )?riscontro|quedo a la espera de su respuesta)\b.{0,40}$/u,
];

/** More lines than this behind a formula are no signature. */
const mostLines = 9;

/** And none of them is as long as a sentence of a letter is. */
const longestLine = 90;

/**
 * Where the person closes the letter ("Best regards", and the name and company below it), as the
 * number of that line; null where they do not. `lines` are their own words alone, without what the
 * site adds as a signature and without any quotation. What stands in front of everything closes
 * nothing.
 */
export function findClosing(lines: readonly string[]): number | null {
  let found: number | null = null;
  let behind = 0;
  for (let at = lines.length - 1; at > 0 && behind <= mostLines; at--) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    if (isFormula(line)) found = at;
    else if (line.length > longestLine) break;
    behind += 1;
  }
  return found !== null && lines.slice(0, found).some((line) => line.trim() !== '') ? found : null;
}

function isFormula(line: string): boolean {
  const text = plainOf(line);
  // The name may stand on the same line, behind a comma or a dash.
  const [start = '', name = ''] = line.split(/[,–—]\s*(.*)/su);
  const isName = /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}$/u.test(name);
  return (
    formulas.has(text) ||
    (isName && formulas.has(plainOf(start))) ||
    longer.some((formula) => formula.test(text))
  );
}

function plainOf(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s,.;:!~–—-]+|[\s,.;:!~–—。、,!！，・☺🙂-]+$/gu, '');
}
