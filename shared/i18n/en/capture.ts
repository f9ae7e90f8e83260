export const capture = {
  question: 'Question',
  postscript: 'PS',
  standsOut: 'stands out in the text',
  withoutOwner: 'without owner',
  withoutDate: 'without date',
  openDate: '{{words}}, no date yet',
  accept: 'accept',
  leave: 'leave text',
  spoken: '{{what}}. Enter accepts this, Escape leaves the text as it is.',
};
