import type { Command, Transaction } from 'prosemirror-state';
import { CAPTURED } from './capture/take-over.ts';

const TYPED = 'typed';

/** Marks what a single key wrote, which can be painted before the page is scrolled to it. */
export function asTyped(transaction: Transaction): Transaction {
  return transaction.setMeta(TYPED, true);
}

/** Marks all that this command of a key writes. */
export function typing(command: Command): Command {
  return (state, dispatch, view) => {
    const write = dispatch && ((transaction: Transaction) => dispatch(asTyped(transaction)));
    return command(state, write, view);
  };
}

/**
 * Whether the page has to be scrolled only behind the paint: one key leaves the cursor in the line where it
 * was or in the next one, and the room that is kept under the cursor has that in sight already.
 */
export function isTyped(transaction: Transaction): boolean {
  return transaction.getMeta(TYPED) === true || transaction.getMeta(CAPTURED) !== undefined;
}
