import type { Finding } from '../api.ts';
import type { Block } from '../meeting/schema.ts';
import type { ActionContext } from '../capture/action-text.ts';
import type { BracketedPresenter } from './bracketed-presenter.ts';
import { addBlock, draftItem, type DraftItem } from './draft-item.ts';
import { RecordReader, type ReadRecord, type SentenceRun, type Told } from './draft-records.ts';
import type { Entry, ItemGroup } from './entries.ts';
import { groupOf } from './item-groups.ts';
import { ItemTree } from './item-tree.ts';
import type { Person } from './person-notes.ts';
import { findPresenter } from './presenter.ts';
import {
  readStatusLine,
  readTitleNotes,
  saysDiscussed,
  setGroup,
  statusDecided,
  statusInSentence,
} from './title-notes.ts';
import { tellsInPast } from './tense.ts';
import type { Became, TracedText } from './trace.ts';

export interface BuiltItems {
  readonly items: DraftItem[];
  readonly records: readonly ReadRecord[];
  readonly findings: readonly Finding[];
  readonly trace: readonly TracedText[];
}

/** What is known of the meeting before its items are read. */
export interface BuildContext extends ActionContext {
  readonly people: readonly Person[];
}

type TextEntry = Extract<Entry, { kind: 'text' }>;
type RowEntry = Extract<Entry, { kind: 'row' }>;
type HeadingEntry = Extract<Entry, { kind: 'heading' }>;

/** Hangs every entry on its item. `first` takes what comes before the first heading. */
export function buildItems(
  entries: readonly Entry[],
  context: BuildContext,
  first?: DraftItem,
): BuiltItems {
  const builder = new ItemBuilder(
    context,
    { decisions: itemsWithDecision(entries), actions: marksActions(entries) },
    tellsInPast(saidIn(entries)),
    withMoreBelow(entries),
    first,
  );
  for (const entry of entries) builder.add(entry);
  return builder;
}

class ItemBuilder implements BuiltItems {
  readonly #tree = new ItemTree();
  readonly items = this.#tree.items;
  readonly records: readonly ReadRecord[];
  readonly #records: RecordReader;
  readonly findings: Finding[] = [];
  readonly trace: TracedText[] = [];
  #current: DraftItem | undefined;
  readonly #leftOut = new Set<Entry>();
  readonly #people: readonly Person[];
  readonly #marked: MarkedRecords;
  readonly #withMoreBelow: ReadonlySet<Entry>;
  /** The line of the text that was added last, to see what goes on from it. */
  #lineOfText: number | null = null;

  constructor(
    context: BuildContext,
    marked: MarkedRecords,
    isPast: boolean,
    moreBelow: ReadonlySet<Entry>,
    first: DraftItem | undefined,
  ) {
    this.#people = context.people;
    this.#marked = marked;
    this.#withMoreBelow = moreBelow;
    this.#records = new RecordReader(context, context.people, isPast);
    this.records = this.#records.records;
    if (first) this.items.push(first);
    this.#current = first;
  }

  add(entry: Entry): void {
    const again = entry.kind === 'heading' && this.#again(entry);
    if (again) this.#current = again;
    else if (entry.kind === 'heading') this.#current = this.#open(entry);
    const item = this.#current;
    if (!item) throw new Error('The first entry of an agenda is a heading');
    if (again) return;
    const { line, source: text } = entry;
    if (entry.kind === 'leftOut') {
      this.findings.push({ kind: 'leftOut', line, reason: entry.reason, text });
      if (entry.reason === 'importing.findings.tableHeader') this.#records.startTable();
      return;
    }
    const isStatus = entry.kind === 'text' && this.#isStatus(item, entry);
    const runs = isStatus ? [] : this.#put(item, entry);
    if (this.#leftOut.has(entry)) return;
    const became = isStatus ? 'item' : becameOf(entry);
    if (runs.length === 0) this.trace.push({ line, text, became, item });
    for (const { text: own, told } of runs)
      this.trace.push({ line, text: own, became: told?.kind ?? became, item });
  }

  #isStatus(item: DraftItem, entry: TextEntry): boolean {
    if (!isPlain(entry)) return saysNothingWasSaid(entry);
    const isTold = item.status === 'open' && saysDiscussed(entry.text);
    if (isTold) item.status = 'discussed';
    // Beside other text it says no more than that, and may be about one part of it.
    const isAll = item.discussion.length === 0 && !this.#withMoreBelow.has(entry);
    return (isTold && isAll) || readStatusLine(item, entry.text) || saysNothingWasSaid(entry);
  }

