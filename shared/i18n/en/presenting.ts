/** The screen in the meeting room. */
export const presenting = {
  next: 'Next: {{item}}',
  isOn: 'On the screen in the room',
  settings: 'Screen in the room',
  records: 'Show the decisions and actions of the item',
  times: 'Show how long the item takes',
} as const;
