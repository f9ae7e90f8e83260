import MiniSearch from 'minisearch';
import type { Id, Meeting, MeetingStatus } from '../meeting/schema.ts';
import { wordsOf } from './fold.ts';
import { matchIn, snippetOf, type Snippet } from './match.ts';
import { passagesOf, type Passage, type PassageKind } from './passages.ts';
import { placeIn, type TextPlace } from './text-place.ts';

/** Something that was found in a meeting of the library. */
export interface SearchHit {
  readonly meeting: Id;
  readonly title: string;
  readonly date: string | null;
  readonly status: MeetingStatus;
  readonly kind: PassageKind;
  readonly item: Id | null;
  readonly record: Id | null;
  /** Number and title of the item. */
  readonly heading: string;
  readonly snippet: Snippet;
  /** Where the match begins and ends in its text. */
  readonly from: TextPlace;
  readonly to: TextPlace;
}

/** The best of what was found, and how much it is in all. */
export interface Found {
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

interface Indexed {
  readonly id: string;
  readonly meeting: Pick<Meeting, 'id' | 'title' | 'date' | 'status'>;
  readonly passage: Passage;
}

/** The texts of many meetings: by the beginning of words, without accents, the latest before the rest. */
export class SearchIndex {
  readonly #texts = new Map<string, Indexed>();
  readonly #ofMeeting = new Map<Id, readonly string[]>();
  readonly #words = new MiniSearch<Indexed>({
    fields: ['text'],
    extractField: ({ id, passage }, field) => (field === 'id' ? id : passage.text),
    // The same words as in what is looked for: “€1.500” is 1 and 500.
    tokenize: (text) => [...wordsOf(text)],
    searchOptions: { prefix: true, combineWith: 'AND' },
  });

  /** In place of what was known of this meeting. */
  put(meeting: Meeting): void {
    this.drop(meeting.id);
    const { id, title, date, status } = meeting;
    const indexed = passagesOf(meeting).map((passage): Indexed => ({
      id: `${id} ${passage.id}`,
      meeting: { id, title, date, status },
      passage,
    }));
    for (const one of indexed) this.#texts.set(one.id, one);
    this.#ofMeeting.set(
      id,
      indexed.map((one) => one.id),
    );
    this.#words.addAll(indexed);
  }

  drop(meeting: Id): void {
    const known = this.#ofMeeting.get(meeting) ?? [];
    for (const id of known) this.#texts.delete(id);
    this.#ofMeeting.delete(meeting);
    this.#words.discardAll(known);
  }

  /** `except`: the meeting that is on screen, which is searched there. */
  find(query: string, except: Id | null, most: number): Found {
    const words = wordsOf(query);
    const found = this.#words.search(words.join(' '), {
      filter: ({ id }) => this.#of(id)?.meeting.id !== except,
      boostDocument: (id) => recency(this.#of(id)?.meeting.date ?? null),
    });
    const hits: SearchHit[] = [];
    let total = 0;
    for (const { id } of found) {
      const one = this.#of(id);
      if (!one || isFoundElsewhere(one, words)) continue;
      if (total < most) hits.push(hitOf(one, words));
      total += 1;
    }
    return { hits, total };
  }

  #of(id: unknown): Indexed | undefined {
    return this.#texts.get(String(id));
  }
}

/** A year later a text counts a tenth more: of two that fit as well the latest comes first, be it by a day. */
function recency(date: string | null): number {
  if (date === null) return 1;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return 1.1 ** (year - 2000 + (month + day / 32) / 12);
}

/** All that was found is in lines that record what is a text of its own. */
function isFoundElsewhere({ passage }: Indexed, words: readonly string[]): boolean {
  const { text, recorded } = passage;
  if (recorded.length === 0) return false;
  return matchIn(text, words, recorded) === null && matchIn(text, words) !== null;
}

function hitOf({ meeting, passage }: Indexed, words: readonly string[]): SearchHit {
  const { kind, item, record, heading, text, recorded } = passage;
  const { start, end } = matchIn(text, words, recorded) ?? { start: 0, end: 0 };
  return {
    meeting: meeting.id,
    title: meeting.title,
    date: meeting.date,
    status: meeting.status,
    kind,
    item,
    record,
    heading,
    snippet: snippetOf(text, { start, end }),
    from: placeIn(text, start),
    to: placeIn(text, end),
  };
}
