/** Who comes, goes and is not there, in one line. */
export const presence = {
  input: 'Attendance in one line',
  placeholder: 'Linda left 11:30',
  keys: 'Enter notes it, Esc closes',
  examples:
    'For example: Linda left 11:30 · Omar late 10:15 · Sara in · Noor absent excused. Without a time it is now.',
  who: 'It is not clear who “{{name}}” is: type more of the name.',
  newcomer: 'Enter adds {{name}} as an attendee: {{presence}}',
  early:
    'The meeting began at {{start}}; {{name}} cannot have left at {{time}}. Type “absent” for who was not there.',
  twice:
    '{{name}} came or left before; a second time does not fit in the attendance. Write it in the discussion.',
  what: 'Say what it is: left, in, late, back, absent or present.',
  missed: 'Not at {{numbers}}',
  noted: '{{name}}: {{presence}}',
  notedMissed: '{{name}}: {{presence}}, not at {{numbers}}',
  added: 'Added: {{name}}, {{presence}}',
} as const;
