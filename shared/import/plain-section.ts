import type { Finding } from '../api.ts';
import { readTitleParts } from './head-lines.ts';
import { splitByLabels } from './labels.ts';
import type { Label } from './read-label.ts';
import { ENOUGH, reportSigns } from './report-signs.ts';
import type { SourceLine } from './source-lines.ts';

/** What text below an item is before any label has said so. */
export type PlainSection = 'explanation' | 'discussion';

export interface PlainReading {
  readonly section: PlainSection;
  readonly findings: readonly Finding[];
}

/** The word for the kind of document stands in the first lines, or nowhere. */
const FIRST_LINES = 10;

/**
 * A report that never says "Bespreking" has nothing but the discussion below its items.
 * `fileName` counts where the document does not say what it is.
 */
export function readPlainSection(
  lines: readonly SourceLine[],
  fileName: string | null,
): PlainReading {
  const told = reportLine(lines, fileName);
  if (!told) return { section: 'explanation', findings: [] };
  const { number: line, text } = told;
  const reason = 'importing.findings.textIsDiscussion';
  return { section: 'discussion', findings: [{ kind: 'guess', line, reason, text }] };
}

/** The line that shows that this is a report. */
function reportLine(lines: readonly SourceLine[], fileName: string | null): SourceLine | undefined {
  const labels = labelsIn(lines);
  if (labels.has('discussion')) return undefined;
  const named = lines.slice(0, FIRST_LINES).find(({ text }) => readTitleParts(text).isReport);
  if (named) return named;
  const signs = reportSigns(lines);
  const isPrepared = labels.has('explanation') || labels.has('contribution');
  const isNamed = /verslag|notulen|minutes/i.test(fileName ?? '');
  const needed = ENOUGH + (isPrepared ? 1 : 0) - (isNamed ? 1 : 0);
  return signs.length >= needed ? signs[0] : undefined;
}

/** Which of the labels that tell stand in the text: a line without such a word needs no closer look. */
const mayTell = /bespr|discuss|toelicht|explan|inbreng|contribut/i;

function labelsIn(lines: readonly SourceLine[]): ReadonlySet<Label['kind']> {
  const kinds = new Set<Label['kind']>();
  for (const { text } of lines) {
    if (!mayTell.test(text)) continue;
    for (const { label } of splitByLabels(text)) if (label) kinds.add(label.kind);
  }
  return kinds;
}
