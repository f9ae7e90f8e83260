import type { Finding } from '../api.ts';
import { readTitleParts } from './head-lines.ts';
import { splitByLabels, type Label } from './labels.ts';
import type { SourceLine } from './source-lines.ts';

/** What text below an item is before any label has said so. */
export type PlainSection = 'explanation' | 'discussion';

export interface PlainReading {
  readonly section: PlainSection;
  readonly findings: readonly Finding[];
}

/** The word for the kind of document stands in the first lines, or nowhere. */
const FIRST_LINES = 10;

/** How minutes tell what happened; an agenda never does. */
const minutesPhrase =
  /\b(?:(?:opent|sluit) (?:de|het) (?:\p{L}+-?)?(?:vergadering|overleg|bijeenkomst)|heet (?:iedereen|allen|de aanwezigen)|(?:wordt|worden|is|zijn) (?:ongewijzigd |met dank )?(?:vastgesteld|goedgekeurd)|stem(?:t|men|de|den) (?:definitief )?in met|gaat akkoord|(?:geeft|geven) aan dat|meldt dat|merkt op|vraagt of|(?:opens|closes) the meeting|(?:was|were|are) approved|reports? that|notes that)\b/iu;

/** A report that never says "Bespreking" has nothing but the discussion below its items. */
export function readPlainSection(lines: readonly SourceLine[]): PlainReading {
  const labels = new Set(
    lines.flatMap(({ text }) => splitByLabels(text).map(({ label }) => label?.kind)),
  );
  const told = labels.has('discussion') ? undefined : reportLine(lines, labels);
  if (!told) return { section: 'explanation', findings: [] };
  const { number: line, text } = told;
  const reason = 'importing.findings.textIsDiscussion';
  return { section: 'discussion', findings: [{ kind: 'guess', line, reason, text }] };
}

/** The line that shows that this is a report: it says so, or two lines tell what happened. */
function reportLine(
  lines: readonly SourceLine[],
  labels: ReadonlySet<Label['kind'] | undefined>,
): SourceLine | undefined {
  const named = lines.slice(0, FIRST_LINES).find(({ text }) => readTitleParts(text).isReport);
  if (named || labels.has('explanation') || labels.has('contribution')) return named;
  let first: SourceLine | undefined;
  for (const line of lines) {
    if (!minutesPhrase.test(line.text)) continue;
    if (first) return first;
    first = line;
  }
  return undefined;
}
