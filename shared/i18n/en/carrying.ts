export const carrying = {
  offer_one: 'Take over 1 open action of {{date}}',
  offer_other: 'Take over {{count}} open actions of {{date}}',
  taken_one: '1 open action of the last meeting was taken along.',
  taken_other: '{{count}} open actions of the last meeting were taken along.',
  from: 'of {{date}}',
  postponed_one: 'postponed once',
  postponed_other: 'postponed {{count}} times',
} as const;