  /** A sentence about the item that says what became of it; the sentence stays. */
  #guessStatus(item: DraftItem, { line, text, section }: TextEntry): void {
    if (item.status !== 'open') return;
    const decided = section.kind === 'decision' ? statusDecided(text) : undefined;
    const status = decided ?? statusInSentence(text, item.title);
    if (!status) return;
    item.status = status;
    const reason = 'importing.findings.statusFromSentence';
    this.findings.push({ kind: 'guess', line, reason, values: { title: item.title }, text });
  }

  /** Returns the parts that the text fell into, if it did. */
  #put(item: DraftItem, entry: Entry): readonly SentenceRun[] {
    switch (entry.kind) {
      case 'heading':
      case 'label':
      case 'leftOut':
        break;
      case 'attachments':
        for (const paper of entry.papers) item.attachments.push(paper);
        break;
      case 'text':
        return this.#addText(item, entry);
      case 'row':
        this.#addRow(item, entry);
        break;
      case 'lane':
        laneOf(item, entry.from);
        break;
      case 'presenter':
        if (item.presenter === null) item.presenter = entry.name;
        else addBlock(item.explanation, entry.name);
    }
    return [];
  }

  #addRow(item: DraftItem, entry: RowEntry): void {
    if (this.#records.addRow(item, entry, this.#about(entry))) return;
    this.#leftOut.add(entry);
    const { line, source: text } = entry;
    this.findings.push({ kind: 'leftOut', line, reason: 'importing.findings.recordStands', text });
  }

  /** The item that a title says a second time; the title itself is left out. */
  #again({ heading, line, source: text }: HeadingEntry): DraftItem | undefined {
    const number = heading.number ?? '';
    const known = heading.level === 'again' ? this.#tree.numbered(number) : undefined;
    const reason = 'importing.findings.repeatedTitle';
    if (known) this.findings.push({ kind: 'leftOut', line, reason, values: { number }, text });
    return known;
  }

  #open({ heading, line }: HeadingEntry): DraftItem {
    const item = draftItem(line, heading.number, heading.title, heading.level === 'lettered');
    item.durationMinutes = heading.minutes;
    const presenter = readTitleNotes(item, this.#people);
    if (presenter) this.#tellPresenter(line, presenter);
    const top = heading.level === 'item' ? undefined : this.#tree.last;
    const group = heading.group ?? (top ? groupOf(top.title) : null);
    if (group && setGroup(item, group)) this.#tellGroup(line, item.title, group);
    this.#tree.add(item, heading);
    return item;
  }

  #tellPresenter(line: number, { name, written: text }: BracketedPresenter): void {
    const reason = 'importing.findings.presenterFromTitle';
    this.findings.push({ kind: 'guess', line, reason, values: { name }, text });
  }

  #tellGroup(line: number, text: string, group: ItemGroup): void {
    const reason =
      group === 'hammered'
        ? 'importing.findings.hammeredByHeading'
        : 'importing.findings.informedByHeading';
    this.findings.push({ kind: 'guess', line, reason, text });
  }

  /** The item that a row is about, by its number. */
  #about({ row }: RowEntry): DraftItem | undefined {
    const number = row.cells.find(({ column }) => column === 'item')?.text;
    return number === undefined ? undefined : this.#tree.numbered(number);
  }

  /** A sentence that decides or promises becomes a line of its own, where no mark says that others do. */
  #addDiscussion(item: DraftItem, entry: TextEntry): readonly SentenceRun[] {
    const { text, hints, line } = entry;
    // Without an explanation the report begins with who introduces the item.
    if (item.explanation.length === 0 && item.discussion.length === 0)
      this.#guessPresenter(item, entry);
    const wanted = {
      decisions: !this.#marked.decisions.has(item.line),
      actions: !this.#marked.actions,
    };
    const runs = entry.isChosen ? [] : this.#records.addTold(item, entry, wanted);
    if (runs.length === 0) addBlock(item.discussion, text, hints);
    for (const { told, text: own } of runs)
      if (told) this.findings.push({ ...toldBy(told), line, text: own });
    return runs;
  }

  #guessPresenter(item: DraftItem, { line, text }: TextEntry): void {
    const name = item.presenter === null ? findPresenter(text) : null;
    if (name === null) return;
    item.presenter = name;
    const reason = 'importing.findings.presenterFromSentence';
    this.findings.push({ kind: 'guess', line, reason, values: { name }, text });
  }

  /** What goes on behind a line that only says by whom. */
  #addRest(item: DraftItem, entry: TextEntry, text: string): void {
    const section = { kind: 'discussion' } as const;
    if (text !== '') this.#addDiscussion(item, { ...entry, section, text });
  }

  #addText(item: DraftItem, entry: TextEntry): readonly SentenceRun[] {
    const { section, text, hints, line } = entry;
    this.#guessStatus(item, entry);
    const goesOn = this.#lineOfText === line;
    this.#lineOfText = line;
    switch (section.kind) {
      case 'explanation':
        addBlock(item.explanation, text, hints);
        this.#guessPresenter(item, entry);
        break;
      case 'discussion':
        return this.#addDiscussion(item, entry);
      case 'contribution':
        addBlock(laneOf(item, section.from), text, hints);
        break;
      case 'decision':
      case 'action':
        this.#addRest(item, entry, this.#records.addText(item, entry, goesOn));
    }
    return [];
  }
}

