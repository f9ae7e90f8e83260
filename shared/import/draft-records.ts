import { inlineText } from '../meeting/blocks.ts';
import type { Action, Block } from '../meeting/schema.ts';
import { readAction, type ActionContext } from '../capture/action-text.ts';
import { addBlock } from './add-block.ts';
import type { DraftItem } from './draft-item.ts';
import { dueOf, findDue } from '../capture/due.ts';
import type { Entry } from './entries.ts';
import { ownersInMargin, taskAbove, taskOf } from './margin-owners.ts';
import type { Person } from './person-notes.ts';
import { recordOfRow } from './record-rows.ts';
import { sameAs } from './same-record.ts';
import {
  mayTell,
  runsOf,
  type SentenceRun,
  type Told,
  type WantedRecords,
} from './sentence-runs.ts';

/** A decision or an action while it is being read. */
export interface DraftRecord {
  readonly kind: 'decision' | 'action';
  /** The line of the discussion in which it stands; `null` when it is in a list of the whole meeting. */
  readonly block: Block | null;
  /** Other lines that say the same. */
  readonly again?: readonly Block[];
  readonly text: string;
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly status: Action['status'];
  /** As the source numbers it. */
  readonly number: number | null;
  readonly timesPostponed: number;
  readonly item: DraftItem | null;
}

/** One that was read from a line of the source, counted from 1. */
export interface ReadRecord extends DraftRecord {
  readonly line: number;
}

type TextEntry = Extract<Entry, { kind: 'text' }>;
type RowEntry = Extract<Entry, { kind: 'row' }>;

/** What the text of a record may hold, see the schema. */
const LONGEST_RECORD = 20_000;
/** More than any meeting has; what comes after them stays text. */
const MOST_RECORDS = 5_000;
/** Records of the text that a list is held against. */
const MOST_TOLD = 1_000;

const bullet = /^(?:(?:[-•*–]\s+)?[☐☑]|[-•*–]|\d{1,3}[.)])\s+/u;

/** Reads decisions and actions out of lines and rows, each to its line in the discussion. */
export class RecordReader {
  readonly records: ReadRecord[] = [];
  readonly #context: ActionContext;
  readonly #people: readonly Person[];
  readonly #isPast: boolean;
  /** How many records there were when the table began: its rows do not repeat each other. */
  #beforeTable = 0;
  /** Which of the records a row has told more about: the next row is about another. */
  readonly #toldAgain = new Set<number>();
  readonly #blocks = new Set<Block>();

  constructor(context: ActionContext, people: readonly Person[], isPast: boolean) {
    this.#context = context;
    this.#people = people;
    this.#isPast = isPast;
  }

