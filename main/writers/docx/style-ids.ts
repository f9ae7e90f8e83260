import type { ParagraphRole } from '../../../shared/export/document.ts';
import { ownStyles } from '../own-styles.ts';

/** The names by which paragraphs ask for their style; all that a document looks like hangs on them. */
export const styleIds = {
  ...ownStyles,
  list: 'ListParagraph',
  table: 'MinutesTable',
  header: 'Header',
  footer: 'Footer',
  hyperlink: 'Hyperlink',
  contentsTitle: 'TOCHeading',
  contents: ['TOC1', 'TOC2'],
  factName: 'MinutesFactName',
  metaName: 'MinutesMetaName',
  signingLine: 'MinutesSigningLine',
  decisionName: 'MinutesDecisionName',
  actionName: 'MinutesActionName',
} as const;

/** `null` is the body style of Word itself. */
export function roleStyle(role: ParagraphRole): string | null {
  return role === 'body' ? null : ownStyles[role];
}

/** The character style of what stands before the text; `null` is that of the paragraph. */
export function labelStyle(role: ParagraphRole): string | null {
  switch (role) {
    case 'fact':
      return styleIds.factName;
    case 'meta':
      return styleIds.metaName;
    case 'decision':
      return styleIds.decisionName;
    case 'action':
      return styleIds.actionName;
    case 'body':
    case 'kind':
    case 'notice':
    case 'label':
    case 'note':
      return null;
  }
}
