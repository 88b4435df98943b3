/** Every encoding that a file can be read in, in the order in which they are offered. */
export const encodingLabels = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** The name of an encoding as the browser's `TextDecoder` knows it. */
export type EncodingLabel = (typeof encodingLabels)[number];
