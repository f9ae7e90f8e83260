import { isTitleFor, type AddedFile } from './attach-files.ts';
import type { Change, Step } from './change.ts';
import { attachmentCodes, numberItems } from './numbering.ts';
import type { Attachment, Id, Meeting } from './schema.ts';
import { batch } from './steps.ts';
import { allItems } from './tree.ts';

interface Place {
  readonly item: Id;
  readonly row: Attachment;
  readonly code: string;
}

/** A file that was added although another attachment of the meeting has just the same. */
export interface DoubleFile {
  readonly added: Place;
  readonly known: Place;
  /** Of the added file, as the user knows it. */
  readonly name: string;
}

/** Those of the added files that are in the meeting twice now. */
export function doubleFiles(meeting: Meeting, added: readonly AddedFile[]): readonly DoubleFile[] {
  const numbers = numberItems(meeting.items);
  const places = allItems(meeting.items).flatMap(({ id: item, attachments }) => {
    const codes = attachmentCodes(attachments, numbers.get(item) ?? '');
    return attachments.map((row) => ({ item, row, code: codes.get(row.id) ?? '' }));
  });
  const placeOf = (file: string) => places.find(({ row }) => row.file === file);
  return added.flatMap(({ file, name, sameAs }) => {
    const mine = placeOf(file);
    const known = sameAs === undefined ? undefined : placeOf(sameAs);
    return mine && known ? [{ added: mine, known, name }] : [];
  });
}

/**
 * Keeps one of each: an attachment that was there `before` the files came is again as it was, another goes.
 * A title that was typed since stays.
 */
export function withoutDoubles(doubles: readonly DoubleFile[], before: Meeting): Change | null {
  const rows = allItems(before.items).flatMap(({ attachments }) => attachments);
  const steps = doubles.map(({ added: { item, row }, name }): Step => {
    const was = rows.find(({ id }) => id === row.id);
    const of = { list: 'attachments', item, id: row.id } as const;
    if (!was) return { type: 'row.remove', ...of };
    const isGiven = was.title.trim() === '' && isTitleFor(row.title, name);
    const title = isGiven ? was.title : row.title;
    return { type: 'row.set', ...of, set: { file: was.file, title } };
  });
  return steps.length === 0 ? null : batch(steps);
}
