import { ExternalHyperlink, Tab, TextRun, type ParagraphChild } from 'docx';
import type { Inline } from '../../../shared/meeting/schema.ts';
import { printable } from '../printable.ts';
import { styleIds } from './style-ids.ts';

export function runs(inlines: readonly Inline[]): readonly ParagraphChild[] {
  return inlines.flatMap(({ text, bold, italic, link }): readonly ParagraphChild[] => {
    const marks = { ...(bold && { bold }), ...(italic && { italics: italic }) };
    if (link === undefined) return textRuns(text, marks);
    const children = textRuns(text, { ...marks, style: styleIds.hyperlink });
    return [new ExternalHyperlink({ link: printable(link), children })];
  });
}

interface Marks {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly style?: string;
}

/** Line feeds and tabs are elements of their own in Word. */
export function textRuns(text: string, marks: Marks = {}): readonly TextRun[] {
  return printable(text)
    .split('\n')
    .map((line, index) => {
      const [first = '', ...others] = line.split('\t');
      const children = [first, ...others.flatMap((part) => [new Tab(), part])];
      return new TextRun({ ...marks, ...(index > 0 && { break: 1 }), children });
    });
}
