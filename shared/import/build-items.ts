import type { Finding } from '../api.ts';
import { inlineText } from '../meeting/blocks.ts';
import type { Block } from '../meeting/schema.ts';
import { addBlock, draftItem, type DraftItem } from './draft-item.ts';
import type { Entry, Heading } from './entries.ts';
import { findPresenter } from './presenter.ts';
import { readTitleNotes } from './title-notes.ts';

export interface DraftRecord {
  readonly kind: 'decision' | 'action';
  /** The line in which it stands; it is the text of the record too. */
  readonly block: Block;
  readonly owners: readonly string[];
}

export interface BuiltItems {
  readonly items: DraftItem[];
  readonly records: readonly DraftRecord[];
  readonly findings: readonly Finding[];
}

type TextEntry = Extract<Entry, { kind: 'text' }>;

/** What the text of a record may hold, see the schema. */
const LONGEST_RECORD = 20_000;
const MOST_OWNERS = 50;

/** Hangs every entry on its item. `first` takes what comes before the first heading. */
export function buildItems(entries: readonly Entry[], first?: DraftItem): BuiltItems {
  const builder = new ItemBuilder(first);
  for (const entry of entries) builder.add(entry);
  return builder;
}

class ItemBuilder implements BuiltItems {
  readonly items: DraftItem[] = [];
  readonly records: DraftRecord[] = [];
  readonly findings: Finding[] = [];
  #current: DraftItem | undefined;
  readonly #byNumber = new Map<string, DraftItem>();

  constructor(first: DraftItem | undefined) {
    if (first) this.items.push(first);
    this.#current = first;
  }

  add(entry: Entry): void {
    if (entry.kind === 'heading') {
      this.#current = this.#open(entry.heading, entry.line);
      return;
    }
    const item = this.#current;
    if (!item) throw new Error('The first entry of an agenda is a heading');
    if (entry.kind === 'attachments')
      for (const paper of entry.papers) item.attachments.push(paper);
    else if (entry.kind === 'text') this.#addText(item, entry);
    else if (entry.kind === 'lane') laneOf(item, entry.from);
    else if (item.presenter === null) item.presenter = entry.name;
    else addBlock(item.explanation, entry.name);
  }

  #open(heading: Heading, line: number): DraftItem {
    const known = heading.level === 'again' ? this.#byNumber.get(heading.number ?? '') : undefined;
    if (known) {
      this.findings.push({
        kind: 'leftOut',
        line,
        reason: 'importing.findings.repeatedTitle',
        values: { number: heading.number ?? '' },
        text: heading.title,
      });
      return known;
    }
    const item = draftItem(line, heading.number, heading.title, heading.level === 'lettered');
    readTitleNotes(item);
    this.#siblingsOf(heading).push(item);
    if (heading.number !== null && !item.lettered) this.#byNumber.set(heading.number, item);
    return item;
  }

  #siblingsOf({ level, number }: Heading): DraftItem[] {
    const top = this.items.at(-1);
    if (!top || level === 'item' || level === 'again') return this.items;
    if (level === 'lettered') return top.items;
    const parent = this.#byNumber.get(parentNumber(number ?? ''));
    return parent && parent === this.#ancestor(parent) ? parent.items : this.items;
  }

  /** Only the item that is being read, or one above it, can get a sub-item. */
  #ancestor(item: DraftItem): DraftItem | undefined {
    const top = this.items.at(-1);
    return item === top || top?.items.at(-1) === item ? item : undefined;
  }

  #addText(item: DraftItem, { section, text, hints }: TextEntry): void {
    switch (section.kind) {
      case 'explanation':
        addBlock(item.explanation, text, hints);
        item.presenter ??= findPresenter(text);
        return;
      case 'discussion':
        addBlock(item.discussion, text, hints);
        return;
      case 'contribution':
        addBlock(laneOf(item, section.from), text, hints);
        return;
      case 'decision':
      case 'action':
        addBlock(item.discussion, text, hints);
        this.#addRecord(
          item.discussion,
          section.kind,
          section.kind === 'action' ? section.owners : [],
        );
    }
  }

  #addRecord(
    discussion: readonly Block[],
    kind: DraftRecord['kind'],
    owners: readonly string[],
  ): void {
    const block = discussion.at(-1);
    const length = inlineText(block?.inlines ?? []).length;
    if (!block || length > LONGEST_RECORD || owners.length > MOST_OWNERS) return;
    this.records.push({ kind, block, owners });
  }
}

function laneOf(item: DraftItem, from: string): Block[] {
  const last = item.contributions.at(-1);
  if (last?.from === from) return last.blocks;
  const lane = { from, blocks: [] };
  item.contributions.push(lane);
  return lane.blocks;
}

/** 3 of "3A", 2.1 of "2.1.4". */
function parentNumber(number: string): string {
  return number.replace(/(?:[a-z]|\.\d+)$/i, '');
}
