import type { Finding } from '../api.ts';
import { isAttachmentLine, isPaper, readAttachments, withoutSize } from './attachment-lines.ts';
import { sectionOf, type Choices, type LineChoice } from './choices.ts';
import type { Entry, Heading, Section } from './entries.ts';
import type { PlainSection } from './plain-section.ts';
import { asksForDecision, hasLabel, splitByLabels, type Label, type Segment } from './labels.ts';
import { groupLines, noGroups, type GroupLines } from './item-groups.ts';
import { letteredLines, type LetteredLine } from './lettered-lines.ts';
import { readTitle, titleColumns, type NumberedLine } from './numbered-lines.ts';
import { noOutline, outlineOf, type Outline } from './outline.ts';
import type { PlainHeading, RowPiece } from './plain-headings.ts';
import type { SourceLine } from './source-lines.ts';
import { isColumnNames, type TableRow } from './table-columns.ts';

const LONGEST_NAME = 200;
/** An agenda may lack a number or two; a bigger jump is no agenda. */
const LARGEST_JUMP = 3;

export interface Classified {
  /** Lines before the first item. */
  readonly head: readonly SourceLine[];
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
  choices: Choices,
): Classified {
  const outline = outlineOf(lines);
  const letters = letteredLines(lines, titlesOf(outline));
  const groups = groupLines(lines, outline);
  const reader = new EntryReader(outline, plain, groups);
  const head: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    const choice = choices.get(line.number);
    const known = choice
      ? reader.chosen(index, line, choice)
      : groups.lines.has(index)
        ? reader.group(line)
        : reader.heading(index, line, letters.get(index));
    if (known || reader.entries.length > 0) {
      if (!known) reader.text(line);
    } else head.push(line);
  }
  const { entries, abbreviation } = reader;
  const { numbering, times } = outline;
  return { head, entries, flat: numbering.kind === 'flat', times, abbreviation };
}

function titlesOf({ numbering, plain, times }: Outline): ReadonlyMap<number, { text: string }> {
  if (times === null) return numbering.numbered;
  return new Map([...plain].map(([index, { title }]) => [index, { text: title }]));
}

/** What to make of text that only has labels, for a document without items. */
export function classifyText(lines: readonly SourceLine[], plain: PlainSection): readonly Entry[] {
  const reader = new EntryReader(noOutline, plain);
  for (const line of lines) reader.text(line);
  return reader.entries;
}

class EntryReader {
  readonly entries: Entry[] = [];
  abbreviation: string | null = null;
  readonly #outline: Outline;
  readonly #style: Outline['numbering'];
  readonly #plain: PlainSection;
  readonly #groups: GroupLines;
  #section: Section;
  /** Where the text goes on after the line of a decision or an action. */
  #before: Section;
  /** What the text of a heading-only label still waits for. */
  #waiting: Label | null = null;
  #papersGoOn = false;
  /** Whether the list of decisions or actions has begun: it ends where the list does. */
  #listed = false;
  /** Who the last contribution was from, for one that the user points out. */
  #lane = '';
  #labelled = false;
  #last: number | null = null;
  readonly #titles = new Map<number, string>();

  constructor(outline: Outline, plain: PlainSection, groups: GroupLines = noGroups) {
    this.#groups = groups;
    this.#outline = outline;
    this.#style = outline.numbering;
    this.#plain = plain;
    this.#section = { kind: plain };
    this.#before = this.#section;
  }

