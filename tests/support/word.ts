import JSZip from 'jszip';
import { child, descendants, parseXml, readableText, type Element } from '../../main/ooxml/xml.ts';
import { writeMinutes, type WriteOptions } from '../../main/writers/write-minutes.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';

/** A Word file as a test wants to ask about it: by what its XML means. */
export interface WordFile {
  readonly body: Element;
  readonly styles: Element;
  readonly numbering: Element;
  readonly core: Element;
  readonly footer: Element;
  readonly relations: string;
}

export async function openWord(bytes: Uint8Array): Promise<WordFile> {
  const zip = await JSZip.loadAsync(bytes);
  const text = async (path: string): Promise<string> => {
    const found = await zip.file(path)?.async('string');
    if (found === undefined) throw new Error(`${path} is missing`);
    return found;
  };
  const part = async (path: string): Promise<Element> => {
    const found = parseXml(await text(path));
    if (!found) throw new Error(`${path} is not well-formed`);
    return found;
  };
  const body = child(await part('word/document.xml'), 'w:body');
  if (!body) throw new Error('There is no body');
  return {
    body,
    styles: await part('word/styles.xml'),
    numbering: await part('word/numbering.xml'),
    core: await part('docProps/core.xml'),
    footer: await part('word/footer1.xml'),
    relations: await text('word/_rels/document.xml.rels'),
  };
}

export interface WordParagraph {
  /** The id of its style; `undefined` for the body style. */
  readonly style: string | undefined;
  readonly text: string;
  /** Which list it is a line of, and how deep. */
  readonly list: string | undefined;
  readonly level: string | undefined;
}

export function wordParagraphs(element: Element): readonly WordParagraph[] {
  return [...descendants(element, 'w:p')].map((paragraph) => {
    const properties = child(paragraph, 'w:pPr');
    const numbering = child(properties, 'w:numPr');
    return {
      style: value(child(properties, 'w:pStyle')),
      text: readableText(paragraph),
      list: value(child(numbering, 'w:numId')),
      level: value(child(numbering, 'w:ilvl')),
    };
  });
}

export function value(element: Element | undefined): string | undefined {
  return element?.attributes['w:val'];
}

export function styleOf(file: WordFile, id: string): Element | undefined {
  return [...descendants(file.styles, 'w:style')].find(
    ({ attributes }) => attributes['w:styleId'] === id,
  );
}

/** The minutes of a meeting in Dutch as a Word file, unless it says otherwise. */
export async function wordBytesOf(meeting: Meeting, options: Partial<WriteOptions> = {}) {
  const written = await writeMinutes(meeting, {
    format: 'docx',
    part: 'minutes',
    language: 'nl',
    ...options,
  });
  if (!written.ok) throw new Error(written.error.key);
  return written.value;
}

export async function wordOf(meeting: Meeting, options: Partial<WriteOptions> = {}) {
  return openWord(await wordBytesOf(meeting, options));
}
