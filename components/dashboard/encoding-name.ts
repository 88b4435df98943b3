import { i18n } from '#i18n';
import { pageLanguage } from '@/components/shared/show';
import type { EncodingLabel } from '@/lib/model/encodings';

/** What an encoding is called by those who know it, and the languages that are written in it. */
const known = {
  'utf-8': ['UTF-8', []],
  'utf-16le': ['UTF-16', []],
  'utf-16be': ['UTF-16 BE', []],
  'windows-1252': ['Windows-1252', ['en', 'de', 'fr', 'es']],
  macintosh: ['Mac Roman', ['en', 'de', 'fr', 'es']],
  'windows-1250': ['Windows-1250', ['pl', 'cs', 'hu']],
  'windows-1251': ['Windows-1251', ['ru', 'uk', 'bg']],
  'windows-1253': ['Windows-1253', ['el']],
  'windows-1254': ['Windows-1254', ['tr']],
  'windows-1255': ['Windows-1255', ['he']],
  'windows-1256': ['Windows-1256', ['ar']],
  'windows-1257': ['Windows-1257', ['lt', 'lv', 'et']],
  'windows-1258': ['Windows-1258', ['vi']],
  'windows-874': ['Windows-874', ['th']],
  shift_jis: ['Shift_JIS', ['ja']],
  'euc-jp': ['EUC-JP', ['ja']],
  gb18030: ['GB18030', ['zh-Hans']],
  big5: ['Big5', ['zh-Hant']],
  'euc-kr': ['EUC-KR', ['ko']],
} as const satisfies Record<EncodingLabel, readonly [name: string, languages: readonly string[]]>;

/** An encoding in plain words: the languages first, for most people know no encoding by its name. */
export function encodingName(label: EncodingLabel): string {
  const [name, languages] = known[label];
  const page = pageLanguage();
  const names = new Intl.DisplayNames(page, { type: 'language' });
  const spoken =
    languages.length === 0
      ? i18n.t('import.encoding_all')
      : new Intl.ListFormat(page, { type: 'unit', style: 'short' }).format(
          languages.map((code) => names.of(code) ?? code),
        );
  return `${spoken.charAt(0).toLocaleUpperCase(page)}${spoken.slice(1)} (${name})`;
}