  /** Makes of a line what the user says it is; `false` when there is no item yet to hold its text. */
  chosen(index: number, line: SourceLine, choice: LineChoice): boolean {
    if (choice === 'item' || choice === 'subItem') {
      this.#chosenHeading(index, line, choice === 'item' ? 0 : 1);
      return true;
    }
    if (this.entries.length === 0) return false;
    this.#waiting = null;
    this.#listed = false;
    this.#papersGoOn = choice === 'attachment';
    this.#labelled = true;
    if (choice === 'attachment') {
      const papers = readAttachments(line.text, null) ?? [{ code: null, title: line.text }];
      this.entries.push({ kind: 'attachments', line: line.number, source: line.text, papers });
      return true;
    }
    const section = sectionOf(choice, this.#lane);
    if (!section) return false;
    if (!isOnce(this.#section)) this.#before = this.#section;
    this.#section = section;
    this.#addText(line, line.text, line.text, true);
    if (isOnce(section)) this.#section = this.#before;
    return true;
  }

  #chosenHeading(index: number, line: SourceLine, depth: number): void {
    const numbered = this.#style.numbered.get(index);
    const number = this.#style.kind === 'flat' ? null : (numbered?.number ?? null);
    const level = depth === 0 || this.entries.length === 0 ? 'item' : 'nested';
    const title = numbered?.text ?? line.text;
    if (numbered?.isTop && level === 'item') this.#enter(numbered.top, title);
    this.#add(line, line.text, { level, number, title, depth, minutes: null, group: null });
  }

  /** Adds the heading that the line is; `false` when it is none. */
  heading(index: number, line: SourceLine, letter: LetteredLine | undefined): boolean {
    const plain = this.#outline.plain.get(index);
    if (plain) return this.#plainHeading(line, plain);
    const numbered = this.#style.numbered.get(index);
    if (!numbered) return letter !== undefined && this.#letteredHeading(line, letter);
    const [first, ...rest] = splitByLabels(numbered.text, 'title');
    const title = readTitle(letter?.before ? letter.before : (first?.text ?? ''));
    const level = title && this.#levelOf(index, line, numbered, title.title);
    if (!title || !level) return false;
    const group = this.#groups.groups.get(index) ?? null;
    const number =
      this.#style.kind === 'flat' && numbered.isTop && !numbered.named ? null : numbered.number;
    if (numbered.isTop && level === 'item') this.#enter(numbered.top, title.title);
    const heading = { level, number, title: title.title, depth: 0, minutes: null, group };
    this.#addTitle(line, numbered.mark, heading);
    if (letter) this.#letteredHeading(line, letter);
    if (title.rest !== '') this.#segment(line, { label: null, mark: '', text: title.rest });
    for (const segment of rest) this.#segment(line, segment);
    return true;
  }

  text(line: SourceLine): void {
    if (line.row && this.#row(line, line.row)) return;
    if (this.#isList && isColumnNames(line.text)) {
      this.#leaveOut(line.number, line.text, 'importing.findings.tableHeader');
      return;
    }
    if (this.#papersGoOn && this.#papers(line)) return;
    if (isPaper(line.text) && !hasLabel(line.text) && this.#addPapers(line, line.text, null))
      return;
    for (const segment of splitByLabels(line.text)) this.#segment(line, segment);
  }

  /** A heading above items of one kind: it has no number, and each of them tells it. */
  group(line: SourceLine): boolean {
    if (this.entries.length === 0) return false;
    this.#leaveOut(line.number, line.text, 'importing.findings.groupLine');
    return true;
  }

  #plainHeading(line: SourceLine, heading: PlainHeading): boolean {
    const { depth, number, title, mark, minutes } = heading;
    const level = depth === 0 || this.entries.length === 0 ? 'item' : 'nested';
    this.#addTitle(line, mark, { level, number, title, depth, minutes, group: null });
    for (const piece of heading.pieces) this.#piece(line, piece);
    return true;
  }

  /** Below "Actielijst", where a table may have lost its columns. */
  get #isList(): boolean {
    return 'ofMeeting' in this.#section && this.#section.ofMeeting;
  }

  /** What the row of an agenda has beside the title. */
  #piece(line: SourceLine, { column, text, source, section }: RowPiece): void {
    if (column === 'papers' && this.#addPapers(line, text, null)) return;
    if (column === 'owner' && text.length <= LONGEST_NAME)
      this.entries.push({ kind: 'presenter', line: line.number, source, name: text });
    else if (hasLabel(text)) this.text({ ...line, text, row: undefined });
    else if (section === null) this.#addText(line, source, text);
    else this.#addSaid(line, source, text, section);
  }

  /** What a column says that the text is. */
  #addSaid(line: SourceLine, source: string, text: string, section: Section): void {
    if (!isOnce(section)) this.#before = section;
    this.#section = section;
    this.#addText(line, source, text);
    this.#section = this.#before;
  }

  #row(line: SourceLine, row: TableRow): boolean {
    const { number, text: source } = line;
    if (row.kind === 'attendance') return false;
    if (row.isHeader) this.#leaveOut(number, source, 'importing.findings.tableHeader');
    else if (row.kind === 'agenda' && !decides(row)) return false;
    else this.entries.push({ kind: 'row', line: number, source, row, ofMeeting: this.#isList });
    return true;
  }

  #leaveOut(line: number, source: string, reason: Finding['reason']): void {
    this.entries.push({ kind: 'leftOut', line, source, reason });
  }

  #letteredHeading(line: SourceLine, { letter, title }: LetteredLine): boolean {
    if (this.entries.length === 0) return false;
    const shared = { depth: 1, minutes: null, group: null };
    const heading = { level: 'lettered', number: letter, title, ...shared } as const;
    this.#add(line, `${letter}. ${title}`, heading);
    return true;
  }

  #enter(top: number, title: string): void {
    this.#last = top;
    this.#titles.set(top, title.toLowerCase());
  }

