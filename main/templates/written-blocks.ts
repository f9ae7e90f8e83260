import { randomUUID } from 'node:crypto';
import JSZip from 'jszip';
import {
  paragraphOf,
  type DocumentBlock,
  type MinutesDocument,
} from '../../shared/export/document.ts';
import { elements, everyElement, firstOf, parseMarkup, type Markup } from '../ooxml/markup.ts';
import { relationsOf } from '../ooxml/relations.ts';
import { writeDocx } from '../writers/docx/write-docx.ts';
import type { Properties } from './package.ts';

/** Blocks as our own writer writes them, cut up to be put into another document. */
export interface WrittenBlocks<K> {
  readonly blocks: ReadonlyMap<K, readonly Markup[]>;
  readonly styles: Markup;
  readonly numbering: Markup;
  readonly settings: Markup;
  /** The addresses that their links name by id. */
  readonly links: ReadonlyMap<string, string>;
  readonly properties: Properties;
}

/** Writes all groups as one document, so that numbers and bookmarks count through. */
export async function writtenBlocks<K>(
  document: MinutesDocument,
  groups: ReadonlyMap<K, readonly DocumentBlock[]>,
): Promise<WrittenBlocks<K>> {
  const divider = paragraphOf('body', randomUUID());
  const blocks = [...groups.values()].flatMap((group) => [divider, ...group]);
  const zip = await JSZip.loadAsync(await writeDocx({ ...document, blocks }));
  const text = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const part = async (path: string) => {
    const root = parseMarkup(await text(path));
    if (!root.ok) throw new Error(`Our own ${path} is ${root.error}`);
    return root.value;
  };
  const body = firstOf(await part('word/document.xml'), 'w:body');
  const cut = pieces(elements(body), divider.inlines[0]?.text ?? '');
  const links = relationsOf(await text('word/_rels/document.xml.rels'), 'word');
  return {
    blocks: new Map([...groups.keys()].map((key, index) => [key, cut[index] ?? []])),
    styles: await part('word/styles.xml'),
    numbering: await part('word/numbering.xml'),
    settings: await part('word/settings.xml'),
    links: new Map(links.flatMap((one) => (one.isOutside ? [[one.id, one.target]] : []))),
    properties: { core: await text('docProps/core.xml'), app: await text('docProps/app.xml') },
  };
}

/** What stands after each divider, without what our own page looks like. */
function pieces(content: readonly Markup[], divider: string): readonly (readonly Markup[])[] {
  const found: Markup[][] = [];
  for (const one of content) {
    if (isDivider(one, divider)) found.push([]);
    else if (one.name !== 'w:sectPr') found.at(-1)?.push(one);
  }
  return found;
}

function isDivider(paragraph: Markup, divider: string): boolean {
  if (paragraph.name !== 'w:p') return false;
  return [...everyElement(paragraph)].some(
    ({ name, children }) => name === 'w:t' && children[0] === divider,
  );
}
