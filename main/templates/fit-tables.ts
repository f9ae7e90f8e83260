import {
  elements,
  firstOf,
  isElement,
  rewritten,
  withChildren,
  type Markup,
  type MarkupNode,
} from '../ooxml/markup.ts';

/** Our tables are as wide as our own page; here they become as wide as the column. */
export function fitted(content: readonly Markup[], width: number): readonly Markup[] {
  return content.flatMap((one) => (one.name === 'w:tbl' ? [fittedTable(one, width)] : [one]));
}

function fittedTable(table: Markup, width: number): Markup {
  const columns = elements(firstOf(table, 'w:tblGrid'));
  const before = columns.reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0);
  if (before === 0) return table;
  const widths = fittedWidths(
    columns.map(({ attributes }) => (Number(attributes['w:w']) * width) / before),
  );
  const [fit] = rewritten(table, (one): readonly MarkupNode[] => {
    if (one.name === 'w:tblW') return [wide(one, width)];
    if (one.name === 'w:tblGrid') return [eachWide(one, 'w:gridCol', widths)];
    return [one.name === 'w:tr' ? eachWide(one, 'w:tc', widths) : one];
  });
  return fit !== undefined && isElement(fit) ? fit : table;
}

function wide(one: Markup, width: number): Markup {
  return { ...one, attributes: { ...one.attributes, 'w:w': String(Math.round(width)) } };
}

/** The columns of the grid, or the cells of a row, which our tables have as many of. */
function eachWide(parent: Markup, name: string, widths: readonly number[]): Markup {
  let at = 0;
  const children = elements(parent).map((one) => {
    if (one.name !== name) return one;
    const width = widths[at++] ?? 0;
    if (name === 'w:gridCol') return wide(one, width);
    const [sized] = rewritten(one, (each) => [each.name === 'w:tcW' ? wide(each, width) : each]);
    return sized !== undefined && isElement(sized) ? sized : one;
  });
  return withChildren(parent, children);
}

/** A number of three digits and its margins: in less, Word puts one below the other. */
const NARROWEST = 520;

/** Where the page is so narrow that a column has no room for a number, the others give it theirs. */
function fittedWidths(widths: readonly number[]): readonly number[] {
  const room = widths.reduce((sum, width) => sum + width, 0) - widths.length * NARROWEST;
  const spare = widths.map((width) => Math.max(0, width - NARROWEST));
  const all = spare.reduce((sum, width) => sum + width, 0);
  if (room < 0 || Math.min(...widths) >= NARROWEST) return widths;
  return spare.map((width) => NARROWEST + (all === 0 ? 0 : (width * room) / all));
}
