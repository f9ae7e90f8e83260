import { sectionOf, type PartChoice } from './choices.ts';
import type { Heading } from './entries.ts';
import type { GroupLines } from './item-groups.ts';
import { ItemLevels } from './item-levels.ts';
import { splitByLabels } from './labels.ts';
import type { LetteredLine } from './lettered-lines.ts';
import { readTitle, titleColumns } from './numbered-lines.ts';
import type { Outline } from './outline.ts';
import type { PlainHeading } from './plain-headings.ts';
import type { SourceLine } from './source-lines.ts';
import type { TextEntries } from './text-entries.ts';

/** Finds the titles of items among the lines: by number, letter or look, or because the user says so. */
export class HeadingEntries {
  readonly #outline: Outline;
  readonly #style: Outline['numbering'];
  readonly #groups: GroupLines;
  readonly #levels: ItemLevels;
  readonly #text: TextEntries;

  constructor(outline: Outline, groups: GroupLines, text: TextEntries) {
    this.#outline = outline;
    this.#style = outline.numbering;
    this.#groups = groups;
    this.#levels = new ItemLevels(outline.numbering);
    this.#text = text;
  }

  /** Makes of a line what the user says it is; `false` when there is no item yet to hold its text. */
  chosen(index: number, line: SourceLine, choice: PartChoice): boolean {
    if (choice === 'item' || choice === 'subItem') {
      this.#chosenHeading(index, line, choice === 'item' ? 0 : 1);
      return true;
    }
    const section = choice === 'attachment' ? null : sectionOf(choice, this.#text.lane);
    if (this.#text.entries.length === 0 || section === undefined) return false;
    this.#text.choose(line, section);
    return true;
  }

  /** Whether the line is a heading, which is added then. */
  read(index: number, line: SourceLine, letter: LetteredLine | undefined): boolean {
    return this.#groups.lines.has(index) ? this.#group(line) : this.#heading(index, line, letter);
  }

  #chosenHeading(index: number, line: SourceLine, depth: number): void {
    const numbered = this.#style.numbered.get(index);
    const number = this.#style.kind === 'flat' ? null : (numbered?.number ?? null);
    const level = depth === 0 || this.#text.entries.length === 0 ? 'item' : 'nested';
    const title = numbered?.text ?? line.text;
    if (numbered?.isTop && level === 'item') this.#levels.enter(numbered.top, title);
    this.#text.startItem(line, line.text, {
      level,
      number,
      title,
      depth,
      minutes: null,
      group: null,
    });
  }

  /** Adds the heading that the line is; `false` when it is none. */
  #heading(index: number, line: SourceLine, letter: LetteredLine | undefined): boolean {
    const plain = this.#outline.plain.get(index);
    if (plain) return this.#plainHeading(index, line, plain);
    const numbered = this.#style.numbered.get(index);
    if (!numbered) return letter !== undefined && this.#letteredHeading(line, letter);
    const [first, ...rest] = splitByLabels(numbered.text, 'title');
    const title = readTitle(letter?.before ? letter.before : (first?.text ?? ''));
    const level = title && this.#levels.levelOf(index, line, numbered, title.title, this.#text);
    if (!title || !level) return false;
    const group = this.#groups.groups.get(index) ?? null;
    const number =
      this.#style.kind === 'flat' && numbered.isTop && !numbered.named ? null : numbered.number;
    if (numbered.isTop && level === 'item') this.#levels.enter(numbered.top, title.title);
    const heading = { level, number, title: title.title, depth: 0, minutes: null, group };
    this.#addTitle(line, numbered.mark, heading);
    if (letter) this.#letteredHeading(line, letter);
    if (title.rest !== '') this.#text.segment(line, { label: null, mark: '', text: title.rest });
    for (const segment of rest) this.#text.segment(line, segment);
    return true;
  }

  /** A heading above items of one kind: it has no number, and each of them tells it. */
  #group(line: SourceLine): boolean {
    if (this.#text.entries.length === 0) return false;
    this.#text.leaveOut(line.number, line.text, 'importing.findings.groupLine');
    return true;
  }

  #plainHeading(index: number, line: SourceLine, heading: PlainHeading): boolean {
    const { depth, number, title, mark, minutes } = heading;
    const level = depth === 0 || this.#text.entries.length === 0 ? 'item' : 'nested';
    const group = this.#groups.groups.get(index) ?? null;
    this.#addTitle(line, mark, { level, number, title, depth, minutes, group });
    for (const piece of heading.pieces) this.#text.piece(line, piece);
    return true;
  }

  #letteredHeading(line: SourceLine, { letter, title }: LetteredLine): boolean {
    if (this.#text.entries.length === 0) return false;
    const shared = { depth: 1, minutes: null, group: null };
    const heading = { level: 'lettered', number: letter, title, ...shared } as const;
    this.#text.startItem(line, `${letter}. ${title}`, heading);
    return true;
  }

  /** What stands in a column beside the title is text of the item. */
  #addTitle(line: SourceLine, mark: string, heading: Heading): void {
    const { title, beside } = titleColumns(heading.title);
    this.#text.startItem(line, `${mark}${title}`, { ...heading, title });
    for (const text of beside) {
      if (titledName.test(text)) this.#text.presenter(line, text);
      else this.#text.segment(line, { label: null, mark: '', text });
    }
  }
}

/** "ds. Hiemstra" in the column beside the title: nobody has such a word in front but a person. */
const titledName =
  /^(?:dhr|mw|mevr|ds|drs|ir|ing|dr|mr|prof|de heer|mevrouw|wethouder|burgemeester)\.?\s(?:\p{Lu}[\p{L}.'’-]*|van|de|den|der|ten|ter)(?:\s(?:\p{Lu}[\p{L}.'’-]*|van|de|den|der|ten|ter)){0,4}$/u;
