import type { Heading, ParagraphRole } from '../../../shared/export/document.ts';
import { ownStyles } from '../own-styles.ts';

/** The names by which text asks for its style; the looks are in `styles.ts`. */
export const styleIds = {
  ...ownStyles,
  standard: 'Standard',
  list: 'List_20_Paragraph',
  picture: 'Graphics',
  header: 'Header',
  footer: 'Footer',
  link: 'Internet_20_link',
  contentsLink: 'Index_20_Link',
  strong: 'Strong_20_Emphasis',
  emphasis: 'Emphasis',
  contentsTitle: 'Contents_20_Heading',
  contents: { 1: 'Contents_20_1', 2: 'Contents_20_2' },
  name: 'MinutesName',
  signingLine: 'MinutesSigningLine',
  decisionName: 'MinutesDecisionName',
  actionName: 'MinutesActionName',
} as const;

export const headingStyles: Readonly<Record<Heading['level'], string>> = {
  title: 'Title',
  1: 'Heading_20_1',
  2: 'Heading_20_2',
  3: 'Heading_20_3',
};

export function roleStyle(role: ParagraphRole): string {
  return role === 'body' ? styleIds.standard : ownStyles[role];
}

/** The character style of what stands before the text. */
export function labelStyle(role: ParagraphRole): string {
  if (role === 'decision') return styleIds.decisionName;
  return role === 'action' ? styleIds.actionName : styleIds.name;
}

/** The list styles, in the text and in the coloured ground of a lane. */
export function listStyle(ordered: boolean, inLane: boolean): string {
  return `${inLane ? 'Lane' : ''}${ordered ? 'Numbers' : 'Bullets'}`;
}
