/** `undefined` when the bytes are no text in any of the encodings that text files have. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (isBinary(bytes)) return undefined;
  const text = decodeUtf16(bytes) ?? decode('utf-8', bytes) ?? decodeSingleBytes(bytes);
  return looksLikeText(text) ? text : undefined;
}

const FIRST_BYTES = 64_000;

/** Looks at the start only, so that a film of fifty megabytes is not decoded first. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, FIRST_BYTES);
  const text = decodeUtf16(start.subarray(0, start.length & ~1)) ?? latin1(start);
  return !looksLikeText(text.replace(/[\u0080-\u009f]/g, ''));
}

/** Text that says so with a byte order mark, or shows it by the empty half of every letter. */
function decodeUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const empty = emptyHalves(bytes);
  return empty && decode(empty === 'odd' ? 'utf-16le' : 'utf-16be', bytes);
}

const HALVES = 1_000;

/** Which bytes of the letters are zero, when nearly all of one half are and few of the other. */
function emptyHalves(bytes: Uint8Array): 'odd' | 'even' | undefined {
  const start = bytes.subarray(0, 2 * HALVES);
  const half = start.length / 2;
  const zeros = [0, 0];
  for (const [at, byte] of start.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (half < 4 || bytes.length % 2 !== 0) return undefined;
  if (odd > 0.7 * half && even < 0.1 * half) return 'odd';
  return even > 0.7 * half && odd < 0.1 * half ? 'even' : undefined;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // TypeError: not in this encoding. RangeError: no such encoding.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The encoding that a web page names near its start (HTML, 4.2.5.4). */
const declared = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,30})/i;
const western = /^(?:utf-?8|iso-?8859-?1|latin-?1|us-ascii|windows-1252)$/i;
const START = 1_024;

function decodeSingleBytes(bytes: Uint8Array): string {
  const encoding = declared.exec(latin1(bytes.subarray(0, START)))?.[1];
  const named = encoding === undefined || western.test(encoding) ? undefined : encoding;
  return (named && decode(named, bytes)) ?? decodeWindows1252(bytes);
}

/** What Windows-1252 has at 0x80 to 0x9F; a dot where it has nothing. */
const upperControls = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** By hand: the decoder of some versions of Node takes Windows-1252 for Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  return withoutUpperControls(latin1(bytes));
}

/** What was meant in text that was taken for Latin-1 while it was Windows-1252. */
export function withoutUpperControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) =>
    upperControls.charAt(char.charCodeAt(0) - 0x80),
  );
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

const SAMPLE = 1_000_000;

/** A text may hold a stray control character; one in a hundred means it is something else. */
function looksLikeText(text: string): boolean {
  if (text.includes('\0')) return false;
  const sample = text.slice(0, SAMPLE);
  const odd = sample.match(/[^\P{Cc}\t\n\v\f\r\u0085]/gu)?.length ?? 0;
  return odd * 100 <= sample.length;
}
