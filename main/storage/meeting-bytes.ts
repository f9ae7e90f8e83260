import type { ItemFile, MeetingFile } from '../../shared/meeting/interchange.ts';
import type { AgendaItem } from '../../shared/meeting/schema.ts';

interface Written {
  readonly numbers: string;
  readonly bytes: Uint8Array;
}

/** By the item, which never changes: a change makes another one. Its numbers follow those before it. */
const written = new WeakMap<AgendaItem, Written>();

/** In JSON no text has a line feed in it, so this is the key of the file itself. */
const NO_ITEMS = '\n "items": []';

/**
 * What stands in `meeting.json`: `JSON.stringify(file, null, 1)` and a line feed. `items` are those that
 * `file` was made of. A long meeting is written over and over while it is typed in, and no key gets
 * through meanwhile, so an item that is as it was is not put into words again.
 */
export function meetingBytes(file: MeetingFile, items: readonly AgendaItem[]): Uint8Array {
  const around = JSON.stringify({ ...file, items: [] }, null, 1);
  const end = around.indexOf(NO_ITEMS) + NO_ITEMS.length - 1;
  const texts = items.flatMap((item, at) => [
    at === 0 ? '\n  ' : ',\n  ',
    itemBytes(item, file.items[at]),
  ]);
  const parts = [
    around.slice(0, end),
    ...texts,
    items.length === 0 ? '' : '\n ',
    around.slice(end),
    '\n',
  ];
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

function itemBytes(item: AgendaItem, file: ItemFile | undefined): Uint8Array {
  const numbers = JSON.stringify(file && numbersOf(file));
  const before = written.get(item);
  if (before?.numbers === numbers) return before.bytes;
  const bytes = Buffer.from(JSON.stringify(file, null, 1).replaceAll('\n', '\n  '));
  written.set(item, { numbers, bytes });
  return bytes;
}

/** All that the file says of an item and the item does not: the codes of its attachments follow from these. */
function numbersOf({ number, items }: ItemFile): unknown {
  return [number, items.map(numbersOf)];
}
