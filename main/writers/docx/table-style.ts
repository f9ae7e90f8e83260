import type { Palette } from '../../../shared/house/palette.ts';
import { points } from './measures.ts';
import { styleIds } from './style-ids.ts';

const rule = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${String(size)}" w:space="0" w:color="${color}"/>`;
const air = (side: string, pt: number) => `<w:${side} w:w="${String(points(pt))}" w:type="dxa"/>`;

/** As XML, since the docx library has no table styles. */
export function tableStyle({ line, accent, tableHead }: Palette): string {
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}">
<w:name w:val="${styleIds.table}"/><w:uiPriority w:val="99"/>
<w:tblPr><w:tblBorders>${rule('top', 8, line)}${rule('bottom', 8, line)}${rule('insideH', 4, line)}</w:tblBorders>
<w:tblCellMar>${air('top', 3)}${air('left', 5)}${air('bottom', 3)}${air('right', 5)}</w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="${accent}"/></w:rPr>
<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${tableHead}"/></w:tcPr></w:tblStylePr>
</w:style>`.replaceAll('\n', '');
}
