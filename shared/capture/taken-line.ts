import type { Block, Inline, RecordRef } from '../meeting/schema.ts';
import type { Marker } from './marker.ts';

/** A line as it is once its marker was taken over: the label says what the marker said, so its words go. */
export function takenLine(line: Block, { start, end, openDue }: Marker, ref: RecordRef): Block {
  const [first, ...rest] = between(line.inlines, start, end);
  const said = first ? [{ ...first, text: capitalised(first.text) }, ...rest] : [];
  const open = openDue === null ? [] : [{ text: ` (${openDue})` }];
  return { ...line, ref, inlines: [...said, ...open] };
}

function between(inlines: readonly Inline[], start: number, end: number): readonly Inline[] {
  let from = 0;
  return inlines.flatMap((inline) => {
    const text = inline.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    from += inline.text.length;
    return text === '' ? [] : [{ ...inline, text }];
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
