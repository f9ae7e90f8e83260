import type { Finding } from '../api.ts';
import { isAttachmentLine, isEnclosed, isPaper, readAttachments } from './attachment-lines.ts';
import { opensDecisions } from './decision-sentences.ts';
import { saysNothing, saysPaperFollows } from './empty-forms.ts';
import type { Entry, Heading, Section } from './entries.ts';
import {
  decides,
  emptyRow,
  isAbbreviation,
  isListLine,
  isOnce,
  labelEntry,
  nothingOf,
} from './label-entries.ts';
import { asksForDecision, hasLabel, splitByLabels, type Segment } from './labels.ts';
import { PaperList } from './paper-list.ts';
import type { Label } from './read-label.ts';
import type { PlainSection } from './plain-section.ts';
import type { RowPiece } from './plain-headings.ts';
import type { SourceLine } from './source-lines.ts';
import { isColumnNames, type TableRow } from './table-columns.ts';

const LONGEST_NAME = 200;

/** What the lines turn out to be: the text of items by the labels in it, and the headings that it is told. */
export class TextEntries {
  readonly entries: Entry[] = [];
  /** What "Bespreking TF" calls the body, when it is an abbreviation. */
  #discussedBy: string | null = null;
  /** And "Besluit TF". */
  #decidedBy: string | null = null;
  readonly #plain: PlainSection;
  #section: Section;
  /** Where the text goes on after the line of a decision or an action. */
  #before: Section;
  /** What the text of a heading-only label still waits for. */
  #waiting: Label | null = null;
  readonly #paperList = new PaperList(this.entries);
  /** Whether the list of decisions or actions has begun: it ends where the list does. */
  #listed = false;
  /** The line before says that the body decides what a list below it tells. */
  #decides = false;
  /** Who the last contribution was from, for one that the user points out. */
  lane = '';
  #labelled = false;
  /** How deep the heading of the last item is, where the format has headings. */
  #depth: number | null = null;

  constructor(plain: PlainSection) {
    this.#plain = plain;
    this.#section = { kind: plain };
    this.#before = this.#section;
  }

  get abbreviation(): string | null {
    return this.#discussedBy ?? this.#decidedBy;
  }

  /** Whether the item that is being read has a label already, so that its text has begun. */
  get isLabelled(): boolean {
    return this.#labelled;
  }

  /** Whether the line may go on with a list of papers. */
  mayBePaper(line: SourceLine): boolean {
    return this.#paperList.mayHave(line, this.#waiting !== null);
  }

  /** The text that follows is that of another item. */
  startItem(line: SourceLine, source: string, heading: Heading): void {
    this.entries.push({ kind: 'heading', line: line.number, source, heading });
    this.#section = { kind: this.#plain };
    this.#waiting = null;
    this.#paperList.expect(false);
    this.#listed = false;
    this.#decides = false;
    this.#labelled = false;
    if (heading.level === 'item') this.#depth = line.hints?.heading ?? null;
  }

