import type { MinutesPart } from '../../shared/api.ts';
import type { DocumentBlock } from '../../shared/export/document.ts';
import { locales } from '../../shared/i18n/locales.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { TemplateContent } from '../../shared/templates/content.ts';
import type { BlockPlaceholder } from '../../shared/templates/placeholders.ts';
import {
  elements,
  everyElement,
  textIn,
  withChildren,
  type Markup,
  type MarkupNode,
} from '../ooxml/markup.ts';
import { adopted, freeBookmark, withoutBookmarks, type Names } from './adopt.ts';
import { headingLevel, type HeadingLevel } from './bare-headings.ts';
import { filled, type Filling } from './fill.ts';
import { fitted } from './fit-tables.ts';
import { keepingHeadings } from './keep-headings.ts';
import { inLanguage } from './language.ts';
import { listSheets } from './list-marks.ts';
import { listLines } from './list-styles.ts';
import { mergeNumbering } from './merge-numbering.ts';
import { mergeStyles, usedStyles } from './merge-styles.ts';
import { writeWordPackage, type Part, type PartRelation, type TemplateTrouble } from './package.ts';
import { askedIn, asksTooMuch, placeholdersInText, storiesOf } from './stories.ts';
import { markupOf, partOf, readTemplate, type Template } from './template.ts';
import { textWidth } from './text-width.ts';
import { styleIds } from '../writers/docx/style-ids.ts';
import { writtenBlocks, type WrittenBlocks } from './written-blocks.ts';

/** As our own writer calls them. */
const headingStyles = ['Heading1', 'Heading2', 'Heading3'];

/** All of the minutes, for a template whose text has no place for them. */
type Group = BlockPlaceholder | 'whole';

/**
 * A Word document that looks like the template, with the meeting where its placeholders are. The
 * content is written by our own writer; the docx library's own way of patching a template knows
 * neither lists nor styles.
 */
export async function writeFromTemplate(
  bytes: Uint8Array,
  content: TemplateContent,
  part: MinutesPart,
): Promise<Result<Uint8Array, TemplateTrouble>> {
  const read = await readTemplate(bytes);
  if (!read.ok) return read;
  const template = read.value;
  if (asksTooMuch(template)) return fail('tooLarge');
  const asked = askedIn(template);
  const wholeBody = isWhole(template, asked, part);
  const groups = new Map<Group, readonly DocumentBlock[]>(
    wholeBody ? [['whole', content.document.blocks]] : content.blocks(asked),
  );
  const written = await writtenBlocks(content.document, groups);
  const parts = new Assembly(template, written, content).parts(wholeBody, part);
  return ok(await writeWordPackage(parts, written.properties));
}

/**
 * Minutes and agendas go into the placeholders. A list on its own has no agenda to fill them with:
 * where there is no placeholder for whatever is printed, it takes the place of the text.
 */
function isWhole(template: Template, asked: readonly BlockPlaceholder[], part: MinutesPart) {
  if (placeholdersInText(template).size === 0) return true;
  return part !== 'minutes' && part !== 'agenda' && !asked.includes('body');
}

class Assembly {
  readonly #template: Template;
  readonly #written: WrittenBlocks<Group>;
  readonly #content: TemplateContent;
  readonly #names: Omit<Names, 'link'>;
  readonly #styles: Markup;
  readonly #numbering: Markup;
  readonly #headingLevel: HeadingLevel;
  readonly #placed = new Set<Group>();

