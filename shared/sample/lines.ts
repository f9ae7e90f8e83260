import type { Block } from '../meeting/schema.ts';

/** Small words to write the sample's texts with. */

export function text(line: string): Block {
  return { type: 'paragraph', level: 0, inlines: [{ text: line }] };
}

/** A paragraph that opens with the name of the one who speaks. */
export function says(who: string, line: string): Block {
  return {
    type: 'paragraph',
    level: 0,
    inlines: [{ text: `${who}:`, bold: true }, { text: ` ${line}` }],
  };
}

export function bullet(line: string): Block {
  return { type: 'bullet', level: 0, inlines: [{ text: line }] };
}

interface SampleRecord {
  readonly id: string;
  readonly text: string;
}

/** The line in which a decision was taken. */
export function decided(decision: SampleRecord): Block {
  return { ...text(decision.text), ref: { type: 'decision', id: decision.id } };
}

/** The line in which an action was agreed. */
export function agreed(action: SampleRecord): Block {
  return { ...text(action.text), ref: { type: 'action', id: action.id } };
}