  /**
   * A line behind "Besluit:" or "Actie Jan:"; returns what stands behind it and is none of it. `beside`:
   * the texts before it on the same line, or in the same row.
   */
  addText(item: DraftItem, entry: TextEntry, beside: readonly Block[]): string {
    const { section, text, hints, line } = entry;
    if (this.#isFull) {
      addBlock(item.discussion, asText(section, text), hints);
      return '';
    }
    const plain = { ...plainRecord, line };
    if (section.kind === 'decision') {
      const block = this.#isApart(section, text) ? null : lastAdded(item, text, hints);
      const of = block ? item : null;
      const { number } = section;
      this.#add(of, { ...plain, kind: 'decision', number, block, text: textOf(block, text) });
    }
    if (section.kind !== 'action') return '';
    const row = section.ofMeeting ? readSpacedRow(text, this.#context) : undefined;
    if (row) {
      this.#add(null, { ...plain, kind: 'action', block: null, ...row });
      return '';
    }
    const mark = bullet.exec(text)?.[0] ?? '';
    const read = readAction(text.slice(mark.length), this.#context);
    const owners = [...section.owners, ...read.owners];
    const when = section.when === null ? null : dueOf(section.when, this.#context.findDay);
    const due = when ?? read.due;
    const open = beside.filter((block) => !this.#blocks.has(block));
    const above = item.discussion.at(-1);
    const isAlone = above !== undefined && beside.length === 0 && !this.#blocks.has(above);
    const task = taskOf(open, owners) ?? (isAlone ? taskAbove(above, owners) : undefined);
    const told = read.text === '' ? task : undefined;
    const { number } = section;
    const status = section.isDone ? 'done' : 'open';
    const record = { ...plain, kind: 'action', owners, due, number, status } as const;
    if (told) {
      this.#add(item, { ...record, ...told });
      return read.after;
    }
    // Nothing says what must be done: the names are all there is to keep.
    const names = text.slice(mark.length, text.length - read.after.length).trim();
    const own = read.text === '' ? names : read.text;
    const whole = section.when === null || when !== null ? own : `${own} (${section.when})`;
    const block = this.#isApart(section, whole) ? null : lastAdded(item, mark + whole, hints);
    this.#add(block ? item : null, { ...record, block, text: textOf(block, whole) });
    return read.after;
  }

  /**
   * Adds text of which one sentence or more decides, or promises something; without any it adds and
   * returns nothing.
   */
  addTold(
    item: DraftItem,
    { text, hints, line }: TextEntry,
    wanted: WantedRecords,
  ): readonly SentenceRun[] {
    if (this.#isFull || !mayTell(text, wanted)) return [];
    const mark = bullet.exec(text)?.[0] ?? '';
    const runs = runsOf(text.slice(mark.length), wanted, this.#people, this.#isPast);
    const first = runs.find(({ told }) => told !== null);
    if (!first) return [];
    // A line of a list stays whole, and records one thing at most.
    const parts = mark === '' ? runs : [{ text, told: first.told }];
    for (const { text: own, told } of parts) {
      const block = lastAdded(item, own, hints);
      const said = mark === '' ? own : first.text;
      if (told)
        this.#add(item, { ...plainRecord, ...this.#told(told, said), line, block, text: said });
    }
    return parts;
  }

  /** A text with its owner in the margin; `false` without one. */
  addMargin(item: DraftItem, { text, hints, line }: TextEntry): boolean {
    const note = this.#isFull ? undefined : ownersInMargin(text, this.#context, this.#people);
    if (!note) return false;
    addBlock(item.discussion, note.text, hints);
    const { owners, due } = note;
    const told = taskOf(item.discussion.slice(-1), owners);
    if (told) this.#add(item, { ...plainRecord, kind: 'action', line, owners, due, ...told });
    return true;
  }

  #told(told: Told, text: string): Pick<ReadRecord, 'kind' | 'owners' | 'due'> {
    if (told.kind === 'decision') return { kind: 'decision', owners: [], due: null };
    const due = findDue(text, this.#context.findDay)?.value ?? null;
    return { kind: 'action', owners: told.owners, due };
  }

  /** The rows of another table follow. */
  startTable(): void {
    this.#beforeTable = this.records.length;
  }

  /** `false` when the text has the record already, and the row only tells how it stands. */
  addRow(
    item: DraftItem,
    { row, ofMeeting, line, source }: RowEntry,
    about: DraftItem | undefined,
  ): boolean {
    if (this.#isFull) {
      addBlock(item.discussion, source.replace(/\s*\t\s*/g, ' | '));
      return true;
    }
    const { record, said } = recordOfRow(row, this.#context.findDay, about !== undefined);
    if (this.#stands(record, said)) return false;
    const apart = { ofMeeting: ofMeeting || (about !== undefined && about !== item) };
    const block = this.#isApart(apart, record.text)
      ? null
      : lastAdded(item, record.text, undefined);
    this.#add(about ?? (ofMeeting ? null : item), { ...record, line, block });
    return true;
  }

  /** Whether a line of the text records the same already; then that has what the list knows more. */
  #stands(record: Omit<DraftRecord, 'block' | 'item'>, said: string): boolean {
    const { number, status, timesPostponed, owners, due } = record;
    const isSame = sameAs({ ...record, text: said });
    const at = this.records
      .slice(0, Math.min(this.#beforeTable, MOST_TOLD))
      .findIndex((told, index) => !this.#toldAgain.has(index) && isSame(told));
    const told = this.records[at];
    if (!told) return false;
    this.#toldAgain.add(at);
    this.records[at] = {
      ...told,
      number: told.number ?? number,
      status,
      timesPostponed,
      owners: told.owners.length > 0 ? told.owners : owners,
      due: told.due ?? due,
    };
    return true;
  }

  get #isFull(): boolean {
    return this.records.length >= MOST_RECORDS;
  }

  /** A line that no item has; text too long for a record goes to the item all the same. */
  #isApart({ ofMeeting }: { readonly ofMeeting: boolean }, text: string): boolean {
    return ofMeeting && text.length <= LONGEST_RECORD;
  }

  #add(item: DraftItem | null, record: Omit<ReadRecord, 'item'>): void {
    if (record.text.length > LONGEST_RECORD || this.#isFull) return;
    if (record.block) this.#blocks.add(record.block);
    this.records.push({ ...record, item });
  }
}

/** "Jan 1 nov: bellen", where the label had the name and the day. */
function asText(section: TextEntry['section'], text: string): string {
  if (section.kind !== 'action') return text;
  const { owners, when } = section;
  const lead = [owners.join(', '), when ?? ''].filter((part) => part !== '').join(' ');
  return lead === '' ? text : `${lead}: ${text}`;
}

const plainRecord = {
  owners: [],
  due: null,
  status: 'open',
  number: null,
  timesPostponed: 0,
} as const;

/** "3 Kade inmeten Jan Pol 1 mei 2027": a row of a table whose columns got lost. */
function readSpacedRow(
  text: string,
  { names, findDay }: ActionContext,
): Pick<DraftRecord, 'text' | 'owners' | 'due' | 'number'> | undefined {
  const [, number, rest = ''] = /^(\d{1,4})\s+(\S.*)$/u.exec(text) ?? [];
  if (number === undefined || rest.length > 1_000) return undefined;
  const words = rest.split(' ');
  const dated = [4, 3, 2, 1].find(
    (count) => dueOf(words.slice(-count).join(' '), findDay) !== null,
  );
  const due = dated === undefined ? null : dueOf(words.slice(-dated).join(' '), findDay);
  const before = dated === undefined ? words : words.slice(0, -dated);
  const named = [4, 3, 2, 1].find((count) => names.has(before.slice(-count).join(' ')));
  if (named === undefined || named >= before.length) return undefined;
  const owner = before.slice(-named).join(' ');
  return { text: before.slice(0, -named).join(' '), owners: [owner], due, number: Number(number) };
}

function lastAdded(item: DraftItem, text: string, hints: TextEntry['hints']): Block | null {
  addBlock(item.discussion, text, hints);
  return item.discussion.at(-1) ?? null;
}

function textOf(block: Block | null, text: string): string {
  return block ? inlineText(block.inlines).replace(bullet, '') : text;
}
