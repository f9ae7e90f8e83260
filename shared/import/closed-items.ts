import { blocksText } from '../meeting/blocks.ts';
import type { Finding } from '../api.ts';
import type { DraftItem } from './draft-item.ts';
import { hasNothingBelow } from './group-headings.ts';
import type { SourceLine } from './source-lines.ts';

const closed =
  /^(?:besloten (?:deel|gedeelte|vergadering|zitting)|vertrouwelijke?(?: (?:deel|gedeelte|agendapunten|punten|stukken))?|achter gesloten deuren|(?:closed|private) (?:session|part|meeting|items)|confidential(?: (?:session|part|items))?)$/i;
const open =
  /^(?:openbaar (?:deel|gedeelte)|openbare (?:vergadering|zitting)|(?:open|public) (?:session|part|meeting|items))$/i;

/** Whether a heading such as "Besloten gedeelte" opens the closed or the open part of a meeting. */
export function partNamed(text: string): 'open' | 'closed' | null {
  const name = text.replace(/\s?:$/, '');
  return closed.test(name) ? 'closed' : open.test(name) ? 'open' : null;
}

const inTitle =
  /[([](?:strikt |strictly )?(?:vertrouwelijk|besloten|niet openbaar|confidential)[)\]]|\s[–-]\s(?:vertrouwelijk|confidential)$|^(?:vertrouwelijk|confidential)\s?[:–-]/i;
const alone =
  /^[([]?(?:strikt |strictly )?(?:vertrouwelijk|niet openbaar|confidential)[)\]]?\.?$/im;

type Heading = Pick<SourceLine, 'number' | 'text'>;

/**
 * Marks the items below "Besloten gedeelte", up to "Openbaar gedeelte", and those that are called
 * "(vertrouwelijk)" themselves. `headings`: the lines that are no item, in their order.
 */
export function markClosedItems(
  items: readonly DraftItem[],
  headings: readonly Heading[],
): readonly Finding[] {
  const parts = headings.flatMap(({ number, text }) => {
    const part = partNamed(text);
    return part ? [{ line: number, part }] : [];
  });
  let inPart: 'open' | 'closed' = 'open';
  return items.flatMap((item) => {
    while (parts[0] && parts[0].line < item.line) inPart = parts.shift()?.part ?? inPart;
    const own = partNamed(item.title);
    if (own && hasNothingBelow(item)) inPart = own;
    const isBelow = inPart === 'closed' || own === 'closed';
    return isBelow ? [mark(item, 'importing.findings.confidentialByHeading')] : markTold(item);
  });
}

/** What is closed is so with all its parts. */
function markTold(item: DraftItem): readonly Finding[] {
  const { title, explanation, discussion } = item;
  if (inTitle.test(title) || alone.test(blocksText([...explanation, ...discussion])))
    return [mark(item, 'importing.findings.confidentialByWord')];
  return item.items.flatMap(markTold);
}

function mark(item: DraftItem, reason: Finding['reason']): Finding {
  item.confidential = true;
  return { kind: 'guess', line: item.line, reason, text: item.title };
}
