import { Paragraph, Tab, TextRun } from 'docx';
import type { Signatures } from '../../../shared/export/document.ts';
import { signingRows } from '../signing.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './style-ids.ts';

/** One paragraph, with lines to sign on that are underlined tabs: a table would tell a reader of columns. */
export function signatures(block: Signatures): Paragraph {
  const line = () => new TextRun({ style: styleIds.signingLine, children: [new Tab()] });
  return new Paragraph({
    style: styleIds.signature,
    children: [
      line(),
      new TextRun({ children: [new Tab()] }),
      line(),
      ...textRuns(['', ...signingRows(block)].join('\n')),
    ],
  });
}
