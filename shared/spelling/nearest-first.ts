import { editDistance } from '../meeting/edit-distance.ts';

/**
 * Those nearest to what was written first. One dictionary has a better order of its own; of two, the words
 * of the one come before all of the other, however far they are.
 */
export function nearestFirst(word: string, suggestions: readonly string[]): readonly string[] {
  const distances = new Map(suggestions.map((one) => [one, editDistance(word, one)]));
  return [...distances].sort(([, a], [, b]) => a - b).map(([one]) => one);
}