  #levelOf(
    index: number,
    line: SourceLine,
    numbered: NumberedLine,
    title: string,
  ): Heading['level'] | undefined {
    if (!numbered.isTop) return this.#isSubItem(numbered, line) ? 'subItem' : undefined;
    if (this.#style.kind === 'flat')
      return this.#isFlatItem(index, line, title) ? 'item' : undefined;
    if (this.#last === null) return this.#mayBeFirst(numbered) ? 'item' : undefined;
    if (this.#titles.get(numbered.top) === title.toLowerCase()) return 'again';
    const jump = numbered.top - this.#last;
    if (numbered.named) return jump > 0 ? 'item' : undefined;
    if (this.#style.inRun.has(index) && !this.#runOfItems(index)) return undefined;
    const skippedComesLater =
      jump > 1 && (this.#style.lastLineOf.get(this.#last + 1) ?? -1) > index;
    return jump >= 1 && jump <= LARGEST_JUMP && !skippedComesLater ? 'item' : undefined;
  }

  #mayBeFirst({ top, named }: NumberedLine): boolean {
    return top <= 1 || named || this.#style.lastLineOf.has(top + 1);
  }

  /** The run in which the agenda itself began. */
  #runOfItems(index: number): boolean {
    const first = this.entries[0];
    return first?.kind === 'heading' && this.#last !== null && this.#style.inRun.has(index - 1)
      ? this.entries.every(({ kind }) => kind === 'heading')
      : false;
  }

  #isFlatItem(index: number, line: SourceLine, title: string): boolean {
    if (!this.#labelled) return true;
    return !title.endsWith(':') && (line.afterBlank || !this.#style.inRun.has(index));
  }

  #isSubItem(numbered: NumberedLine, line: SourceLine): boolean {
    if (this.#papersGoOn && (this.#waiting !== null || !line.afterBlank)) return false;
    return this.#style.kind === 'flat' ? this.entries.length > 0 : numbered.top === this.#last;
  }

  /** What stands in a column beside the title is text of the item. */
  #addTitle(line: SourceLine, mark: string, heading: Heading): void {
    const { title, beside } = titleColumns(heading.title);
    this.#add(line, `${mark}${title}`, { ...heading, title });
    for (const text of beside) this.#segment(line, { label: null, mark: '', text });
  }

  #add(line: SourceLine, source: string, heading: Heading): void {
    this.entries.push({ kind: 'heading', line: line.number, source, heading });
    this.#section = { kind: this.#plain };
    this.#waiting = null;
    this.#papersGoOn = false;
    this.#listed = false;
    this.#labelled = false;
  }

  #segment(line: SourceLine, { label, mark, text }: Segment): void {
    if (label?.kind === 'decision' && asksForDecision(text)) {
      this.#addText(line, `${mark} ${text}`, `${mark} ${text}`);
      return;
    }
    const [box, tick] = label ? [] : (boxed.exec(text) ?? []);
    if (box !== undefined) {
      const task = { kind: 'action', owners: [], when: null, number: null } as const;
      const taken: Label = { ...task, isDone: tick === '☑', ofMeeting: this.#isList };
      this.#segment(line, { label: taken, mark: box, text: text.slice(box.length) });
      return;
    }
    if (label) this.#open(label);
    if (label?.kind === 'action' && text === '' && label.owners.length > 0) {
      this.#ownersOnly(line, mark, label.owners);
      return;
    }
    if (label) this.entries.push(labelEntry(label, line.number, mark));
    if (text === '') return;
    const open = label ?? this.#waiting;
    this.#waiting = null;
    if (open?.kind === 'attachments' && this.#addPapers(line, text, open.code)) return;
    if (open?.kind === 'presenter' && text.length <= LONGEST_NAME) {
      this.entries.push({ kind: 'presenter', line: line.number, source: text, name: text });
      return;
    }
    const isListed = isListLine(text) || (this.#isList && /^\d{1,4}\s/.test(text));
    if (this.#listed && !isListed) this.#section = this.#before;
    this.#listed = isOnce(this.#section) && isListed;
    this.#addText(line, text, text);
    if (isOnce(this.#section) && !isListed) this.#section = this.#before;
  }

  #addText({ number, hints }: SourceLine, source: string, text: string, isChosen = false): void {
    const section = this.#section;
    this.entries.push({ kind: 'text', line: number, source, section, text, hints, isChosen });
  }

  #open(label: Label): void {
    this.#waiting = label;
    this.#listed = false;
    this.#labelled ||= label.kind !== 'attachments';
    this.#papersGoOn = label.kind === 'attachments';
    if (!isOnce(this.#section)) this.#before = this.#section;
    switch (label.kind) {
      case 'contribution':
        this.#section = { kind: 'contribution', from: label.from };
        this.#lane = label.from;
        break;
      case 'action':
        this.#section = label;
        break;
      case 'explanation':
        this.#section = { kind: 'explanation' };
        break;
      case 'discussion':
        this.#section = { kind: 'discussion' };
        if (/^\p{Lu}{2}[\p{L}\d]{0,8}$/u.test(label.body ?? '')) this.abbreviation ??= label.body;
        break;
      case 'decision':
        this.#section = label;
        break;
      case 'attachments':
      case 'presenter':
        break;
    }
  }

  /** "Actie Nora:" with nothing behind it: the name is all there is to keep. */
  #ownersOnly(line: SourceLine, mark: string, owners: readonly string[]): void {
    this.#waiting = null;
    this.#addText(line, mark, owners.join(', '));
    this.#section = this.#before;
  }

  /** A line below the label "Bijlagen:" that goes on with the list. */
  #papers(line: SourceLine): boolean {
    const stillEmpty = this.#waiting?.kind === 'attachments';
    const fits =
      isAttachmentLine(line.text) && (stillEmpty || !line.afterBlank || this.#lastIsListOfPapers());
    this.#papersGoOn = fits;
    if (!fits || splitByLabels(line.text).some(({ label }) => label !== null)) return false;
    this.#waiting = null;
    return this.#addPapers(line, line.text, null);
  }

  #lastIsListOfPapers(): boolean {
    const [before, last] = this.entries.slice(-2);
    return last?.kind === 'attachments' && before?.kind === 'attachments';
  }

  #addPapers(line: SourceLine, text: string, code: string | null): boolean {
    const { name, size } = withoutSize(text);
    const papers = readAttachments(name, code);
    if (!papers) return false;
    this.entries.push({ kind: 'attachments', line: line.number, source: name, papers });
    if (size !== '') this.#leaveOut(line.number, size, 'importing.findings.fileSize');
    return true;
  }
}

/** A task list has no word for what it lists. */
const boxed = /^([☐☑])\s+(?=\S)/u;

function labelEntry(label: Label, line: number, source: string): Entry {
  switch (label.kind) {
    case 'contribution':
      return { kind: 'lane', line, source, from: label.from };
    case 'explanation':
      if (label.by === null) break;
      return { kind: 'presenter', line, source, name: label.by };
    case 'attachments':
      return { kind: 'label', line, source, became: 'attachment' };
    case 'presenter':
    case 'discussion':
    case 'decision':
    case 'action':
      break;
  }
  return { kind: 'label', line, source, became: label.kind };
}

/** Where the items are told otherwise, a table of topics has what was decided about them. */
function decides({ cells }: TableRow): boolean {
  return cells.some(({ column, text }) => column === 'decision' && text !== '');
}

function isListLine(text: string): boolean {
  return /^(?:[-•*–]|\d{1,3}[.)])\s/.test(text);
}

/** A label that speaks of one line, or one list, only. */
function isOnce({ kind }: Section): boolean {
  return kind === 'decision' || kind === 'action';
}
