import { numberItems } from '../meeting/numbering.ts';
import { attachmentCodes } from '../meeting/numbering.ts';
import type {
  Action,
  AgendaItem,
  Block,
  Decision,
  Id,
  ItemStatus,
  Meeting,
  NextMeeting,
} from '../meeting/schema.ts';
import { walk } from '../meeting/tree.ts';
import type { DraftRecord } from './draft-records.ts';
import type { DraftItem } from './draft-item.ts';
import type { MeetingWhen } from './meeting-when.ts';
import { blocksOf } from './own-records.ts';
import type { Head } from './read-head.ts';

export interface DraftParts {
  readonly head: Head;
  readonly when: MeetingWhen;
  readonly closing: Closing;
  /** The document tells that the meeting is over, whatever was said. */
  readonly isReport: boolean;
  readonly abbreviation: string | null;
  readonly items: readonly DraftItem[];
  readonly records: readonly DraftRecord[];
}

/** What minutes say below their last item. */
export interface Closing {
  readonly nextMeeting: NextMeeting | null;
  /** `null` when the minutes do not say that they were adopted. */
  readonly adoption: { readonly on: string | null } | null;
  /** `HH:MM` at which it was really opened, when they say so beside the time it was to begin. */
  readonly openedAt: string | null;
}

export interface Finished {
  readonly meeting: Meeting;
  readonly idOf: ReadonlyMap<DraftItem, Id>;
}

/** The draft as a meeting: ids for every row, records tied to their lines. */
export function finishMeeting(
  { head, when, closing, isReport, abbreviation, items, records }: DraftParts,
  newId: () => Id,
): Finished {
  const wasHeld = isReport || items.some(wasDiscussed);
  const finisher = new Finisher(records, newId, wasHeld);
  const finished = items.map((item) => finisher.item(item));
  finisher.apart(records);
  const meeting: Meeting = {
    id: newId(),
    title: head.title,
    abbreviation,
    date: when.date,
    startTime: when.start,
    endTime: when.end,
    location: head.location,
    status: statusOf(wasHeld, closing),
    seriesId: null,
    nextMeeting: closing.nextMeeting,
    adoptedOn: closing.adoption?.on ?? null,
    spentNumbers: null,
    clock: clockOf(when, closing),
    intro: head.intro,
    attendees: head.people.map((person) => ({ id: newId(), ...person })),
    items: wasHeld ? finished : withoutPlainNumbers(finished),
    decisions: finisher.decisions,
    actions: finisher.actions,
    parked: [],
  };
  return { meeting, idOf: finisher.idOf };
}

function clockOf({ date }: MeetingWhen, { openedAt }: Closing): Meeting['clock'] {
  if (date === null || openedAt === null) return null;
  return { openedAt: `${date}T${openedAt}:00`, state: 'stopped' };
}

function statusOf(wasHeld: boolean, { adoption }: DraftParts['closing']): Meeting['status'] {
  if (adoption) return 'adopted';
  return wasHeld ? 'concept' : 'draft';
}

/** An agenda calls discussed only what it expects to pass without a word, and has that for its reason. */
function wasDiscussed({ discussion, status, statusReason, items }: DraftItem): boolean {
  const isTold = status === 'discussed' && statusReason === null;
  return isTold || discussion.length > 0 || items.some(wasDiscussed);
}

class Finisher {
  readonly decisions: Decision[] = [];
  readonly actions: Action[] = [];
  readonly idOf = new Map<DraftItem, Id>();
  readonly #made = new Map<DraftRecord, Id>();
  readonly #records: ReadonlyMap<Block, DraftRecord>;
  readonly #newId: () => Id;
  readonly #wasHeld: boolean;
  readonly #numbers = { decision: new RecordNumbers(), action: new RecordNumbers() };

