import { PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { RunningLine } from '../../../shared/export/document.ts';
import { textRuns } from './runs.ts';

/** A line at the head or the foot of every page. */
export function pageLine({ left, right }: RunningLine, style: string): Paragraph {
  const tab = right.length === 0 ? [] : [new TextRun({ children: [new Tab()] })];
  return new Paragraph({ style, children: [...runsOf(left), ...tab, ...runsOf(right)] });
}

export function isBlank({ left, right }: RunningLine): boolean {
  return left.length + right.length === 0;
}

function runsOf(pieces: RunningLine['left']): readonly TextRun[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? textRuns(piece)
      : [
          new TextRun({
            children: [piece.pageNumber === 'this' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES],
          }),
        ],
  );
}
