import { findDate } from '../capture/dates.ts';
import type { Marker } from '../capture/marker.ts';
import type { Block } from '../meeting/schema.ts';
import type { DraftItem } from './draft-item.ts';
import type { DraftRecord } from './draft-records.ts';
import { ownBlock } from './own-block.ts';
import type { OwnWords } from './own-words.ts';
import type { SourceLine } from './source-lines.ts';

type Kind = DraftRecord['kind'];

/** The decisions and actions of our own minutes: lines of the text, and rows of the lists behind it. */
export class OwnRecords {
  readonly #words: OwnWords;
  readonly #found: DraftRecord[] = [];

  constructor(words: OwnWords) {
    this.#words = words;
  }

  get records(): readonly DraftRecord[] {
    return this.#found;
  }

  /** A line such as "Actie 12 (Nora Kalf, 1 mei 2027): …". */
  addLine(kind: Kind, line: SourceLine, item: DraftItem | null): void {
    const match = this.#words.records[kind].exec(line.text);
    const number = match?.[1] === undefined ? null : Number(match[1]);
    const rest = match ? (match[kind === 'action' ? 3 : 2] ?? '') : line.text;
    const { owners, due } = detailsIn((kind === 'action' && match?.[2]) || '');
    const block = item ? ownBlock(line, rest) : null;
    if (item && block) item.discussion.push(block);
    const at = this.#placeOf(kind, number);
    const told = this.#found[at];
    if (told && block) this.#found[at] = { ...told, again: [...(told.again ?? []), block] };
    else {
      const own = { text: rest, owners, due, number, item, block };
      this.#found.push({ kind, status: 'open', timesPostponed: 0, ...own });
    }
  }

  /** A line such as "Besluit: …" that somebody typed below one of ours in Word: it has no number. */
  addTyped(kind: Kind, line: SourceLine, item: DraftItem | null, marker: Marker): void {
    const { text, owners, due } = marker;
    const block = item ? ownBlock(line, text) : null;
    if (item && block) item.discussion.push(block);
    const rest = { text, owners, due, number: null, item, block };
    this.#found.push({ kind, status: 'open', timesPostponed: 0, ...rest });
  }

  /** Says whether the record stands in the text too; then the row only adds to it. */
  addRow(
    kind: Kind,
    cells: readonly string[],
    itemBy: (number: string) => DraftItem | null,
  ): boolean {
    const row = kind === 'decision' ? this.#decision(cells) : this.#action(cells);
    const { about, ...record } = row;
    const at = this.#placeOf(kind, record.number);
    const told = this.#found[at];
    const item = itemBy(about);
    if (told) this.#found[at] = { ...told, ...record, item };
    else this.#found.push({ kind, block: null, item, ...record });
    return told !== undefined;
  }

  #placeOf(kind: Kind, number: number | null): number {
    if (number === null) return -1;
    return this.#found.findIndex((one) => one.kind === kind && one.number === number);
  }

  #decision([number = '', , text = '', about = '']: readonly string[]) {
    return {
      ...{ number: Number(number), text, about },
      ...({ owners: [], due: null, status: 'open', timesPostponed: 0 } as const),
    };
  }

  #action([number, about, text, owners, due, status, postponed]: readonly string[]) {
    const { done, cancelled } = this.#words;
    return {
      ...{ number: Number(number), about: about ?? '', text: text ?? '' },
      owners: listed(owners ?? ''),
      due: findDate(due ?? '')?.value ?? null,
      status: status === done ? 'done' : status === cancelled ? 'cancelled' : 'open',
      timesPostponed: Number(postponed ?? 0),
    } as const;
  }
}

/** "Nora Kalf, Joris Tebbe, 1 mei 2027". */
function detailsIn(details: string): Pick<DraftRecord, 'owners' | 'due'> {
  const parts = listed(details);
  const last = parts.at(-1) ?? '';
  const day = findDate(last);
  if (!day || day.length < last.length) return { owners: parts, due: null };
  return { owners: parts.slice(0, -1), due: day.value };
}

function listed(text: string): readonly string[] {
  return text === '' ? [] : text.split(', ');
}

/** All lines that record it. */
export function blocksOf({ block, again = [] }: DraftRecord): readonly Block[] {
  return block ? [block, ...again] : again;
}
