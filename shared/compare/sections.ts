import { compareLists } from './lists.ts';
import { compareLines, type LineDifference } from './lines.ts';
import type { Block } from '../meeting/schema.ts';

/** Something of a section under a name of its own: a field, a text, an action. */
export interface Entry {
  /** The same in both states. */
  readonly key: string;
  readonly label: string;
  readonly lines: readonly Block[];
}

/** A meeting as a reader goes through it: the meeting itself, each item, the decisions, the actions. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** What it stands under. */
  readonly under: string | null;
  readonly entries: readonly Entry[];
}

export type PartFate = 'kept' | 'deleted' | 'inserted';

export interface EntryDifference {
  readonly key: string;
  readonly label: string;
  /** The label it had, when that was another. */
  readonly labelBefore: string | null;
  readonly fate: PartFate;
  /** It stands elsewhere among what was there and still is. */
  readonly moved: boolean;
  readonly lines: readonly LineDifference[];
}

export interface SectionDifference {
  readonly id: string;
  readonly heading: string;
  readonly fate: PartFate;
  readonly moved: boolean;
  /** Only those that differ. */
  readonly entries: readonly EntryDifference[];
}

/** The sections that differ, in the order of `after`; what is gone stands where it was. */
export function compareSections(
  before: readonly Section[],
  after: readonly Section[],
): readonly SectionDifference[] {
  return matched(before, after, ({ id }) => id)
    .map(({ fate, moved, before: was, after: is, shown }): SectionDifference => {
      const entries = compareEntries(was?.entries ?? [], is?.entries ?? []);
      const isElsewhere = moved || (was && is ? was.under !== is.under : false);
      return { id: shown.id, heading: shown.heading, fate, moved: isElsewhere, entries };
    })
    .filter(({ fate, moved, entries }) => fate !== 'kept' || moved || entries.length > 0);
}

function compareEntries(
  before: readonly Entry[],
  after: readonly Entry[],
): readonly EntryDifference[] {
  return matched(before, after, ({ key }) => key)
    .map(({ fate, moved, before: was, after: is, shown }): EntryDifference => {
      const { key, label } = shown;
      const labelBefore = was && was.label !== label ? was.label : null;
      const lines = compareLines(was?.lines ?? [], is?.lines ?? []);
      return { key, label, labelBefore, fate, moved, lines };
    })
    .filter(
      (entry) => entry.fate !== 'kept' || isLabelDifferent(entry) || entry.lines.some(isDifferent),
    );
}

/** It stands elsewhere or goes by another name, whatever it says. */
export function isLabelDifferent({ moved, labelBefore }: EntryDifference): boolean {
  return moved || labelBefore !== null;
}

export function isDifferent({ fate }: LineDifference): boolean {
  return fate !== 'kept';
}

interface Match<T> {
  readonly fate: PartFate;
  readonly moved: boolean;
  readonly before: T | undefined;
  readonly after: T | undefined;
  /** The later of the two. */
  readonly shown: T;
}

/** Pairs what has the same key; what is in both and out of order has moved. */
function matched<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (part: T) => string,
): readonly Match<T>[] {
  const old = new Map(before.map((part) => [keyOf(part), part]));
  const now = new Map(after.map((part) => [keyOf(part), part]));
  return compareLists([...old.keys()], [...now.keys()]).flatMap(({ fate, values }) =>
    values.flatMap((key): readonly Match<T>[] => {
      const [was, is] = [old.get(key), now.get(key)];
      const shown = is ?? was;
      // What moved is deleted at one place and inserted at another, and told of at the later one.
      if (!shown || (fate === 'deleted' && is)) return [];
      const isNew = was === undefined;
      return [
        {
          fate: is && was ? 'kept' : isNew ? 'inserted' : 'deleted',
          moved: fate === 'inserted' && !isNew,
          before: was,
          after: is,
          shown,
        },
      ];
    }),
  );
}