/** What the document marks as decisions and actions itself. */
interface MarkedRecords {
  /** The items with a decision, by the line of their heading. */
  readonly decisions: ReadonlySet<number>;
  /** Any action at all: then those who wrote it mark what is one. */
  readonly actions: boolean;
}

function marksActions(entries: readonly Entry[]): boolean {
  return entries.some(
    (entry) =>
      (entry.kind === 'text' && entry.section.kind === 'action') ||
      (entry.kind === 'row' && entry.row.kind === 'actions') ||
      (entry.kind === 'leftOut' && entry.reason === 'importing.findings.noAction'),
  );
}

function toldBy(told: Told): Pick<Finding, 'kind' | 'reason' | 'values'> {
  const { words } = told;
  if (told.kind === 'decision')
    return { kind: 'guess', reason: 'importing.findings.decisionFromSentence', values: { words } };
  const values = { words, name: told.owners.join(', ') };
  return { kind: 'guess', reason: 'importing.findings.actionFromSentence', values };
}

function saidIn(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'text' && entry.section.kind === 'discussion' ? [entry.text] : [],
  );
}

/** The items, by the line of their heading, in which the document itself marks a decision. */
function itemsWithDecision(entries: readonly Entry[]): ReadonlySet<number> {
  const lines = new Set<number>();
  let heading = 0;
  for (const entry of entries) {
    if (entry.kind === 'heading') heading = entry.line;
    const isDecision =
      (entry.kind === 'text' && entry.section.kind === 'decision' && !entry.section.ofMeeting) ||
      (entry.kind === 'row' && entry.row.kind === 'decisions' && !entry.ofMeeting) ||
      (entry.kind === 'leftOut' && entry.reason === 'importing.findings.noDecision');
    if (isDecision) lines.add(heading);
  }
  return lines;
}

/** The entries with more text of their item below them. */
function withMoreBelow(entries: readonly Entry[]): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  let hasMore = false;
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'heading') hasMore = false;
    if (hasMore) found.add(entry);
    hasMore ||= entry.kind === 'text' && isPlain(entry);
  }
  return found;
}

/** Text that no label gave to somebody, or made a record. */
function isPlain({ section }: TextEntry): boolean {
  return section.kind === 'explanation' || section.kind === 'discussion';
}

function becameOf(entry: Exclude<Entry, { kind: 'leftOut' }>): Became {
  switch (entry.kind) {
    case 'heading':
      return 'item';
    case 'attachments':
      return 'attachment';
    case 'label':
      return entry.became;
    case 'text':
      return entry.section.kind;
    case 'row':
      return entry.row.kind === 'actions' ? 'action' : 'decision';
    case 'lane':
      return 'contribution';
    case 'presenter':
      return 'presenter';
  }
}

/** "Niet besproken." closes an item, whatever stood before it. */
function saysNothingWasSaid({ text, section }: TextEntry): boolean {
  const isOfRecord = section.kind === 'action' || section.kind === 'decision';
  return !isOfRecord && /^(?:niet besproken|not discussed)\.?$/i.test(text);
}

function laneOf(item: DraftItem, from: string): Block[] {
  const last = item.contributions.at(-1);
  if (last?.from === from) return last.blocks;
  const lane = { from, blocks: [] };
  item.contributions.push(lane);
  return lane.blocks;
}
