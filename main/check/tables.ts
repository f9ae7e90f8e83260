import type { AccessibilityFinding } from '../../shared/checking/accessibility.ts';
import { unwrapped, type PlacedTable } from './passages.ts';
import { quote } from './quote.ts';
import { child, readableText, type Element } from '../ooxml/xml.ts';

export function tableFindings(tables: readonly PlacedTable[]): readonly AccessibilityFinding[] {
  return tables.flatMap(({ table, place }) => {
    const rows = unwrapped(table).filter(({ name }) => name === 'w:tr');
    const findings: AccessibilityFinding[] = [];
    const [first] = rows;
    if (!isHeader(first)) {
      const text = quote(first ? readableText(first) : '');
      findings.push({ kind: 'tableHeader', place, values: { text } });
    }
    if (rows.some(hasMergedCells)) findings.push({ kind: 'mergedCells', place });
    return findings;
  });
}

/** Without it a screen reader cannot say which column a cell is in. */
function isHeader(row: Element | undefined): boolean {
  const header = child(child(row, 'w:trPr'), 'w:tblHeader');
  return (
    header !== undefined && !['0', 'false', 'off'].includes(header.attributes['w:val'] ?? 'true')
  );
}

function hasMergedCells(row: Element): boolean {
  return unwrapped(row).some((cell) => {
    const properties = child(cell, 'w:tcPr');
    const span = Number(child(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1);
    return span > 1 || child(properties, 'w:vMerge') !== undefined;
  });
}