  /** The user says in which section the line stands; without one it is a paper. */
  choose(line: SourceLine, section: Section | null): void {
    this.#waiting = null;
    this.#listed = false;
    this.#paperList.expect(section === null);
    this.#labelled = true;
    if (section === null) {
      const papers = readAttachments(line.text, null) ?? [{ code: null, title: line.text }];
      this.entries.push({ kind: 'attachments', line: line.number, source: line.text, papers });
      return;
    }
    if (!isOnce(this.#section)) this.#before = this.#section;
    this.#section = section;
    this.#addText(line, line.text, line.text, true);
    if (isOnce(section)) this.#section = this.#before;
  }

  read(line: SourceLine): void {
    if (line.row && this.#row(line, line.row)) return;
    if (this.#isList && isColumnNames(line.text)) {
      this.leaveOut(line.number, line.text, 'importing.findings.tableHeader');
      return;
    }
    if (this.#goesOnWithPapers(line)) return;
    const isPapers = this.#isPaper(line) && !hasLabel(line.text);
    if (isPapers && this.#paperList.add(line, line.text, null)) return;
    for (const segment of splitByLabels(line.text)) this.segment(line, segment);
  }

  /** A line below the label "Bijlagen:" that goes on with the list. */
  #goesOnWithPapers(line: SourceLine): boolean {
    const isOpen = this.#waiting?.kind === 'attachments';
    if (!this.#paperList.takes(line, isOpen) || hasLabel(line.text)) return false;
    this.#waiting = null;
    return this.#paperList.add(line, line.text, null);
  }

  #isPaper({ text, hints }: SourceLine): boolean {
    const mayBeEnclosed = this.#section.kind === 'explanation' || isAttachmentLine(text);
    return isPaper(text, hints?.inlines) || (mayBeEnclosed && isEnclosed(text));
  }

  /** Below "Actielijst", where a table may have lost its columns. */
  get #isList(): boolean {
    return 'ofMeeting' in this.#section && this.#section.ofMeeting;
  }

  /** What the row of an agenda has beside the title. */
  piece(line: SourceLine, { column, text, source, section }: RowPiece): void {
    if (column === 'papers' && this.#paperList.add(line, text, null)) return;
    if (column === 'owner' && text.length <= LONGEST_NAME) this.presenter(line, text, source);
    else if (hasLabel(text)) this.read({ ...line, text, row: undefined });
    else if (section === null) this.#addText(line, source, text);
    else this.#addSaid(line, source, text, section);
  }

  presenter({ number: line }: SourceLine, name: string, source = name): void {
    this.entries.push({ kind: 'presenter', line, source, name });
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
    if (row.isHeader) this.leaveOut(number, source, 'importing.findings.tableHeader');
    else if (
      row.kind !== 'agenda' &&
      row.cells.every(({ text }) => text === '' || saysNothing(text))
    )
      this.leaveOut(number, source, emptyRow[row.kind]);
    else if (row.kind === 'agenda' && !decides(row)) return false;
    else this.entries.push({ kind: 'row', line: number, source, row, ofMeeting: this.#isList });
    return true;
  }

  leaveOut(line: number, source: string, reason: Finding['reason']): void {
    this.entries.push({ kind: 'leftOut', line, source, reason });
  }

  segment(line: SourceLine, { label: read, mark, text }: Segment): void {
    const label = read && this.#ofAllItems(read, mark, line);
    const isAsked = label?.kind === 'decision' && asksForDecision(text);
    if (isAsked || (label?.kind === 'attachments' && saysPaperFollows(text))) {
      this.#addText(line, `${mark} ${text}`, `${mark} ${text}`);
      return;
    }
    const [box, tick] = label ? [] : (boxed.exec(text) ?? []);
    if (box !== undefined) {
      const task = { kind: 'action', owners: [], when: null, number: null } as const;
      const taken: Label = { ...task, isDone: tick === '☑', ofMeeting: this.#isList };
      this.segment(line, { label: taken, mark: box, text: text.slice(box.length) });
      return;
    }
    if (label) this.#open(label);
    if (label?.kind === 'action' && text === '' && label.owners.length > 0) {
      this.#ownersOnly(line, mark, label.owners);
      return;
    }
    if (label) this.#pushLabel(label, line.number, mark);
    if (text === '') return;
    const open = label ?? this.#waiting;
    this.#waiting = null;
    const nothing = open && saysNothing(text) ? nothingOf(open) : null;
    if (nothing) {
      this.leaveOut(line.number, text, nothing);
      if (isOnce(this.#section)) this.#section = this.#before;
      return;
    }
    if (open?.kind === 'attachments' && this.#paperList.add(line, text, open.code)) return;
    if (open?.kind === 'presenter' && text.length <= LONGEST_NAME) {
      this.presenter(line, text);
      return;
    }
    if (this.#decides && !label && isListLine(text)) this.#open(decisions);
    this.#decides = this.#section.kind === 'discussion' && opensDecisions(text);
    const isListed = isListLine(text) || (this.#isList && /^\d{1,4}(?:[-/.]\d{1,4})?\s/.test(text));
    if (this.#listed && !isListed) this.#section = this.#before;
    this.#listed = isOnce(this.#section) && isListed;
    this.#addText(line, text, this.#withAbout(open, text));
    if (isOnce(this.#section) && !isListed) this.#section = this.#before;
  }

  /** "Actiepunten" as a heading like those of the items is of all of them; "Actie" may be of the last. */
  #ofAllItems(label: Label, mark: string, { hints }: SourceLine): Label {
    const isBeside = this.#depth !== null && (hints?.heading ?? Infinity) <= this.#depth;
    const isList = isBeside && /(?:en|s)\s?:?$/i.test(mark);
    return isList && 'ofMeeting' in label ? { ...label, ofMeeting: true } : label;
  }

  /** "MT: akkoord", where another body decides than the one whose minutes these are. */
  #withAbout(label: Label | null, text: string): string {
    const about = label?.kind === 'decision' ? label.about : null;
    return about === null || about === this.abbreviation ? text : `${about}: ${text}`;
  }

  #pushLabel(label: Label, line: number, mark: string): void {
    const year = label.kind === 'decision' ? label.year : null;
    if (year !== null) this.leaveOut(line, year, 'importing.findings.yearOfDecision');
    this.entries.push(labelEntry(label, line, year === null ? mark : mark.replace(year, '')));
  }

  #addText({ number, hints }: SourceLine, source: string, text: string, isChosen = false): void {
    const section = this.#section;
    this.entries.push({ kind: 'text', line: number, source, section, text, hints, isChosen });
  }

  #open(label: Label): void {
    this.#waiting = label;
    this.#listed = false;
    this.#labelled ||= label.kind !== 'attachments';
    this.#paperList.expect(label.kind === 'attachments');
    if (!isOnce(this.#section)) this.#before = this.#section;
    switch (label.kind) {
      case 'contribution':
        this.#section = { kind: 'contribution', from: label.from };
        this.lane = label.from;
        break;
      case 'action':
        this.#section = label;
        break;
      case 'explanation':
        this.#section = { kind: 'explanation' };
        break;
      case 'discussion':
        this.#section = { kind: 'discussion' };
        if (isAbbreviation(label.body)) this.#discussedBy ??= label.body;
        break;
      case 'decision':
        this.#section = label;
        if (isAbbreviation(label.about)) this.#decidedBy ??= label.about;
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
}

const decisions = {
  kind: 'decision',
  number: null,
  year: null,
  about: null,
  ofMeeting: false,
} as const;

/** A task list has no word for what it lists. */
const boxed = /^(?:[-•*–]\s+)?([☐☑])\s+(?=\S)/u;