  constructor(records: readonly DraftRecord[], newId: () => Id, wasHeld: boolean) {
    this.#records = new Map(
      records.flatMap((record) => blocksOf(record).map((block) => [block, record] as const)),
    );
    this.#newId = newId;
    this.#wasHeld = wasHeld;
  }

  item(draft: DraftItem): AgendaItem {
    const id = this.#newId();
    this.idOf.set(draft, id);
    const { number, title, statusReason, presenter, durationMinutes, confidential, explanation } =
      draft;
    return {
      id,
      number,
      title,
      status: this.#statusOf(draft),
      statusReason,
      presenter,
      durationMinutes,
      timeCorrection: 0,
      spans: [],
      confidential,
      explanation,
      attachments: draft.attachments.map((attachment) => ({
        id: this.#newId(),
        file: null,
        ...attachment,
      })),
      contributions: draft.contributions.map((lane) => ({ id: this.#newId(), ...lane })),
      discussion: draft.discussion.map((block) => this.#line(block, id)),
      items: draft.items.map((part) => this.item(part)),
    };
  }

  /** Nothing is discussed before the meeting is held, whatever the agenda expects. */
  #statusOf({ status, discussion }: DraftItem): ItemStatus {
    if (status === 'discussed' && !this.#wasHeld) return 'open';
    return status === 'open' && discussion.length > 0 ? 'discussed' : status;
  }

  /** The line, tied to the decision or the action that it records. */
  #line(block: Block, itemId: Id): Block {
    const record = this.#records.get(block);
    return record
      ? { ...block, ref: { type: record.kind, id: this.#record(record, itemId) } }
      : block;
  }

  /** What no line of a discussion has: a list of the whole meeting. */
  apart(records: readonly DraftRecord[]): void {
    for (const record of records) {
      const itemId = record.item && this.idOf.get(record.item);
      if (blocksOf(record).length === 0) this.#record(record, itemId ?? null);
    }
  }

  #record(record: DraftRecord, itemId: Id | null): Id {
    const { kind, text, owners, due, status, number, timesPostponed } = record;
    const known = this.#made.get(record);
    if (known !== undefined) return known;
    const id = this.#newId();
    this.#made.set(record, id);
    const own = this.#numbers[kind].take(number);
    if (kind === 'decision') this.decisions.push({ id, number: own, itemId, text });
    else {
      const fields = { text, owners, due, status, timesPostponed };
      this.actions.push({ id, number: own, itemId, ...fields });
    }
    return id;
  }
}

/** The number that the source gives, or the first after all others. */
class RecordNumbers {
  readonly #taken = new Set<number>();
  #highest = 0;

  take(wanted: number | null): number {
    const number = wanted === null || this.#taken.has(wanted) ? this.#highest + 1 : wanted;
    this.#taken.add(number);
    this.#highest = Math.max(this.#highest, number);
    return number;
  }
}

/** While an agenda is a draft its numbers follow from the order, if that gives the same ones. */
function withoutPlainNumbers(items: readonly AgendaItem[]): readonly AgendaItem[] {
  const plain = items.map(withoutNumber);
  const derived = numberItems(plain);
  const same = [...walk(items)].every(
    ({ item }) => (item.number ?? derived.get(item.id)) === derived.get(item.id),
  );
  return same ? plain.map((item) => withoutCodes(item, derived)) : items;
}

function withoutNumber(item: AgendaItem): AgendaItem {
  return { ...item, number: null, items: item.items.map(withoutNumber) };
}

function withoutCodes(item: AgendaItem, numbers: ReadonlyMap<Id, string>): AgendaItem {
  const plain = item.attachments.map((attachment) => ({ ...attachment, code: null }));
  const derived = attachmentCodes(plain, numbers.get(item.id) ?? '');
  const same = item.attachments.every(({ id, code }) => code === null || code === derived.get(id));
  return {
    ...item,
    attachments: same ? plain : item.attachments,
    items: item.items.map((part) => withoutCodes(part, numbers)),
  };
}
