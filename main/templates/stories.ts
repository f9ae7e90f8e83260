import type { Story } from '../../shared/templates/finding.ts';
import {
  isBlock,
  placeholderNamed,
  type BlockPlaceholder,
  type Placeholder,
} from '../../shared/templates/placeholders.ts';
import { elements, everyElement, type Markup } from '../ooxml/markup.ts';
import type { Part } from './package.ts';
import { foundIn, piecesOf, textOf } from './paragraph-text.ts';
import { bodyOf, markupOf, type Template } from './template.ts';

const kinds: readonly Part['kind'][] = ['document', 'header', 'footer', 'footnotes', 'endnotes'];

/** The parts of a template that have text in them. */
export function storiesOf({ parts }: Template): readonly Part[] {
  return parts.filter(({ kind }) => kinds.includes(kind));
}

/** The blocks that a template asks for, each once. */
export function askedIn(template: Template): readonly BlockPlaceholder[] {
  return [...placeholdersIn(template)].filter(isBlock);
}

export function placeholdersIn(template: Template): ReadonlySet<Placeholder> {
  return known(namesOfAll(template));
}

/** Those in the text of a template, as against its headers. */
export function placeholdersInText({ parts }: Template): ReadonlySet<Placeholder> {
  return known(namesIn(bodyOf(markupOf(parts[0]))));
}

function known(names: readonly string[]): ReadonlySet<Placeholder> {
  return new Set(names.flatMap((name) => placeholderNamed(name) ?? []));
}

/** Each is filled in; a block is as long as the minutes themselves. */
const MOST_PLACEHOLDERS = 2_000;
const MOST_BLOCKS = 50;

/** Whether so much is to be filled in that the minutes would have no end. */
export function asksTooMuch(template: Template): boolean {
  const names = namesOfAll(template);
  return names.length > MOST_PLACEHOLDERS || blocksAmong(names).length > MOST_BLOCKS;
}

function namesOfAll(template: Template): readonly string[] {
  return storiesOf(template).flatMap((story) => namesIn(markupOf(story)));
}

function blocksAmong(names: readonly string[]): readonly BlockPlaceholder[] {
  return names.flatMap((name) => placeholderNamed(name) ?? []).filter(isBlock);
}

function namesIn(root: Markup | undefined): readonly string[] {
  if (!root) return [];
  return [...everyElement(root)]
    .filter(({ name }) => name === 'w:p')
    .flatMap((paragraph) => foundIn(textOf(piecesOf(paragraph))).map(({ name }) => name));
}

const headerTypes: Readonly<Record<string, Story>> = { first: 'firstHeader', even: 'evenHeader' };
const footerTypes: Readonly<Record<string, Story>> = { first: 'firstFooter', even: 'evenFooter' };

/** What the maker of the template calls the place that this part is. */
export function storyOf(part: Part, { parts: [document] }: Template): Story {
  if (part.kind === 'footnotes' || part.kind === 'endnotes') return part.kind;
  if (part.kind !== 'header' && part.kind !== 'footer') return 'text';
  const id = document?.relations.find(({ target }) => target === part.path)?.id;
  const type = referenceTo(markupOf(document), id)?.attributes['w:type'] ?? 'default';
  const types = part.kind === 'header' ? headerTypes : footerTypes;
  return types[type] ?? part.kind;
}

function referenceTo(document: Markup | undefined, id: string | undefined): Markup | undefined {
  const sections = document ? everyElement(document) : [];
  for (const section of sections) {
    if (section.name !== 'w:sectPr') continue;
    const found = elements(section).find(({ attributes }) => attributes['r:id'] === id);
    if (found) return found;
  }
  return undefined;
}
