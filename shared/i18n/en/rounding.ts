export const rounding = {
  title: 'Round off',
  button_one: 'Round off: 1 loose end',
  button_other: 'Round off: {{count}} loose ends',
  left_one: '1 of {{total}} still to look at',
  left_other: '{{count}} of {{total}} still to look at',
  allDone: 'Everything has been looked at. The minutes can go out.',
  nothing:
    'Nothing was left behind: every item has a discussion or a status, every action a name and a date, and no two names are too much alike.',

  conflicts: 'Changed twice',
  conflictsHint:
    'The same was changed on two computers. Until you choose, the minutes have what is in them now.',
  alsoOn: 'also changed on {{machine}}',
  items: 'Items without discussion',
  itemsHint: 'What stays open is printed as “Not discussed” in the minutes.',
  records: 'Decisions and actions without text',
  recordsHint: 'What stays empty is in no document.',
  lines: 'Lines that open as an action or a decision',
  linesHint: 'They are only text yet. Record what is an action or a decision.',
  actions: 'Actions without an owner or date',
  actionsHint: 'Who does it, and by when?',
  parked: 'Parked remarks',
  parkedHint: 'What is still on the parking list does not get into the minutes.',
  names: 'Names that are alike',
  namesHint:
    'Is it one name? Choose how you write it; that goes for every place where you typed it.',

  notDiscussed: 'Not discussed',
  leave: 'Leave as it is',
  remove: 'Remove',
  goThere: 'Go there',
  everywhere: '{{name}} everywhere',
  between: '{{one}} or {{other}}',
  at_one: 'at item {{numbers}}',
  at_other: 'at items {{numbers}}',
  isDone: 'Done',
} as const;
