/** `undefined` when the bytes are no text in any of the encodings that text files have. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = withMark(bytes) ?? decode('utf-8', bytes) ?? decodeWindows1252(bytes);
  return looksLikeText(text) ? text : undefined;
}

/** Text that says its encoding with a byte order mark. */
function withMark(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; a dot where it has nothing. */
const upperControls = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** By hand: the decoder of some versions of Node takes Windows-1252 for Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => upperControls.charAt(char.charCodeAt(0) - 0x80));
}

/** A text may hold a stray control character; one in a hundred means it is something else. */
function looksLikeText(text: string): boolean {
  if (text.includes('\0')) return false;
  const odd = text.match(/[^\P{Cc}\t\n\v\f\r\u0085]/gu)?.length ?? 0;
  return odd * 100 <= text.length;
}
