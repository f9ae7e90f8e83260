import type { DraftItem } from './draft-item.ts';
import type { Heading } from './entries.ts';

/** The items read so far, each in the one that it is part of. */
export class ItemTree {
  readonly items: DraftItem[] = [];
  readonly #byNumber = new Map<string, DraftItem>();

  get last(): DraftItem | undefined {
    return this.items.at(-1);
  }

  add(item: DraftItem, heading: Heading): void {
    this.#siblingsOf(heading).push(item);
    if (heading.number !== null && !item.lettered) this.#byNumber.set(heading.number, item);
  }

  numbered(number: string): DraftItem | undefined {
    return this.#byNumber.get(number);
  }

  #siblingsOf({ level, number, depth }: Heading): DraftItem[] {
    const top = this.items.at(-1);
    if (!top || level === 'item' || level === 'again') return this.items;
    if (level === 'lettered') return top.items;
    if (level === 'nested') return this.#lastAt(depth).items;
    const parent = this.#byNumber.get(parentNumber(number ?? ''));
    return parent && parent === this.#ancestor(parent) ? parent.items : this.items;
  }

  /** The last item that may hold one at `depth`, or the deepest there is. */
  #lastAt(depth: number): DraftItem {
    let items = this.items;
    let last = items.at(-1);
    for (let level = 1; level < depth && last?.items.length; level++) {
      items = last.items;
      last = items.at(-1);
    }
    if (!last) throw new Error('A nested item comes after the one it is inside of');
    return last;
  }

  /** Only the item that is being read, or one above it, can get a sub-item. */
  #ancestor(item: DraftItem): DraftItem | undefined {
    const top = this.items.at(-1);
    return item === top || top?.items.at(-1) === item ? item : undefined;
  }
}

/** 3 of "3A", 2.1 of "2.1.4". */
function parentNumber(number: string): string {
  return number.replace(/(?:[a-z]|\.\d+)$/i, '');
}
