import type { Finding } from '../api.ts';
import { readTitleParts } from './head-lines.ts';
import { splitByLabels } from './labels.ts';
import type { SourceLine } from './source-lines.ts';

/** What text below an item is before any label has said so. */
export type PlainSection = 'explanation' | 'discussion';

export interface PlainReading {
  readonly section: PlainSection;
  readonly findings: readonly Finding[];
}

/** The word for the kind of document stands in the first lines, or nowhere. */
const FIRST_LINES = 10;

/** A report that never says "Bespreking" has nothing but the discussion below its items. */
export function readPlainSection(lines: readonly SourceLine[]): PlainReading {
  const named = lines.slice(0, FIRST_LINES).find(({ text }) => readTitleParts(text).isReport);
  if (!named || lines.some(hasDiscussionLabel)) return { section: 'explanation', findings: [] };
  const { number: line, text } = named;
  const reason = 'importing.findings.textIsDiscussion';
  return { section: 'discussion', findings: [{ kind: 'guess', line, reason, text }] };
}

function hasDiscussionLabel({ text }: SourceLine): boolean {
  return splitByLabels(text).some(({ label }) => label?.kind === 'discussion');
}
