export const importing = {
  title: 'Import',
  fromFile: 'From {{file}}',
  fromPaste: 'From pasted text',
  whatWasRead: 'This is what Notulist read',
  nothingKept: 'Nothing has been kept yet. Check the agenda, then make the meeting.',
  untitled: 'Untitled',
  noDate: 'No date found',

  counts: {
    items_one: '{{count}} agenda item',
    items_other: '{{count}} agenda items',
    attachments_one: '{{count}} attachment',
    attachments_other: '{{count}} attachments',
    contributions_one: '{{count}} contribution',
    contributions_other: '{{count}} contributions',
    discussions_one: '{{count}} discussion',
    discussions_other: '{{count}} discussions',
    attendees_one: '{{count}} attendee',
    attendees_other: '{{count}} attendees',
    decisions_one: '{{count}} decision',
    decisions_other: '{{count}} decisions',
    actions_one: '{{count}} action',
    actions_other: '{{count}} actions',
  },

  agenda: 'Agenda',
  series: 'Series',
  noSeries: 'No series',

  findingsTitle: 'Please check',
  findingsCount_one: '{{count}} remark',
  findingsCount_other: '{{count}} remarks',
  noFindings: 'All text has found its place. Nothing had to be guessed.',
  guessHeading: 'Inferred',
  repairHeading: 'Repaired',
  leftOutHeading: 'Left out',
  atLine: 'Line {{line}}',

  create: 'Make meeting',
  cancel: 'Cancel',
  reading: 'Reading…',
  chooseFile: 'Choose a file…',
  dropHere: 'Drop the file to read it',

  pasteTitle: 'Paste text',
  pasteLabel: 'Text of the agenda or the report',
  pasteHint:
    'Paste the whole text from a mail, a document or a web page. Notulist finds the title, the date and the agenda items by itself.',
  pasteRead: 'Read the text',

  findings: {
    pageText: 'This belongs to the web page, not to the meeting.',
    pageHeader: 'This stands at the top of every page.',
    pageFooter: 'This stands at the bottom of every page.',
    pageMark: 'This belongs to the page, not to the text.',
    contents: 'This is the table of contents.',
    comment: 'This is a remark in the margin.',
    hiddenText: 'This text is hidden in the file.',
    deletedText: 'This text was deleted with tracked changes.',
    mailHeader: 'This is the header of a mail message.',
    documentWord: 'This word only says what kind of document it is.',
    otherDate: 'This date is not the date of the meeting ({{date}}).',
    repeatedTitle:
      'This title occurs twice in the text; the text below it is with item {{number}}.',
    footnoteMark: 'A stray note mark stood inside a word. It now reads “{{word}}”.',
    dateFromText: 'The date {{date}} was taken from this sentence.',
    placeFromText: 'The place “{{place}}” was taken from this line.',
    placeFromSentence: 'The place “{{place}}” comes from this sentence, which stays.',
    statusFromSentence: 'What became of “{{title}}” was taken from this sentence.',
    noTitle: 'No title was found. Please fill it in.',
    oneItem: 'No agenda items were recognised. All text is now in one item.',
    textIsDiscussion:
      'This is a report without the heading “Discussion”. The text below each item was read as discussion.',
    numbersFromCodes:
      'The numbering was lost. The numbers were inferred from the codes of the attachments.',
    numbersFromOrder: 'The numbering was lost. The items are numbered in their order.',
    sharedText: 'This is about all sub-items together and is with item {{number}}.',
    withdrawnItem:
      'Item {{number}} is missing. This sentence says it was taken off the agenda, so it is listed as withdrawn.',
    missingNumber:
      'Item {{number}} is missing from the text. The items after it keep their number.',
  },
};
