// Checks an evidence pack outside the extension: npm run -s verify -- <pack.zip> [<hash that was noted>…]
// A hash that somebody noted when the pack was made, of the manifest or the head, is compared: without one,
// a pack that was written anew as a whole cannot be told from the first.
// Reads it piece by piece, so a pack of any size needs little memory. Needs Node and nothing else running.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

import canonicalize from 'canonicalize';
import { Unzip, UnzipInflate } from 'fflate';

const noHash = '0'.repeat(64);

/**
 * @typedef {{ name: string; bytes: number; sha256: string }} FileLine
 *
 * @typedef {{
 *   format: string;
 *   version: number;
 *   madeAt: string;
 *   controller: string;
 *   period: { from: string; to: string };
 *   journal: { entries: number; head: string };
 *   files: FileLine[];
 * }} Manifest
 */

/** Follows the journal line by line. */
class Chain {
  /** @type {string[]} */
  faults = [];
  entries = 0;
  payloads = 0;
  head = noHash;
  rest = '';
  decoder = new StringDecoder('utf8');

  /** @param {Uint8Array} bytes */
  read(bytes) {
    const lines = (this.rest + this.decoder.write(Buffer.from(bytes))).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') this.check(line);
  }

  /** What stands behind the last end of a line is a line that was cut. */
  end() {
    if ((this.rest + this.decoder.end()).trim() !== '')
      this.fault(`the journal breaks off in line ${this.entries + 1}`);
  }

  /** @param {string} line */
  check(line) {
    const entry = parse(line);
    if (typeof entry !== 'object' || entry === null) {
      this.fault(`line ${this.entries + 1} is no entry`);
      return;
    }
    const { n, id, at, author, type, kept, prev, commitment, hash, payload } = entry;
    if (n !== this.entries) this.fault(`entry ${this.entries} is missing, entry ${n} stands there`);
    if (prev !== this.head) this.fault(`entry ${n} does not follow from the one before it`);
    if (hashOf({ n, id, at, author, type, kept, prev, commitment }) !== hash)
      this.fault(`entry ${n} was changed`);
    if (payload) {
      this.payloads += 1;
      if (hashOf({ body: payload.body, salt: payload.salt }) !== commitment)
        this.fault(`what entry ${n} says was changed`);
    }
    this.head = hash;
    this.entries += 1;
  }

  /** @param {string} text */
  fault(text) {
    if (this.faults.length < 20) this.faults.push(text);
  }
}

/**
 * @param {string} text
 * @returns {any} Undefined where it is not JSON.
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param {unknown} value */
function hashOf(value) {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
}

/**
 * Reads the whole pack once.
 *
 * @param {string} path
 */
async function readPack(path) {
  const chain = new Chain();
  /** @type {Map<string, { bytes: number; sha256: string }>} */
  const found = new Map();
  const seen = new Set();
  /** @type {string[]} */
  const twice = [];
  let manifestText = '';
  /** @type {Error | null} */
  let failed = null;
  const unzip = new Unzip((file) => {
    const hash = createHash('sha256');
    let bytes = 0;
    if (seen.has(file.name)) twice.push(file.name);
    seen.add(file.name);
    file.ondata = (error, chunk, last) => {
      if (error) {
        failed = error;
        return;
      }
      bytes += chunk.length;
      hash.update(chunk);
      if (file.name === 'journal.jsonl') chain.read(chunk);
      if (file.name === 'manifest.json') manifestText += Buffer.from(chunk).toString('utf8');
      if (last) found.set(file.name, { bytes, sha256: hash.digest('hex') });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of createReadStream(path)) {
    unzip.push(chunk);
    if (failed) throw failed;
  }
  unzip.push(new Uint8Array(0), true);
  chain.end();
  return { chain, found, twice, manifestText };
}

/**
 * @param {string} text
 * @returns {Manifest | null}
 */
function parseManifest(text) {
  const manifest = parse(text);
  if (manifest?.format !== 'goodgrounds-evidence-pack' || manifest.version !== 1) return null;
  const { files, journal, period } = manifest;
  const isWhole =
    Array.isArray(files) &&
    files.every((file) => typeof file?.name === 'string' && typeof file.sha256 === 'string') &&
    Number.isSafeInteger(journal?.entries) &&
    typeof journal.head === 'string' &&
    typeof period === 'object' &&
    period !== null;
  return isWhole ? manifest : null;
}

/**
 * Everything that is wrong with a pack.
 *
 * @param {Awaited<ReturnType<typeof readPack>>} pack
 * @param {Manifest} manifest
 */
function faultsOf({ chain, found, twice }, manifest) {
  const faults = twice.map((name) => `${name} is in the pack twice`);
  for (const { name, bytes, sha256 } of manifest.files) {
    const file = found.get(name);
    if (!file) faults.push(`${name} is missing`);
    else if (file.sha256 !== sha256 || file.bytes !== bytes) faults.push(`${name} was changed`);
  }
  const listed = new Set([...manifest.files.map(({ name }) => name), 'manifest.json']);
  for (const name of found.keys())
    if (!listed.has(name)) faults.push(`${name} is not in the manifest`);
  faults.push(...chain.faults);
  const { entries, head } = manifest.journal;
  if (chain.entries !== entries)
    faults.push(`the journal has ${chain.entries} entries, the manifest says ${entries}`);
  if (chain.head !== head)
    faults.push('the journal does not end with the head hash of the manifest');
  return faults;
}

const usage = 'Which pack? npm run -s verify -- <pack.zip> [<hash that was noted>…]';

/**
 * @param {string | undefined} path
 * @param {readonly string[]} noted
 */
async function main(path, noted) {
  if (path === undefined || path.startsWith('-')) {
    console.error(usage);
    return 2;
  }
  let pack;
  try {
    pack = await readPack(path);
  } catch (error) {
    console.error(
      `This cannot be read as a pack: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 2;
  }
  const manifest = parseManifest(pack.manifestText);
  if (!manifest) {
    console.error(
      'This is no evidence pack, or one that was cut short: it has no readable manifest.json.',
    );
    return 2;
  }
  const manifestHash = pack.found.get('manifest.json')?.sha256 ?? '';
  const faults = [
    ...faultsOf(pack, manifest),
    ...noted
      .filter((hash) => ![manifestHash, pack.chain.head].includes(hash.trim().toLowerCase()))
      .map((hash) => `${hash} is neither the hash of the manifest nor the head of the journal`),
  ];
  for (const fault of faults) console.error(`FAULT  ${fault}`);
  const { controller, period, madeAt } = manifest;
  console.log(`of         ${controller}, ${period.from} to ${period.to}, made ${madeAt}`);
  console.log(`files      ${manifest.files.length}`);
  console.log(
    `entries    ${pack.chain.entries}, ${pack.chain.payloads} of them with what they say`,
  );
  console.log(`head       ${pack.chain.head}`);
  console.log(`manifest   ${manifestHash}`);
  if (noted.length === 0)
    console.log('noted      nothing was given to compare these two hashes with');
  const number = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  console.log(faults.length === 0 ? 'sound      yes' : `sound      no, ${number}`);
  return faults.length === 0 ? 0 : 1;
}

const [path, ...noted] = process.argv.slice(2);
process.exitCode = await main(path, noted);
