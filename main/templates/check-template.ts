import { fail, ok, type Result } from '../../shared/result.ts';
import type { TemplateFinding, TemplatePlace } from '../../shared/templates/finding.ts';
import { missingPeople } from '../../shared/templates/missing-people.ts';
import {
  isBlock,
  nearestName,
  placeholderNamed,
  type BlockPlaceholder,
} from '../../shared/templates/placeholders.ts';
import { elements, type Markup } from '../ooxml/markup.ts';
import type { TemplateTrouble } from './package.ts';
import { foundIn, piecesOf, textOf } from './paragraph-text.ts';
import { asksTooMuch, placeholdersIn, placeholdersInText, storiesOf, storyOf } from './stories.ts';
import { bodyOf, markupOf, readTemplate, type Template } from './template.ts';

/** What the maker of a template should know before it is used. */
export async function checkTemplate(
  bytes: Uint8Array,
): Promise<Result<readonly TemplateFinding[], TemplateTrouble>> {
  const template = await readTemplate(bytes);
  if (!template.ok) return template;
  return asksTooMuch(template.value) ? fail('tooLarge') : ok(findingsIn(template.value));
}

/** More than anyone reads before the first are mended. */
const MOST_FINDINGS = 200;

function findingsIn(template: Template): readonly TemplateFinding[] {
  const inStories = storiesOf(template).flatMap((story) => {
    const root = markupOf(story);
    const content = story.kind === 'document' ? bodyOf(root) : root;
    return content ? placed(content, storyOf(story, template)).flatMap(paragraphFindings) : [];
  });
  // What the template lacks and loses is told however much is wrong in its text.
  return [
    ...inStories.slice(0, MOST_FINDINGS),
    ...missing(template),
    ...template.removed.map((what) => ({ kind: 'removed' as const, what })),
    ...template.removedFields
      .slice(0, MOST_FINDINGS)
      .map((name) => ({ kind: 'removedField' as const, name })),
  ];
}

/** Without these, minutes are not minutes. */
const needed: readonly BlockPlaceholder[] = ['items'];

function missing(template: Template): readonly TemplateFinding[] {
  const inText = placeholdersInText(template);
  if (inText.size === 0) return [{ kind: 'noPlaceholders' }];
  if (inText.has('body')) return [];
  return [
    ...needed
      .filter((placeholder) => !inText.has(placeholder))
      .map((placeholder) => ({ kind: 'missing' as const, placeholder })),
    ...missingPeople(placeholdersIn(template)).map((placeholder) => ({
      kind: 'missingPeople' as const,
      placeholder,
    })),
  ];
}

interface Placed {
  readonly paragraph: Markup;
  readonly place: TemplatePlace;
}

/** Every paragraph once, with its place: a text box stands there twice, for old and new programs. */
function placed(content: Markup, story: TemplatePlace['story']): readonly Placed[] {
  const found: Placed[] = [];
  const visit = (element: Markup, at: TemplatePlace['at'], inTextBox: boolean) => {
    for (const child of elements(element)) {
      if (child.name === 'mc:Fallback') continue;
      if (child.name === 'w:p') found.push({ paragraph: child, place: { story, at, inTextBox } });
      visit(child, at, inTextBox || child.name === 'w:txbxContent');
    }
  };
  let number = 0;
  let table = 0;
  for (const block of flattened(content)) {
    if (block.name === 'w:tbl') {
      table += 1;
      rowsOf(block).forEach((row, index) => {
        visit(row, { kind: 'row', table, row: index + 1 }, false);
      });
    } else {
      number += 1;
      visit({ ...content, children: [block] }, { kind: 'paragraph', number }, false);
    }
  }
  return found;
}

/** Paragraphs and tables, also those in a control or a note. */
function flattened(content: Markup): readonly Markup[] {
  return elements(content).flatMap((one) => {
    if (one.name === 'w:p' || one.name === 'w:tbl') return [one];
    return one.name === 'w:sectPr' || one.name === 'w:sdtPr' ? [] : flattened(one);
  });
}

function rowsOf(table: Markup): readonly Markup[] {
  return elements(table).flatMap((one) => {
    if (one.name === 'w:tr') return [one];
    return one.name === 'w:sdt' || one.name === 'w:sdtContent' ? rowsOf(one) : [];
  });
}

function paragraphFindings({ paragraph, place }: Placed): readonly TemplateFinding[] {
  const text = textOf(piecesOf(paragraph));
  if (!/[{}]/.test(text)) return [];
  const found = foundIn(text);
  const named = found.flatMap(({ name, start, end }): readonly TemplateFinding[] => {
    const placeholder = placeholderNamed(name);
    if (placeholder === undefined) {
      return [{ kind: 'unknown', name, nearest: nearestName(name), place }];
    }
    const rest = `${text.slice(0, start)}${text.slice(end)}`.trim();
    if (!isBlock(placeholder)) return [];
    if (place.story !== 'text') return [{ kind: 'outsideText', name, place }];
    return rest === '' ? [] : [{ kind: 'notAlone', name, place }];
  });
  return [...named, ...unbalanced(withoutFound(text), place)];
}

/** Enough to find the place by. */
const LONGEST_SHOWN = 100;

function withoutFound(text: string): string {
  const found = foundIn(text);
  const between = found.map(({ start }, at) => text.slice(found[at - 1]?.end ?? 0, start));
  return [...between, text.slice(found.at(-1)?.end ?? 0)].join(' ');
}

/** Double braces that are left over, or single ones around a name that we know. */
function unbalanced(text: string, place: TemplatePlace): readonly TemplateFinding[] {
  const around = [...text.matchAll(/\{+[^{}]{0,80}\}+|\{+[^{}\s]{0,80}|[^{}]{0,40}\}+/g)];
  return around
    .map(([braced]) => braced.trim())
    .filter((braced) => /\{\{|\}\}/.test(braced) || isKnown(braced))
    .map((braced) => ({ kind: 'unbalanced', text: braced.slice(0, LONGEST_SHOWN), place }));
}

function isKnown(braced: string): boolean {
  return placeholderNamed(braced.replace(/[{}]/g, '')) !== undefined;
}
