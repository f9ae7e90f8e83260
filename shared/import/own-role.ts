/**
 * What a line is in minutes that we wrote ourselves, as the styles of a Word file and the classes of a
 * web page tell; see `ParagraphRole`. An `item` is a heading that links arrive at. `laneHeading` is
 * a sub-heading in a contribution, `lane` any other line of it.
 */
export const ownRoles = [
  'kind',
  'title',
  'notice',
  'fact',
  'item',
  'meta',
  'label',
  'laneLabel',
  'laneHeading',
  'lane',
  'decision',
  'action',
  'note',
  'signature',
] as const;
export type OwnRole = (typeof ownRoles)[number];
