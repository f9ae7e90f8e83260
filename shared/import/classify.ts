import type { PartChoices } from './choices.ts';
import type { Entry } from './entries.ts';
import { HeadingEntries } from './heading-entries.ts';
import { groupLines } from './item-groups.ts';
import { letteredLines } from './lettered-lines.ts';
import { outlineOf, type Outline } from './outline.ts';
import type { PlainSection } from './plain-section.ts';
import type { SourceLine } from './source-lines.ts';
import { TextEntries } from './text-entries.ts';

export interface Classified {
  /** Lines before the first item. */
  readonly head: readonly SourceLine[];
  /** Those among them of which the user says that they are text; no item is there to hold it. */
  readonly intro: readonly SourceLine[];
  readonly entries: readonly Entry[];
  readonly flat: boolean;
  /** What the clock times beside the titles say of the meeting. */
  readonly times: Outline['times'];
  /** What "Bespreking TF" calls the body, when it is an abbreviation. */
  readonly abbreviation: string | null;
}

/** Says of every line what it is, from top to bottom. */
export function classify(
  lines: readonly SourceLine[],
  plain: PlainSection,
  choices: PartChoices,
): Classified {
  const outline = outlineOf(lines, choices);
  const letters = letteredLines(lines, titlesOf(outline));
  const text = new TextEntries(plain);
  const headings = new HeadingEntries(outline, groupLines(lines, outline), text);
  const head: SourceLine[] = [];
  const intro: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    const choice = choices.get(line.number);
    const isKnown = choice
      ? headings.chosen(index, line, choice)
      : headings.read(index, line, letters.get(index));
    if (isKnown) continue;
    if (text.entries.length > 0) text.read(line);
    else if (choice) intro.push(line);
    else head.push(line);
  }
  const { entries, abbreviation } = text;
  const { numbering, times } = outline;
  return { head, intro, entries, flat: numbering.kind === 'flat', times, abbreviation };
}

function titlesOf({ numbering, plain, times }: Outline): ReadonlyMap<number, { text: string }> {
  if (times === null) return numbering.numbered;
  return new Map([...plain].map(([index, { title }]) => [index, { text: title }]));
}

/** What to make of text that only has labels, for a document without items. */
export function classifyText(lines: readonly SourceLine[], plain: PlainSection): readonly Entry[] {
  const text = new TextEntries(plain);
  for (const line of lines) text.read(line);
  return text.entries;
}
