import PostalMime, { type Address, type Email } from 'postal-mime';
import { MAX_IMPORT_TEXT } from '../../shared/defaults.ts';
import { asCalled } from '../../shared/import/addressees.ts';
import { linesOfText, type HintedLine } from '../../shared/import/hinted-line.ts';
import { fail, ok } from '../../shared/result.ts';
import { withoutUpperControls } from './decode-text.ts';
import { readHtml } from './html/html-lines.ts';
import type { Reading } from './reading.ts';

const DEEPEST_PARTS = 30;
const MOST_PARTS = 1_000;
/** Attachments have neither spaces nor short lines, so these tell how much text there is. */
const MOST_SPACES = 2_000_000;
const MOST_LINES = 1_000_000;

/**
 * Reads a mail that was saved as a file (.eml, RFC 5322): its head, then the text of the mail. The library
 * decodes Windows-1252, which Outlook writes, with the decoder that some versions of Node have wrong.
 */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  if (isTooMuch(bytes)) return fail('errors.importTooMuch');
  const mail = await parse(bytes);
  if (!mail) return fail('errors.importBroken');
  const { html, text = '' } = mail;
  if ((html ?? text).length > MAX_IMPORT_TEXT) return fail('errors.importTooMuch');
  const body =
    html === undefined
      ? ok(linesOfText(withoutUpperControls(text)))
      : readHtml(withoutUpperControls(html));
  return body.ok ? ok([...headLines(mail), ...body.value]) : body;
}

function isTooMuch(bytes: Uint8Array): boolean {
  let [parts, spaces, lines] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 0x20) spaces += 1;
    if (bytes[at] !== 0x0a) continue;
    lines += 1;
    if (bytes[at + 1] === 0x2d && bytes[at + 2] === 0x2d) parts += 1;
  }
  return parts > MOST_PARTS || spaces > MOST_SPACES || lines > MOST_LINES;
}

/** `undefined` for what the library refuses: a head without end, parts in parts without end. */
async function parse(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST_PARTS });
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return undefined;
  }
}

/** The head as mail programs show it, with one blank line below it. */
function headLines({ from, to, cc, date, subject }: Email): readonly HintedLine[] {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['Van', from && names([from])],
    ['Verzonden', date?.slice(0, '2027-03-15'.length)],
    ['Aan', to && names(to)],
    ['CC', cc && names(cc)],
    ['Onderwerp', subject],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [{ text: `${name}: ${withoutUpperControls(value)}`, hints: {} }],
  );
  return [...lines, { text: '', hints: {} }];
}

function names(addresses: readonly Address[]): string {
  return addresses
    .map(({ name, address }) => (name !== '' ? asCalled(name) : (address ?? '')))
    .filter((name) => name !== '')
    .join('; ');
}
