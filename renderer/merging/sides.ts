import type { LineDifference } from '../../shared/compare/lines.ts';
import { compareMeetings } from '../../shared/compare/meetings.ts';
import type { Language } from '../../shared/i18n/translator.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import { apply } from '../../shared/meeting/apply.ts';
import { isUntouched, onlyOf, resolution, type Conflict } from '../../shared/meeting/conflict.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';

/** A stretch of a line; `own` is what the other side does not have. */
export interface Stretch {
  readonly text: string;
  readonly own: boolean;
}
export type SideLine = readonly Stretch[];

/** What both sides made of one thing, as it would read in the minutes. */
export interface Sides {
  /** The item or list it is of, and what of it. */
  readonly heading: string;
  readonly label: string;
  readonly mine: readonly SideLine[];
  readonly theirs: readonly SideLine[];
}

export function sidesOf(meeting: Meeting, conflict: Conflict, language: Language): Sides {
  const [section] = compareMeetings(
    chosen(meeting, conflict, 'mine'),
    chosen(meeting, conflict, 'theirs'),
    language,
  );
  const [entry] = section?.entries ?? [];
  const lines = (entry?.lines ?? []).filter(isNearDifference);
  return {
    heading: section?.heading ?? '',
    label: entry?.label ?? '',
    mine: lines.flatMap((line) => sideOf(line, 'deleted')),
    theirs: lines.flatMap((line) => sideOf(line, 'inserted')),
  };
}

/** What was typed in since is left out: it is about the two texts that came together. */
function chosen(meeting: Meeting, conflict: Conflict, side: 'mine' | 'theirs'): Meeting {
  const change = isUntouched(meeting, conflict)
    ? resolution(meeting, conflict, side)
    : onlyOf(conflict, side);
  const applied = change && apply(meeting, change);
  return applied?.ok ? applied.value : meeting;
}

/** One line around what differs is enough to know where it is. */
function isNearDifference(_: LineDifference, at: number, all: readonly LineDifference[]): boolean {
  return all.slice(Math.max(0, at - 1), at + 2).some(({ fate }) => fate !== 'kept');
}

function sideOf(line: LineDifference, own: 'deleted' | 'inserted'): readonly SideLine[] {
  if (line.fate === 'changed') {
    const runs = line.runs.filter(({ fate }) => fate === 'kept' || fate === own);
    return [runs.map(({ text, fate }) => ({ text, own: fate === own }))];
  }
  if (line.fate !== 'kept' && line.fate !== own) return [];
  return [[{ text: inlineText(line.block.inlines), own: line.fate === own }]];
}
