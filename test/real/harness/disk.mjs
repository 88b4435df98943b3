import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Looks for words in every file of a profile, however a browser writes them: as UTF-8, as UTF-16 in
 * both orders, as Firefox orders its keys, and in Chromium's tables and logs, whose blocks are
 * compressed and whose keys leave out what the key before them says.
 *
 * @param {string} profile
 * @param {readonly string[]} words
 * @returns {string[]} `word in file`, for each that was found.
 */
export function wordsOnDisk(profile, words) {
  const looked = words.map((word) => ({ word, ways: writtenAs(word) }));
  return filesIn(profile).flatMap((file) => {
    const texts = readable(file);
    return looked.flatMap(({ word, ways }) =>
      Object.entries(ways).flatMap(([way, bytes]) =>
        texts.some((text) => text.includes(bytes))
          ? [`${word} as ${way} in ${file.slice(profile.length)}`]
          : [],
      ),
    );
  });
}

/** @param {string} word */
function writtenAs(word) {
  const little = Buffer.from(word, 'utf16le');
  return {
    text: Buffer.from(word, 'utf8'),
    'UTF-16': little,
    'UTF-16 BE': Buffer.from(little).swap16(),
    key: Buffer.from(word, 'utf8').map((byte) => byte + 1),
  };
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

/**
 * The bytes of a file, as they are and as they can be read. A browser that runs takes files away
 * while they are listed; what is gone has no bytes.
 *
 * @param {string} file
 * @returns {Buffer[]}
 */
function readable(file) {
  /** @type {Buffer} */
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
  const parts = /\.leveldb.*\.ldb$/.test(file)
    ? tableParts(bytes)
    : /\.leveldb.*\.log$/.test(file)
      ? logParts(bytes)
      : [];
  return [bytes, ...parts, ...parts.flatMap(unwrapped)];
}

/**
 * The records of a log, put together: it is cut into blocks of 32 kB.
 *
 * @param {Buffer} bytes
 */
function logParts(bytes) {
  const whole = [];
  for (let block = 0; block < bytes.length; block += 32_768) {
    const end = Math.min(block + 32_768, bytes.length);
    let at = block;
    while (at + 7 <= end) {
      const length = bytes.readUInt16LE(at + 4);
      whole.push(bytes.subarray(at + 7, at + 7 + length));
      at += 7 + length;
    }
  }
  return [Buffer.concat(whole)];
}

/**
 * The keys and values of a sorted table.
 *
 * @param {Buffer} bytes
 */
function tableParts(bytes) {
  if (bytes.length < 48) return [];
  const footer = { bytes, at: bytes.length - 48 };
  varint(footer);
  varint(footer);
  const index = blockAt(bytes, varint(footer), varint(footer));
  return entriesOf(index).flatMap(({ value }) => {
    const handle = { bytes: value, at: 0 };
    const block = blockAt(bytes, varint(handle), varint(handle));
    return entriesOf(block).flatMap((entry) => [entry.key, entry.value]);
  });
}

/**
 * @param {Buffer} bytes
 * @param {number} offset
 * @param {number} size
 */
function blockAt(bytes, offset, size) {
  const block = bytes.subarray(offset, offset + size);
  return bytes[offset + size] === 1 ? unsnap(block) : block;
}

/** @param {Buffer} block */
function entriesOf(block) {
  const end = block.length - 4 - block.readUInt32LE(block.length - 4) * 4;
  const from = { bytes: block, at: 0 };
  const entries = [];
  let before = Buffer.alloc(0);
  while (from.at < end) {
    const shared = varint(from);
    const own = varint(from);
    const length = varint(from);
    const key = Buffer.concat([before.subarray(0, shared), block.subarray(from.at, from.at + own)]);
    from.at += own;
    entries.push({ key, value: block.subarray(from.at, from.at + length) });
    from.at += length;
    before = key;
  }
  return entries;
}

/**
 * A value that Chromium compressed by itself, behind `FF 11 02`.
 *
 * @param {Buffer} part
 */
function unwrapped(part) {
  const at = part.subarray(0, 16).indexOf(Buffer.from([0xff, 0x11, 0x02]));
  return at === -1 ? [] : [unsnap(part.subarray(at + 3))];
}

/** @param {{ bytes: Buffer; at: number }} from */
function varint(from) {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = from.bytes[from.at++] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return value;
  }
}

/**
 * Snappy: pieces as they are, and copies of what is there already.
 *
 * @param {Buffer} packed
 */
function unsnap(packed) {
  const from = { bytes: packed, at: 0 };
  const out = Buffer.alloc(varint(from));
  let at = 0;
  while (from.at < packed.length && at < out.length) {
    const tag = packed[from.at++] ?? 0;
    if ((tag & 3) === 0) {
      const more = (tag >> 2) - 59;
      const length = (more > 0 ? packed.readUIntLE(from.at, more) : tag >> 2) + 1;
      from.at += Math.max(more, 0);
      packed.copy(out, at, from.at, from.at + length);
      from.at += length;
      at += length;
      continue;
    }
    const wide = [0, 1, 2, 4][tag & 3] ?? 0;
    const length = wide === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = packed.readUIntLE(from.at, wide) + (wide === 1 ? (tag >> 5) * 256 : 0);
    from.at += wide;
    for (let i = 0; i < length; i++, at++) out[at] = out[at - back] ?? 0;
  }
  return out;
}
