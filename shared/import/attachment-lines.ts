import type { Inline } from '../meeting/schema.ts';

export interface AttachmentText {
  readonly code: string | null;
  readonly title: string;
}

const coded = /^(\d{1,3}(?:[a-zA-Z]{1,2}|\.\d{1,2}))(?:[.):]\s*|\s+)(\S.*)$/;
const nextCode = /;\s*|,?\s+(?=\d{1,3}[a-zA-Z][.):]\s)/;
/** "2a Jaarplan, 2b Begroting": a figure behind a comma is a code only where it counts on. */
const mayCountOn = /(?:,|\s(?:en|and))\s+(?=(\d{1,3})([a-z])\s\S)/g;
/** "jaarplan (2a), begroting (2b)". */
const codeBehind = /(?<=\(\d{1,3}[a-z]\))(?:,\s*|\s(?:en|and)\s)/;
const codedBehind = /^(\S.*?)\s\((\d{1,3}[a-df-z])\)$/;
/** What a title may hold, see the schema; longer text is no title. */
const LONGEST_TITLE = 2_000;
const LONGEST_PAPER = 200;

/** "4a. Oplegger; 4b. Voortgang" as two; `undefined` when it cannot be a list of papers. */
export function readAttachments(
  text: string,
  code: string | null,
): readonly AttachmentText[] | undefined {
  const papers = text
    .split(nextCode)
    .flatMap(apart)
    .map((part) => readAttachment(part.replace(/^[-•*–]\s+/, '').trim()))
    .filter(({ title }) => title !== '');
  if (papers.some(({ title }) => title.length > LONGEST_TITLE)) return undefined;
  const [first, ...rest] = papers;
  return first && code !== null && first.code === null ? [{ ...first, code }, ...rest] : papers;
}

function apart(text: string): readonly string[] {
  return coded.test(text) ? whereCountsOn(text) : text.split(codeBehind);
}

function whereCountsOn(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let [, number, letter = ''] = /^(\d{1,3})([a-z])/.exec(text) ?? [];
  for (const { 0: mark, 1: ofNext, 2: next = '', index } of text.matchAll(mayCountOn)) {
    const goesOn = ofNext === number && next.charCodeAt(0) === letter.charCodeAt(0) + 1;
    if (number === undefined || (!goesOn && (ofNext === number || next !== 'a'))) continue;
    parts.push(text.slice(start, index));
    start = index + mark.length;
    [number, letter] = [ofNext, next];
  }
  return [...parts, text.slice(start)];
}

function readAttachment(text: string): AttachmentText {
  const [, code, title] = coded.exec(text) ?? [];
  if (code !== undefined && title !== undefined) return { code, title };
  const [, named, behind] = codedBehind.exec(text) ?? [];
  return named === undefined || behind === undefined
    ? { code: null, title: text }
    : { code: behind, title: named };
}

const fileKind = '(?:pdf|docx?|xlsx?|pptx?|odt|ods)';
const fileSize = new RegExp(
  `[\\s–-]*[([]?(?:(?<!\\.)${fileKind}(?:-bestand)?,?\\s)?\\(?\\d{1,4}(?:[.,]\\d{1,2})?\\s?(?:bytes|[km]i?b)\\)?[)\\]]?$`,
  'i',
);
const sizedFile = new RegExp(
  `\\b${fileKind}(?:-bestand)?,?\\s\\(?\\d{1,4}(?:[.,]\\d{1,2})?\\s?(?:bytes|[km]i?b)\\)?[)\\]]?$`,
  'i',
);
const sizeAlone = /^\(?\d{1,4}(?:[.,]\d{1,2})?\s?(?:bytes|[km]i?b)\)?$/i;
const namedFile = new RegExp(`\\.${fileKind}$`, 'i');
/** In a sentence it would be a reference. */
const fileName = new RegExp(`^(?:[-•*–]\\s.+|\\S+)\\.${fileKind}$`, 'i');
const linkedFile = new RegExp(`\\.${fileKind}(?:[?#]|$)`, 'i');
const enclosed = /\((?:bijgevoegd|zie bijlage|als bijlage|attached|enclosed)\)$/i;

/** A page that lists papers for download says how large they are. */
export function isPaper(text: string, inlines: readonly Inline[] = []): boolean {
  if (text.length > LONGEST_PAPER) return false;
  const [only, ...others] = inlines;
  if (others.length === 0 && only?.link && linkedFile.test(only.link)) return true;
  return sizedFile.test(text) || fileName.test(text);
}

/** "Nota.pdf" with its size on the next line, as a web page has it, on one. */
export function joinFileSizes<T extends { readonly text: string }>(
  lines: readonly T[],
): readonly T[] {
  const joined: T[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && sizeAlone.test(line.text) && namedFile.test(last.text))
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} (${line.text.replace(/[()]/g, '')})`,
      };
    else joined.push(line);
  }
  return joined;
}

/** An agenda or a list says of its papers that they go with it; in a sentence that is a reference. */
export function isEnclosed(text: string): boolean {
  return text.length <= LONGEST_PAPER && enclosed.test(text);
}

/** "Raadsvoorstel (PDF, 210 KB)" without what is about the file. */
export function withoutSize(text: string): { readonly name: string; readonly size: string } {
  const found = text.length > LONGEST_PAPER ? null : fileSize.exec(text);
  if (!found || found.index === 0) return { name: text, size: '' };
  return { name: text.slice(0, found.index), size: found[0].trim() };
}

/** Whether a line below the label "Bijlagen:" goes on with the list. */
export function isAttachmentLine(text: string): boolean {
  return coded.test(text) || /^[-•*–]\s/.test(text);
}
