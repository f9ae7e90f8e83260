export const parking = {
  list: 'Parking list',
  remark: 'Parked remark',
  keyPark: 'park',
  input: 'Park a remark for later',
  placeholder: 'What has to come up later…',
  keys: 'Enter parks it, Esc closes',
  none: 'Nothing parked yet. {{key}} sets a remark aside for later.',
  moveTo: 'to item…',
  moveToHint: 'Number of the agenda item, then Enter',
  toAction: 'Make action',
  toActionOf: 'Make action of: {{text}}',
  moveToOf: 'Move to an agenda item: {{text}}',
} as const;
