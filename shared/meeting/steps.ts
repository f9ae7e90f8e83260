import type { Change, Step } from './change.ts';

export function batch(steps: readonly Step[]): Change {
  const [only] = steps;
  return only && steps.length === 1 ? only : { type: 'batch', steps };
}

export function stepsOf(change: Change): readonly Step[] {
  return change.type === 'batch' ? change.steps : [change];
}
