import { inflateRawSync } from 'node:zlib';

/**
 * A small reader of zip files over zlib, for archives below 4 GB: the set-up may not lean on an unzip program.
 * Layout: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end).
 *
 * @typedef {object} ZipEntry
 * @property {string} name with forward slashes; a folder ends in one
 * @property {number} mode Unix permission bits, 0 when the archive has none
 * @property {boolean} isLink
 * @property {() => Buffer} read
 */

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;

/**
 * @param {Buffer} zip
 * @returns {ZipEntry[]}
 * @throws {Error} when the bytes are no zip file
 */
export function readZip(zip) {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  /** @type {ZipEntry[]} */
  const entries = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== entrySignature)
      throw new Error('the zip file is damaged');
    const nameLength = zip.readUInt16LE(at + 28);
    const nameEnd = at + 46 + nameLength;
    const mode = zip.readUInt32LE(at + 38) >>> 16;
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const start = zip.readUInt32LE(at + 42);
    entries.push({
      name: zip.toString('utf8', at + 46, nameEnd),
      mode: mode & 0o777,
      isLink: (mode & 0o170000) === 0o120000,
      read: () => content(zip, start, size, method),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65535 bytes. @param {Buffer} zip */
function findEnd(zip) {
  const lowest = Math.max(0, zip.length - endLength - 0xffff);
  for (let at = zip.length - endLength; at >= lowest; at--) {
    if (zip.readUInt32LE(at) === endSignature) return at;
  }
  throw new Error('this is not a zip file');
}

/**
 * @param {Buffer} zip
 * @param {number} start of the local header
 * @param {number} size as packed
 * @param {number} method 0 stored, 8 deflated
 */
function content(zip, start, size, method) {
  const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const packed = zip.subarray(data, data + size);
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed);
  throw new Error(`zip method ${method} is not supported`);
}
