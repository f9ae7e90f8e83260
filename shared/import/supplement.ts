import { inlineText, isEmpty } from '../meeting/blocks.ts';
import type { Change, Step } from '../meeting/change.ts';
import { batch } from '../meeting/steps.ts';
import { attachmentCodes, numberItems } from '../meeting/numbering.ts';
import type { AgendaItem, Attachment, Block, Id, ItemStatus, Meeting } from '../meeting/schema.ts';
import { allItems } from '../meeting/tree.ts';
import { matchItems } from './match-items.ts';

/** What a later agenda brings to a meeting, and what of it was left alone. */
export interface Supplement {
  /** `null` when the meeting has it all already. */
  readonly change: Change | null;
  /** Titles of the items that are new. */
  readonly added: readonly string[];
  /** Titles of the items that were here and get something more. */
  readonly completed: readonly string[];
  /** Items whose prepared text differs; the text that is here stays. */
  readonly different: readonly string[];
  /** Items that the later agenda calls withdrawn, or otherwise; the status that is here stays. */
  readonly otherStatus: readonly OtherStatus[];
  /** Items that somebody else introduces, as the later agenda has it; who does here stays. */
  readonly otherPresenter: readonly OtherPresenter[];
  /** Items for which it has more or less time; that of here stays. */
  readonly otherDuration: readonly OtherDuration[];
  /** Titles of the items that the later agenda does not have; they stay. */
  readonly absent: readonly string[];
  /** Lines of its introduction that are not in the one that is here. */
  readonly intro: readonly string[];
  /** Names on its list that are not on the one that is here. */
  readonly attendees: readonly string[];
}

export interface OtherStatus {
  readonly title: string;
  /** As the later agenda has it. */
  readonly status: ToldStatus;
}

export interface OtherPresenter {
  readonly title: string;
  readonly presenter: string;
}

export interface OtherDuration {
  readonly title: string;
  readonly minutes: number;
}

/** An agenda that says nothing of an item leaves it open, and what was discussed since is so. */
type ToldStatus = Exclude<ItemStatus, 'open' | 'discussed'>;

/**
 * Adds to a meeting what a later agenda has more: items, papers, contributions, and what was still
 * empty. Nothing that is there is changed, moved or taken away. A new item gets no number of its
 * own, so that it becomes 2a where the numbers are fixed.
 */
export function supplement(meeting: Meeting, later: Meeting, newId: () => Id): Supplement {
  const builder = new SupplementBuilder(meeting, later, newId);
  builder.addItems(later.items, null);
  const { steps, added, completed, different, otherStatus, otherPresenter, otherDuration } =
    builder;
  const known = new Set([...builder.match.values()].map(({ id }) => id));
  const absent = allItems(meeting.items).filter(({ id }) => !known.has(id));
  return {
    change: steps.length === 0 ? null : batch(steps),
    added,
    completed,
    different,
    otherStatus,
    otherPresenter,
    otherDuration,
    absent: absent.map(({ title }) => title),
    intro: newIn(linesOf(meeting.intro), linesOf(later.intro)),
    attendees: newIn(namesOf(meeting), namesOf(later)),
  };
}

class SupplementBuilder {
  readonly steps: Step[] = [];
  readonly added: string[] = [];
  readonly completed: string[] = [];
  readonly different: string[] = [];
  readonly otherStatus: OtherStatus[] = [];
  readonly otherPresenter: OtherPresenter[] = [];
  readonly otherDuration: OtherDuration[] = [];
  /** From an item of the later agenda to the one that is here. */
  readonly match: ReadonlyMap<AgendaItem, AgendaItem>;
  readonly #newId: () => Id;
  readonly #codes: ReadonlyMap<AgendaItem, ReadonlySet<string>>;

