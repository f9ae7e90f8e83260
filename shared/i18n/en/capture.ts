export const capture = {
  question: 'Question',
  postscript: 'PS',
  standsOut: 'stands out in the text',
  withoutOwner: 'no owner',
  withoutDate: 'no date',
  openDate: '{{words}}, no date yet',
  accept: 'accept',
  leave: 'leave text',
  names: 'Names',
  completeNames: 'Offer names after two letters, also without @',
  abbreviations: 'Abbreviations that you type',
  abbreviationsHint:
    'One per line, for example: CG = Common Ground. After a space it is written in full; Backspace brings the abbreviation back. Copy the list to use it elsewhere.',
  notAbbreviation: 'Line {{line}} is not an abbreviation. Write: abbreviation = in full',
  recorded: 'Recorded: {{what}}',
  spoken: '{{what}}. Enter accepts this, Escape leaves the text as it is.',
};
