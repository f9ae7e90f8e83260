/** Who comes, goes and is not there, in one line. */
export const presence = {
  input: 'Attendance in one line',
  placeholder: 'Linda left 11:30',
  keys: 'Enter notes it, Esc leaves it',
  examples:
    'For example: Linda left 11:30 · Omar late 10:15 · Sara in · Noor absent excused. Without a time it is now.',
  who: 'There is no attendee “{{name}}”, or more than one.',
  what: 'Say what it is: left, in, late, back, absent or present.',
  missed: 'Not at {{numbers}}',
} as const;
