import PostalMime, { type Address, type Email } from 'postal-mime';
import { linesOfText, type HintedLine } from '../../shared/import/hinted-line.ts';
import { fail, ok } from '../../shared/result.ts';
import { readHtml } from './html/html-lines.ts';
import type { Reading } from './reading.ts';

const DEEPEST_PARTS = 30;

/** Reads a mail that was saved as a file (.eml, RFC 5322): its head, then the text of the mail. */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const mail = await parse(bytes);
  if (!mail) return fail('errors.importBroken');
  const { html, text = '' } = mail;
  const body = html === undefined ? ok(linesOfText(text)) : readHtml(html);
  return body.ok ? ok([...headLines(mail), ...body.value]) : body;
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
    ['Verzonden', date],
    ['Aan', to && names(to)],
    ['CC', cc && names(cc)],
    ['Onderwerp', subject],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [{ text: `${name}: ${value}`, hints: {} }],
  );
  return [...lines, { text: '', hints: {} }];
}

function names(addresses: readonly Address[]): string {
  return addresses
    .map(({ name, address }) => (name !== '' ? name : (address ?? '')))
    .filter((name) => name !== '')
    .join('; ');
}
