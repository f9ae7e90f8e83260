import { ok, type Result } from '../../shared/result.ts';
import type { RemovedPart } from '../../shared/templates/finding.ts';
import { elements, firstOf, rewrittenRoot, type Markup } from '../ooxml/markup.ts';
import { cleaned } from './clean.ts';
import { withoutForeignFields } from './fields.ts';
import {
  readWordPackage,
  type Lost,
  type Part,
  type TemplateTrouble,
  type WordPackage,
} from './package.ts';
import { isProtected, layoutSettings } from './settings.ts';
import { namesOf } from './style-names.ts';

/** A template with nothing left in it that minutes should not get. */
export interface Template {
  /** The document is the first. */
  readonly parts: readonly Part[];
  readonly removed: readonly RemovedPart[];
  readonly removedFields: readonly string[];
}

export async function readTemplate(bytes: Uint8Array): Promise<Result<Template, TemplateTrouble>> {
  const read = await readWordPackage(bytes);
  return read.ok ? ok(templateOf(read.value)) : read;
}

function templateOf({ parts, lost }: WordPackage): Template {
  const removedFields: string[] = [];
  const settings = markupOf(parts.find(({ kind }) => kind === 'settings'));
  const prompts = promptStyles(markupOf(parts.find(({ kind }) => kind === 'styles')));
  const clean = parts.map((part): Part => {
    const { content, kind, relations } = part;
    if (content instanceof Uint8Array) return part;
    if (kind === 'settings') return { ...part, content: layoutSettings(content) };
    const { root, removed } = withoutForeignFields(content);
    removedFields.push(...removed);
    const once = cleaned(root, new Set(relations.map(({ id }) => id)), prompts);
    return { ...part, content: pairedBookmarks(once) };
  });
  return {
    parts: clean,
    removed: [
      ...new Set(lost.flatMap(removedPart)),
      ...(settings && isProtected(settings) ? (['protection'] as const) : []),
    ],
    removedFields: [...new Set(removedFields)],
  };
}

/** The grey in which a control says what is to be typed in it; what we fill in is no longer that. */
function promptStyles(styles: Markup | undefined): ReadonlySet<string> {
  const prompts = elements(styles).filter((style) => namesOf(style).includes('placeholder text'));
  return new Set(prompts.map(({ attributes }) => attributes['w:styleId'] ?? ''));
}

function removedPart({ type, isOutside }: Lost): readonly RemovedPart[] {
  if (type === 'attachedTemplate') return [type];
  if (type === 'image' && isOutside) return ['linkedPicture'];
  if (type === 'comments') return ['comments'];
  return objects.has(type) ? ['object'] : [];
}
const objects = new Set(
  'oleObject package chart diagramData control aFChunk subDocument video audio'.split(' '),
);

/** Without the ends of bookmarks whose start is gone. */
function pairedBookmarks(root: Markup): Markup {
  const started = new Set<string | undefined>();
  rewrittenRoot(root, (one) => {
    if (one.name === 'w:bookmarkStart') started.add(one.attributes['w:id']);
    return [one];
  });
  return rewrittenRoot(root, (one) =>
    one.name === 'w:bookmarkEnd' && !started.has(one.attributes['w:id']) ? [] : [one],
  );
}

export function markupOf(part: Part | undefined): Markup | undefined {
  return part === undefined || part.content instanceof Uint8Array ? undefined : part.content;
}

export function partOf({ parts }: Template, kind: Part['kind']): Part | undefined {
  return parts.find((part) => part.kind === kind);
}

export function bodyOf(document: Markup | undefined): Markup | undefined {
  return firstOf(document, 'w:body');
}