  constructor(meeting: Meeting, later: Meeting, newId: () => Id) {
    this.match = matchItems(meeting.items, later.items);
    this.#newId = newId;
    const numbers = numberItems(meeting.items);
    this.#codes = new Map(
      allItems(meeting.items).map((item) => {
        const codes = attachmentCodes(item.attachments, numbers.get(item.id) ?? '');
        return [item, new Set(codes.values())];
      }),
    );
  }

  /** `parent` is the item that is here below which these stand. */
  addItems(items: readonly AgendaItem[], parent: Id | null): void {
    let after: Id | null = null;
    for (const item of items) {
      const here = this.match.get(item);
      if (here) {
        this.#complete(here, item);
        this.addItems(item.items, here.id);
        after = here.id;
      } else {
        after = this.#add(item, parent, after);
      }
    }
  }

  /** Sub-items of a new item that are here already stay where they are. */
  #add(item: AgendaItem, parent: Id | null, after: Id | null): Id {
    const row = this.#fresh(item);
    this.steps.push({ type: 'item.add', parent, after, row });
    this.added.push(item.title);
    return row.id;
  }

  #fresh(item: AgendaItem): AgendaItem {
    return {
      ...item,
      id: this.#newId(),
      number: null,
      attachments: item.attachments.map(({ title }) => this.#paper(title, null)),
      contributions: item.contributions.map((row) => ({ ...row, id: this.#newId() })),
      items: item.items
        .filter((below) => !this.match.has(below))
        .map((below) => this.#fresh(below)),
    };
  }

  #complete(here: AgendaItem, later: AgendaItem): void {
    const before = this.steps.length;
    const set = missingFields(here, later);
    if (Object.keys(set).length > 0) this.steps.push({ type: 'item.set', item: here.id, set });
    this.#addPapers(here, later);
    this.#addContributions(here, later);
    if (this.steps.length > before) this.completed.push(here.title);
    this.#tellFields(here, later);
    const isOther = !isEmpty(here.explanation) && !isEmpty(later.explanation);
    if (isOther && textOf(here) !== textOf(later)) this.different.push(here.title);
  }

  #tellFields({ title, ...here }: AgendaItem, later: AgendaItem): void {
    const { status, presenter, durationMinutes: minutes } = later;
    if (status !== here.status && isTold(status)) this.otherStatus.push({ title, status });
    if (presenter !== null && here.presenter !== null && areOthers(here.presenter, presenter))
      this.otherPresenter.push({ title, presenter });
    if (minutes !== null && here.durationMinutes !== null && minutes !== here.durationMinutes)
      this.otherDuration.push({ title, minutes });
  }

  #addPapers(here: AgendaItem, later: AgendaItem): void {
    const titles = new Set(here.attachments.map(({ title }) => plain(title)));
    const taken = this.#codes.get(here) ?? new Set();
    let after = here.attachments.at(-1)?.id ?? null;
    for (const paper of later.attachments.filter(({ title }) => !titles.has(plain(title)))) {
      const code = paper.code === null || taken.has(paper.code) ? null : paper.code;
      const row = this.#paper(paper.title, code);
      this.steps.push({ type: 'row.add', list: 'attachments', item: here.id, after, row });
      after = row.id;
    }
  }

  /** The later agenda has a meeting of its own, and its files stay there. */
  #paper(title: string, code: string | null): Attachment {
    return { id: this.#newId(), title, code, file: null };
  }

  #addContributions(here: AgendaItem, later: AgendaItem): void {
    const lanes = new Set(
      here.contributions.filter(({ blocks }) => !isEmpty(blocks)).map(({ from }) => plain(from)),
    );
    let after = here.contributions.at(-1)?.id ?? null;
    for (const lane of later.contributions.filter(({ from }) => !lanes.has(plain(from)))) {
      const row = { ...lane, id: this.#newId() };
      this.steps.push({ type: 'row.add', list: 'contributions', item: here.id, after, row });
      after = row.id;
    }
  }
}

/** Only what is empty here, and never the discussion: that is the minute-taker's. */
function missingFields(
  here: AgendaItem,
  later: AgendaItem,
): Extract<Step, { type: 'item.set' }>['set'] {
  return {
    ...(isEmpty(here.explanation) &&
      !isEmpty(later.explanation) && { explanation: later.explanation }),
    ...(here.presenter === null && later.presenter !== null && { presenter: later.presenter }),
    ...(here.durationMinutes === null &&
      later.durationMinutes !== null && { durationMinutes: later.durationMinutes }),
  };
}

function isTold(status: ItemStatus): status is ToldStatus {
  return status !== 'open' && status !== 'discussed';
}

/** "Nora" and "Nora Kalf" may well be one. */
function areOthers(one: string, other: string): boolean {
  const [here, later] = [plain(one).split(' '), plain(other).split(' ')];
  return !here.every((word) => later.includes(word)) && !later.every((word) => here.includes(word));
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => inlineText(block.inlines)).filter((line) => line.trim() !== '');
}

function namesOf({ attendees }: Meeting): readonly string[] {
  return attendees.map(({ name }) => name);
}

function newIn(here: readonly string[], later: readonly string[]): readonly string[] {
  const known = new Set(here.map(plain));
  return later.filter((text) => !known.has(plain(text)));
}

function textOf({ explanation }: AgendaItem): string {
  return plain(explanation.flatMap(({ inlines }) => inlines.map(({ text }) => text)).join(' '));
}

/** What two texts share that are the same to a reader. */
function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