  constructor(template: Template, written: WrittenBlocks<Group>, content: TemplateContent) {
    this.#template = template;
    this.#written = written;
    this.#content = content;
    const blocks = [...written.blocks.values()].flat();
    const theirStyles = markupOf(partOf(template, 'styles')) ?? written.styles;
    // The style of literal text tells an importer that what has none of our styles was typed later.
    const asked = [...usedStyles(blocks), styleIds.literal];
    const merged = mergeStyles(theirStyles, written.styles, asked);
    const theirLists =
      markupOf(partOf(template, 'numbering')) ?? withChildren(written.numbering, []);
    const lines = listLines(
      blocks,
      listSheets(written.styles, written.numbering),
      listSheets(theirStyles, theirLists),
    );
    const lists = mergeNumbering(theirLists, written.numbering, listsIn(blocks), lines);
    const headings = new Set(headingStyles.flatMap((id) => merged.ids.get(id) ?? []));
    const kept = keepingHeadings(merged.styles, headings);
    this.#styles = inLanguage(kept, locales[content.document.language]);
    this.#numbering = lists.numbering;
    this.#headingLevel = headingLevel(theirStyles);
    this.#names = {
      styles: merged.ids,
      numberedStyles: merged.numbered,
      lists: lists.lists,
      listLines: new Map([...lines].map(([list, its]) => [lists.lists.get(list) ?? '', its])),
      firstBookmark: freeBookmark(template.parts.flatMap((part) => markupOf(part) ?? [])),
    };
  }

  parts(wholeBody: boolean, part: MinutesPart): readonly Part[] {
    const stories = new Set(storiesOf(this.#template));
    const filledParts = this.#template.parts.map((one) =>
      stories.has(one) ? this.#story(one, wholeBody, part) : one,
    );
    return [
      { kind: 'styles', content: this.#styles } as const,
      { kind: 'numbering', content: this.#numbering } as const,
      { kind: 'settings', content: this.#written.settings } as const,
    ].reduce(withPart, filledParts);
  }

  #story(part: Part, wholeBody: boolean, what: MinutesPart): Part {
    const root = markupOf(part);
    if (!root) return part;
    const relations: PartRelation[] = [...part.relations];
    const link = (id: string): string => {
      const target = this.#written.links.get(id) ?? '';
      const known = relations.find((one) => one.kind === 'hyperlink' && one.target === target);
      if (known) return known.id;
      const added = {
        id: `rIdNotulist${String(relations.length)}`,
        kind: 'hyperlink',
        target,
      } as const;
      relations.push(added);
      return added.id;
    };
    const width = textWidth(this.#template);
    const filling: Filling = {
      inline: this.#content.inline,
      block: (group, column) => this.#block(group, column, link),
      headingLevel: this.#headingLevel,
    };
    const own = part.kind === 'document' && wholeBody;
    const content = own
      ? this.#withWhole(root, what === 'minutes' || what === 'agenda', link)
      : filled(root, filling, width);
    return { ...part, content: declaring(content), relations };
  }

  #block(group: Group, width: number, link: Names['link']): readonly Markup[] {
    const content = this.#written.blocks.get(group) ?? [];
    const named = fitted(adopted(content, { ...this.#names, link }), width);
    if (this.#placed.has(group)) return withoutBookmarks(named);
    this.#placed.add(group);
    return named;
  }

  #withWhole(document: Markup, keepsText: boolean, link: Names['link']): Markup {
    const width = textWidth(this.#template);
    return withChildren(
      document,
      document.children.map((node): MarkupNode => {
        if (typeof node === 'string' || node.name !== 'w:body') return node;
        const all = elements(node);
        const page = all.findLast(({ name }) => name === 'w:sectPr');
        const text = all.filter((one) => one !== page);
        const kept = keepsText && text.some(showsSomething) ? text : [];
        return withChildren(node, [
          ...kept,
          ...this.#block('whole', width, link),
          ...(page ? [page] : []),
        ]);
      }),
    );
  }
}

const visible = new Set('w:drawing w:pict w:object w:sectPr w:tbl w:fldChar'.split(' '));

function showsSomething(block: Markup): boolean {
  return [...everyElement(block)].some(
    (one) => visible.has(one.name) || (one.name === 'w:t' && textIn(one).trim() !== ''),
  );
}

function listsIn(blocks: readonly Markup[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const block of blocks) {
    for (const { name, attributes } of everyElement(block)) {
      if (name === 'w:numId') used.add(attributes['w:val'] ?? '');
    }
  }
  return used;
}

/** Our paragraphs need these two prefixes; a header may have done without. */
function declaring(root: Markup): Markup {
  return {
    ...root,
    attributes: {
      'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      ...root.attributes,
    },
  };
}

/** Puts a part in the place of the one of its kind, or adds it. Settings of the template itself stay. */
function withPart(
  parts: readonly Part[],
  { kind, content }: Pick<Part, 'kind' | 'content'>,
): readonly Part[] {
  const known = parts.find((part) => part.kind === kind);
  if (known) {
    if (kind === 'settings') return parts;
    return parts.map((part) => (part === known ? { ...part, content } : part));
  }
  const path = `word/${kind}.xml`;
  const [document, ...others] = parts;
  if (!document) return parts;
  const relation: PartRelation = { id: `rIdNotulist_${kind}`, kind, target: path };
  return [
    { ...document, relations: [...document.relations, relation] },
    ...others,
    { kind, path, content, relations: [] },
  ];
}
