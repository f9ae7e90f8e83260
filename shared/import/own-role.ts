/**
 * What a line is in minutes that we wrote ourselves, as the styles of a Word file and the classes of a
 * web page tell; see `ParagraphRole`. An `item` is a heading that links arrive at. `laneHeading` is
 * a sub-heading in a contribution, `lane` any other line of it. `plain` is text that our writer would have
 * marked if it opened like a record: where it does, it was typed later.
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
  'plain',
] as const;
export type OwnRole = (typeof ownRoles)[number];
