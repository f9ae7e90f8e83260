import type { Finding } from '../api.ts';
import type { ActionContext } from '../capture/action-text.ts';
import type { BracketedPresenter } from './bracketed-presenter.ts';
import { addBlock } from './add-block.ts';
import { draftItem, laneOf, type DraftItem } from './draft-item.ts';
import { closingPapers, hangByCode } from './closing-papers.ts';
import { RecordReader, type ReadRecord } from './draft-records.ts';
import type { Entry, ItemGroup } from './entries.ts';
import {
  becameOf,
  isPlain,
  itemsWithDecision,
  marksActions,
  saidIn,
  saysNothingWasSaid,
  withMoreBelow,
  type MarkedRecords,
} from './entry-signs.ts';
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
import { inMargin, toldBy, type SentenceRun } from './sentence-runs.ts';
import { tellsInPast } from './tense.ts';
import type { TracedText } from './trace.ts';

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
type PapersEntry = Extract<Entry, { kind: 'attachments' }>;
type HeadingEntry = Extract<Entry, { kind: 'heading' }>;

/** Hangs every entry on its item. `first` takes what comes before the first heading. */
export function buildItems(
  entries: readonly Entry[],
  context: BuildContext,
  first?: DraftItem,
): BuiltItems {
  const signs = {
    marked: { decisions: itemsWithDecision(entries), actions: marksActions(entries) },
    withMoreBelow: withMoreBelow(entries),
    closingPapers: closingPapers(entries),
  };
  const records = new RecordReader(context, context.people, tellsInPast(saidIn(entries)));
  const builder = new ItemBuilder(context.people, records, signs, first);
  for (const entry of entries) builder.add(entry);
  return builder;
}

/** What the entries together tell of each. */
interface Signs {
  readonly marked: MarkedRecords;
  readonly withMoreBelow: ReadonlySet<Entry>;
  readonly closingPapers: ReadonlySet<Entry>;
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
  readonly #signs: Signs;
  /** The line of the text that was added last, and what its item had before it: an owner may be of it. */
  #lastText: { readonly line: number; readonly start: number } | null = null;

  constructor(
    people: readonly Person[],
    records: RecordReader,
    signs: Signs,
    first: DraftItem | undefined,
  ) {
    this.#people = people;
    this.#signs = signs;
    this.#records = records;
    this.records = records.records;
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
    if (entry.kind === 'attachments' && this.#signs.closingPapers.has(entry)) {
      this.#addClosing(item, entry);
      return;
    }
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
    const isAll = item.discussion.length === 0 && !this.#signs.withMoreBelow.has(entry);
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

  /** A list of papers below all items may name the item of each. */
  #addClosing(last: DraftItem, { line, source: text, papers }: PapersEntry): void {
    const items = hangByCode(papers, last, (number) => this.#tree.numbered(number));
    this.trace.push({ line, text, became: 'attachment', item: items[0] ?? last });
    for (const { number } of new Set(items.filter((item) => item !== last))) {
      const values = { number: number ?? '' };
      this.findings.push({
        kind: 'guess',
        line,
        reason: 'importing.findings.paperByCode',
        values,
        text,
      });
    }
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
      decisions: !this.#signs.marked.decisions.has(item.line),
      actions: !this.#signs.marked.actions,
    };
    if (!entry.isChosen && this.#records.addMargin(item, entry)) return [inMargin(text)];
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
    const last = this.#lastText?.line === line ? this.#lastText : null;
    this.#lastText = last ?? { line, start: item.discussion.length };
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
        const beside = last ? item.discussion.slice(last.start) : [];
        this.#addRest(item, entry, this.#records.addText(item, entry, beside));
    }
    return [];
  }
}
