import { ExternalHyperlink, Tab, TextRun, type ParagraphChild } from 'docx';
import type { Inline } from '../../../shared/meeting/schema.ts';
import { isRightToLeft, stretches } from '../direction.ts';
import { linkRuns } from '../link-runs.ts';
import { printable } from '../printable.ts';
import { styleIds } from './style-ids.ts';

/** `inRightToLeft`: of a paragraph that is read so. */
export function runs(
  inlines: readonly Inline[],
  inRightToLeft: boolean,
): readonly ParagraphChild[] {
  return linkRuns(inlines).flatMap(({ link, inlines: parts }): readonly ParagraphChild[] => {
    if (link === undefined) return markedRuns(parts, { inRightToLeft });
    const children = markedRuns(parts, { inRightToLeft, style: styleIds.hyperlink });
    return [new ExternalHyperlink({ link: printable(link), children })];
  });
}

function markedRuns(inlines: readonly Inline[], around: Marks): readonly TextRun[] {
  return inlines.flatMap(({ text, bold, italic }) =>
    textRuns(text, { ...around, ...(bold && { bold }), ...(italic && { italics: italic }) }),
  );
}

/** Says of a paragraph with this text that it is read from right to left, where it is. */
export function direction(text: string): { readonly bidirectional?: true } {
  return isRightToLeft(text) ? { bidirectional: true } : {};
}

interface Marks {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly style?: string;
  readonly inRightToLeft?: boolean;
}

/** Line feeds and tabs are elements of their own in Word. */
export function textRuns(
  text: string,
  { inRightToLeft = isRightToLeft(text), ...marks }: Marks = {},
): readonly TextRun[] {
  return printable(text)
    .split('\n')
    .flatMap((line, index) =>
      stretches(line, inRightToLeft).map(({ text: part, rightToLeft }, at) => {
        const [first = '', ...others] = part.split('\t');
        const children = [first, ...others.flatMap((piece) => [new Tab(), piece])];
        const turned = rightToLeft && { rightToLeft };
        return new TextRun({
          ...marks,
          ...turned,
          ...(index > 0 && at === 0 && { break: 1 }),
          children,
        });
      }),
    );
}
