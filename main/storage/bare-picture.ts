/**
 * The same picture with nothing but the picture in its file: who made it, with what, where and when,
 * and what it showed before it was cut, go into every document otherwise. Its colours stay what they
 * are. `null` for a file that is cut off. Sources: W3C PNG, 5.3; ITU-T T.81, B.1.1; JFIF 1.02.
 */
export function barePicture(bytes: Uint8Array, type: 'png' | 'jpg'): Uint8Array | null {
  const pieces = type === 'png' ? barePng(bytes) : bareJpeg(bytes);
  return pieces && new Uint8Array(Buffer.concat(pieces));
}

type Pieces = readonly Uint8Array[] | null;

/** What the pixels are, and of what colours. */
const pixels = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP'.split(' '));

function barePng(bytes: Uint8Array): Pieces {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    // Beside its data a chunk has its length, its name and a checksum.
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (pixels.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return kept;
    at = end;
  }
  return null;
}

const marker = { end: 0xd9, scan: 0xda, app0: 0xe0, app2: 0xe2, app14: 0xee } as const;

function bareJpeg(bytes: Uint8Array): Pieces {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const kind = bytes[at + 1] ?? 0;
    if (kind === marker.end) return [...kept, bytes.subarray(at, at + 2)];
    if (kind === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + 256 * (bytes[at + 2] ?? 0) + (bytes[at + 3] ?? 0);
    if (end > bytes.length) return null;
    kept.push(...bareSegment(kind, bytes.subarray(at, end)));
    at = kind === marker.scan ? scanEnd(bytes, end) : end;
    if (kind === marker.scan) kept.push(bytes.subarray(end, at));
  }
  return null;
}

/** Of what programs add only the kind of file and what the colours mean. */
function bareSegment(kind: number, segment: Uint8Array): readonly Uint8Array[] {
  const isOfProgram = (kind >= marker.app0 && kind <= 0xef) || kind === 0xfe;
  if (!isOfProgram) return [segment];
  const says = (name: string) =>
    Buffer.from(segment.subarray(4, 4 + name.length)).toString('latin1') === name;
  if (kind === marker.app0 && says('JFIF\0') && segment.length >= 18)
    return [withoutThumbnail(segment)];
  const isColour =
    (kind === marker.app2 && says('ICC_PROFILE\0')) || (kind === marker.app14 && says('Adobe'));
  return isColour ? [segment] : [];
}

/** The small picture behind the header may show what the large one no longer does. */
function withoutThumbnail(jfif: Uint8Array): Uint8Array {
  const header = Uint8Array.from(jfif.subarray(0, 18));
  header.set([0, 16], 2);
  header.set([0, 0], 16);
  return header;
}

/** The pixels go on until a marker that is no restart and no escaped byte. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    const isRestart = next >= 0xd0 && next <= 0xd7;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isRestart) return at;
  }
  return bytes.length;
}
