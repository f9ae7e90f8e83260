import type { Heading, ParagraphRole } from '../../../shared/export/document.ts';

/** The names by which text asks for its style; the looks are in `styles.ts`. */
export const styleIds = {
  standard: 'Standard',
  list: 'List_20_Paragraph',
  lane: 'MinutesLane',
  laneLabel: 'MinutesLaneLabel',
  laneList: 'MinutesLaneList',
  cell: 'MinutesCell',
  headerCell: 'MinutesHeaderCell',
  logo: 'MinutesLogo',
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
  decisionName: 'MinutesDecisionName',
  actionName: 'MinutesActionName',
} as const;

export const headingStyles: Readonly<Record<Heading['level'], string>> = {
  title: 'Title',
  1: 'Heading_20_1',
  2: 'Heading_20_2',
  3: 'Heading_20_3',
};

export const roleStyles = {
  body: styleIds.standard,
  kind: 'MinutesKind',
  notice: 'MinutesNotice',
  fact: 'MinutesFact',
  meta: 'MinutesMeta',
  label: 'MinutesLabel',
  decision: 'MinutesDecision',
  action: 'MinutesAction',
  note: 'MinutesNote',
  signature: 'MinutesSignature',
} as const satisfies Readonly<Record<ParagraphRole, string>>;

/** The character style of what stands before the text. */
export function labelStyle(role: ParagraphRole): string {
  if (role === 'decision') return styleIds.decisionName;
  return role === 'action' ? styleIds.actionName : styleIds.name;
}

/** The list styles, in the text and in the coloured ground of a lane. */
export function listStyle(ordered: boolean, inLane: boolean): string {
  return `${inLane ? 'Lane' : ''}${ordered ? 'Numbers' : 'Bullets'}`;
}
