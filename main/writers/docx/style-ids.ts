import type { ParagraphRole } from '../../../shared/export/document.ts';

/** The names by which paragraphs ask for their style; all that a document looks like hangs on them. */
export const styleIds = {
  list: 'ListParagraph',
  lane: 'MinutesLane',
  laneLabel: 'MinutesLaneLabel',
  laneList: 'MinutesLaneList',
  /** Before a list: no space, since Word would leave it white where the indent changes. */
  laneLead: 'MinutesLaneLead',
  cell: 'MinutesCell',
  headerCell: 'MinutesHeaderCell',
  table: 'MinutesTable',
  logo: 'MinutesLogo',
  header: 'Header',
  footer: 'Footer',
  hyperlink: 'Hyperlink',
  contentsTitle: 'TOCHeading',
  contents: ['TOC1', 'TOC2'],
  factName: 'MinutesFactName',
  metaName: 'MinutesMetaName',
  decisionName: 'MinutesDecisionName',
  actionName: 'MinutesActionName',
} as const;

/** `null` is the body style of Word itself. */
export const roleStyles = {
  body: null,
  kind: 'MinutesKind',
  notice: 'MinutesNotice',
  fact: 'MinutesFact',
  meta: 'MinutesMeta',
  label: 'MinutesLabel',
  decision: 'MinutesDecision',
  action: 'MinutesAction',
  note: 'MinutesNote',
  signature: 'MinutesSignature',
} as const satisfies Readonly<Record<ParagraphRole, string | null>>;

/** The character style of what stands before the text. */
export const labelStyles: Readonly<Record<ParagraphRole, string | null>> = {
  body: null,
  kind: null,
  notice: null,
  fact: styleIds.factName,
  meta: styleIds.metaName,
  label: null,
  decision: styleIds.decisionName,
  action: styleIds.actionName,
  note: null,
  signature: styleIds.factName,
};
