import type { LineDifference } from '../../shared/compare/lines.ts';
import type { SectionDifference } from '../../shared/compare/sections.ts';
import { countWords, inlineText } from '../../shared/meeting/blocks.ts';

export interface WordCounts {
  readonly inserted: number;
  readonly deleted: number;
}

/** How many words came in and went out, all texts and fields together. */
export function wordCounts(sections: readonly SectionDifference[]): WordCounts {
  const lines = sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.lines));
  return { inserted: wordsOf(lines, 'inserted'), deleted: wordsOf(lines, 'deleted') };
}

function wordsOf(lines: readonly LineDifference[], fate: 'inserted' | 'deleted'): number {
  return lines.reduce((sum, line) => {
    if (line.fate === fate) return sum + countWords(inlineText(line.block.inlines));
    if (line.fate !== 'changed') return sum;
    return line.runs.reduce(
      (inLine, run) => inLine + (run.fate === fate ? countWords(run.text) : 0),
      sum,
    );
  }, 0);
}
