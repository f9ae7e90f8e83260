import { opensLikeRecord } from '../capture/marker.ts';
import { inlineText } from './blocks.ts';
import { isOpen, type KeptConflict } from './conflict.ts';
import { nearNames, type NearNames } from './near-names.ts';
import { passedOver, unsaidItems } from './passed-over.ts';
import { isBlank } from './record-edits.ts';
import type { Action, Block, Decision, Id, Meeting, ParkedRemark, RecordRef } from './schema.ts';
import { walk } from './tree.ts';

/** Something that may have been forgotten; its key says which one it is, also in a later state. */
export type LooseEnd =
  /** Two machines wrote it, and nobody has chosen yet. */
  | { readonly kind: 'conflict'; readonly key: string; readonly kept: KeptConflict }
  /** Nothing was said of it; the minutes tell so, unless something was said of what it is part of. */
  | { readonly kind: 'item'; readonly key: string; readonly item: Id; readonly isTold: boolean }
  /** Nobody has written what was decided or must be done; no document has it. */
  | {
      readonly kind: 'record';
      readonly key: string;
      readonly record: RecordRef;
      readonly number: number;
    }
  /** A line that opens as a decision or an action does, and was not taken over as one. */
  | { readonly kind: 'line'; readonly key: string; readonly item: Id; readonly text: string }
  /** It is not known who does it, or by when. */
  | { readonly kind: 'action'; readonly key: string; readonly action: Id }
  /** It was parked, and it is on the list still. */
  | { readonly kind: 'parked'; readonly key: string; readonly remark: ParkedRemark }
  /** Two spellings that may be one name. */
  | ({ readonly kind: 'names'; readonly key: string } & NearNames);

/** What to look at before the minutes go out, in the order of the agenda. */
export function looseEnds(
  meeting: Meeting,
  conflicts: readonly KeptConflict[],
): readonly LooseEnd[] {
  const told = passedOver(meeting);
  return [
    ...conflicts
      .filter(({ conflict }) => isOpen(meeting, conflict))
      .map((kept): LooseEnd => ({ kind: 'conflict', key: `conflict ${kept.id}`, kept })),
    ...unsaidItems(meeting).map((item): LooseEnd => ({
      kind: 'item',
      key: `item ${item.id}`,
      item: item.id,
      isTold: told.includes(item),
    })),
    ...blankRecords(meeting).map((blank): LooseEnd => ({
      kind: 'record',
      key: `record ${blank.record.id}`,
      ...blank,
    })),
    ...untakenLines(meeting),
    ...meeting.actions
      .filter((action) => !isBlank(action) && isUnsettled(action))
      .map(({ id }): LooseEnd => ({ kind: 'action', key: `action ${id}`, action: id })),
    ...meeting.parked.map((remark): LooseEnd => ({
      kind: 'parked',
      key: `parked ${remark.id}`,
      remark,
    })),
    ...nearNames(meeting).map((near): LooseEnd => ({
      kind: 'names',
      key: `names ${near.names.join(' ')}`,
      ...near,
    })),
  ];
}

interface BlankRecord {
  readonly record: RecordRef;
  readonly number: number;
}

function blankRecords({ decisions, actions }: Meeting): readonly BlankRecord[] {
  const blank = (type: RecordRef['type'], rows: readonly (Decision | Action)[]) =>
    rows.filter(isBlank).map(({ id, number }) => ({ record: { type, id }, number }));
  return [...blank('decision', decisions), ...blank('action', actions)];
}

/** "Actie Linda: bellen", where one went on to another item before it was answered. */
const opensRecord = /^[^:]{1,120}(?::\s|\s[–—-]\s)/;

/** Lines of the same words are one end: of them the first that is left is looked at. */
function untakenLines({ items }: Meeting): readonly LooseEnd[] {
  return [...walk(items)].flatMap(({ item }) =>
    [...new Set(item.discussion.filter(({ ref }) => !ref).map(lineText))]
      .filter((text) => opensLikeRecord(text) && opensRecord.test(text))
      .map((text): LooseEnd => ({
        kind: 'line',
        key: `line ${item.id} ${text}`,
        item: item.id,
        text,
      })),
  );
}

function lineText({ inlines }: Block): string {
  return inlineText(inlines).trim();
}

function isUnsettled({ status, owners, due }: Action): boolean {
  return status === 'open' && (owners.length === 0 || due === null);
}
