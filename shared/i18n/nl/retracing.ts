/** What undo and redo say of a change that cannot be seen from where one works. */
export const retracing = {
  undo: '{{what}}: teruggedraaid',
  redo: '{{what}}: opnieuw gedaan',
  show: 'Ga erheen',
  opening: 'Opening van de vergadering',
  closing: 'Sluiting van de vergadering',
  reopening: 'Heropening van de vergadering',
  pause: 'Pauze',
  ofMeeting: '{{what}} van de vergadering',
  ofItem: '{{what}} van punt {{number}}',
  place: 'Plaats in de agenda',
  attachment: 'Bijlage',
  presence: 'Aanwezigheid van {{names}}',
  attendee: 'Deelnemer {{name}}',
  someAttendee: 'Deelnemer',
  parked: 'Geparkeerde opmerking',
} as const;
