import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import JSZip from 'jszip';

/**
 * All that anyone can find in a file, as small letters: of a package every part with its marks-up and
 * without, of a PDF what its streams hold and what poppler reads in it, where that is installed.
 */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const found = await readings(Buffer.from(bytes));
  return found.join('\n').normalize('NFC').toLowerCase();
}

async function readings(bytes: Buffer): Promise<readonly string[]> {
  const start = bytes.toString('latin1', 0, 4);
  if (start === '%PDF') return pdfReadings(bytes);
  if (!start.startsWith('PK')) return [bytes.toString('utf8')];
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(
    Object.values(zip.files).map(
      async (file) => `${file.name} ${file.comment}\n${await file.async('string')}`,
    ),
  );
  return parts.flatMap((part) => [part, part.replace(/<[^>]*>/g, '')]);
}

function pdfReadings(bytes: Buffer): readonly string[] {
  const whole = bytes.toString('latin1');
  const unpacked = streamsOf(whole);
  const raw = [whole, ...unpacked];
  const read = hasPoppler ? popplerReadings(bytes) : [];
  return [...raw, ...raw.flatMap(stringsIn), ...unpacked.map(asUtf8), ...read];
}

/** Each by itself unpacked; a picture or a typeface that is packed otherwise stays as it is. */
function streamsOf(pdf: string): readonly string[] {
  return [...pdf.matchAll(/\bstream\r?\n(.*?)\r?\nendstream/gs)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return stream;
    }
  });
}

/** The strings of a PDF: `(in brackets)` or `<as hexadecimals>` (ISO 32000-1, 7.3.4). */
function stringsIn(source: string): readonly string[] {
  const literal = [...source.matchAll(/\(((?:\\.|[^\\()])*)\)/gs)].map(([, text = '']) =>
    text
      .replace(/\\([0-7]{1,3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)))
      .replace(/\\(.)/gs, '$1'),
  );
  const hexadecimal = [...source.matchAll(/<([0-9A-Fa-f\s]+)>/g)].map(([, digits = '']) =>
    Buffer.from(digits.replace(/\s/g, ''), 'hex').toString('latin1'),
  );
  return [...literal, ...hexadecimal].map(textString);
}

/** Text is UTF-16 with a mark, or about Latin-1 (7.9.2.2). */
function textString(bytes: string): string {
  if (!bytes.startsWith('\xFE\xFF')) return bytes;
  return Buffer.from(bytes.slice(2, bytes.length & ~1), 'latin1')
    .swap16()
    .toString('utf16le');
}

function asUtf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

export const hasPoppler = runs('pdfinfo');

/** What stands on the pages, what the file says of itself, its tags, its links and its outline. */
function popplerReadings(bytes: Buffer): readonly string[] {
  const ask = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { input: bytes, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const lines = ask('pdftotext', '-', '-');
  return [
    lines,
    lines.replace(/[-\u00AD\u2010]\n/g, '').replace(/\s+/g, ' '),
    ask('pdfinfo', '-meta', '-'),
    ask('pdfinfo', '-'),
    ask('pdfinfo', '-struct-text', '-'),
    ask('pdfinfo', '-url', '-'),
    ask('pdfinfo', '-dests', '-'),
  ];
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
