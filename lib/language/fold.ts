/**
 * How a language's letters are made comparable: `umlaut` writes ä as ae (German), `plain` drops
 * accents, `whole` leaves letters alone and knows no word boundaries (Japanese, Thai), `han` also
 * reads traditional Chinese characters as simplified ones.
 */
export type Script = 'umlaut' | 'plain' | 'whole' | 'han';

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const link =
  /(?:https?:\/\/|www\.)[^\s"'<>()、。，）」】]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|net|org|io|eu|de|at|ch|fr|be|es|it|nl|jp|cn|th|uk|ie|us|ca|au|sg|hk|tw|mx|ar|co|cl|lu|li|pl|se|dk|br|info|biz|app|dev|ai|example|test|me|ly|to|link|page|tech|software|solutions|consulting)(?![\w.-]*@)(?:\/[^\s"'<>()、。，）」】]*)?(?![a-z0-9])/gu;
const noticeWord =
  /priva|datenschutz|dsgvo|dse\b|rgpd|gdpr|confidential|informativa|\bavg\b|pdpa|pipl|personvern|data-?protection|gegevens/u;
const stopWord =
  /unsub|opt-?out|\/(?:stop|out|ab|bye)\b|abmeld|abbestell|austrag|baja|desinscri|desabonn|disiscri|cancell|afmeld|uitschrijv|tuiding|preferences|haishin|remove/u;

function tokenOf(url: string): string {
  if (stopWord.test(url)) return ' %o ';
  return noticeWord.test(url) ? ' %p ' : ' %u ';
}

/** Text in NFKC, without zero-width characters, otherwise as it stands. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(invisible, '');
}

/**
 * Text as recognition sees it: NFKC, lower case, no zero-width characters, straight quotation
 * marks, one space, links as `%u` (`%p` where the address names privacy, `%o` where it names opting
 * out) and mail addresses as `%m`.
 */
export function fold(text: string): string {
  return bare(text)
    .toLowerCase()
    .replace(/[’‘´`′ʼ]/gu, "'")
    .replace(/[“”„«»‹›「」『』‟]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(address, ' %m ')
    .replace(link, tokenOf)
    .replace(/\s+/gu, ' ')
    .trim();
}

const accent = /[\u0300-\u036f]/gu;
const nonAscii = /[^ -~]/u;

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(accent, '')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ø/gu, 'o')
    .replace(/ß/gu, 'ss')
    .replace(/ł/gu, 'l');
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Folded text with the letters of one kind of script made comparable. */
export function adapt(folded: string, script: Script, simplify: (text: string) => string): string {
  if (!nonAscii.test(folded)) return folded;
  if (script === 'umlaut') return plain(folded.replace(/[äöüß]/gu, (c) => umlauts[c] ?? c));
  if (script === 'plain') return plain(folded);
  return script === 'han' ? simplify(folded) : folded;
}

/** The same for the source of a pattern: an umlaut also matches its bare vowel (`loschen`). */
export function adaptPattern(source: string, script: Script): string {
  if (script === 'umlaut') {
    return plain(source.replace(/[äöü]/gu, (c) => `${umlauts[c]}?`).replace(/ß/gu, 'ss'));
  }
  return script === 'plain' ? plain(source) : source.normalize('NFKC');
}
