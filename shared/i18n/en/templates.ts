import type { Catalogue } from '../translator.ts';

export const templates: Catalogue['templates'] = {
  show: 'Word template…',
  title: 'Word template',
  titleOf: 'Word template of {{name}}',
  withoutSeries: 'meetings without a series',
  about:
    'With a template all minutes in Word get the look of your organisation: its styles, letter paper, header and footer. Where a placeholder stands comes what belongs to the meeting.',
  none: 'No template was chosen: minutes get the look of Notulist.',
  inUse: 'In use',
  isKept: 'A copy is in your library. If you change the original, choose it again.',
  allWell: 'All placeholders are right.',
  choose: 'Choose template…',
  chooseOther: 'Choose again…',
  remove: 'Stop using it',
  saveStarter: 'Save starter template…',
  starterHint:
    'No template yet? Begin with the starter template: change it in Word, then choose it here.',
  starterName: 'Starter template minutes',
  starterSaved: 'Starter template saved as {{file}}. Change it in Word, then choose it here.',
  placeholders: 'Which placeholders are there?',
  inline: 'In a line',
  block: 'Alone in a paragraph',
  use: 'With Word template {{name}}',
  without: 'Without the Word template',
  isOfAll: 'This is the template of all series without their own.',
  mistake: 'Mistake',
  note: 'Note',
  useHint_one: '1 remark on the template',
  useHint_other: '{{count}} remarks on the template',
  pickTitle: 'Choose a Word template',
  files: 'Word templates and documents',
  status: {
    draft: 'In preparation',
    sent: 'Sent',
    live: 'Draft',
    concept: 'Draft',
    adopted: 'Adopted',
  },
  findings: {
    unknown: '{{name}} is not a known placeholder and stays in the minutes as it is ({{place}}).',
    misspelt: '{{name}} is not a known placeholder. Did you mean {{nearest}}? ({{place}})',
    unbalanced:
      'The braces do not match at “{{text}}”: a placeholder has two before and two after its name ({{place}}).',
    notAlone:
      '{{name}} is a whole block and belongs in a paragraph of its own; it now comes below this one ({{place}}).',
    outsideText:
      '{{name}} is a whole block and belongs in the text itself; here it comes back on every page, or does not fit on one ({{place}}).',
    missing: '{{name}} is missing: the minutes will not have this part.',
    missingPeople: '{{name}} is missing: whoever belongs there will not be in the minutes.',
    noPlaceholders:
      'There are no placeholders in the text: all of the minutes come below the text of the template, in its styles.',
    removedField: 'The field {{name}} was left out: it fetches data from elsewhere.',
  },
  removed: {
    attachedTemplate:
      'The link to another template was left out: minutes fetch nothing from elsewhere.',
    linkedPicture:
      'A linked picture was left out. Insert it in Word without a link to have it in the minutes.',
    object: 'An embedded object, such as a chart or sheet, was left out.',
    comments: 'Comments in the template were left out.',
    protection:
      'The template is protected against editing. The minutes are not: they have to be completed and corrected.',
  },
  places: {
    paragraph: 'paragraph {{number}}',
    row: 'table {{table}}, row {{row}}',
    textBox: 'text box',
  },
  stories: {
    header: 'header',
    firstHeader: 'first page header',
    evenHeader: 'even page header',
    footer: 'footer',
    firstFooter: 'first page footer',
    evenFooter: 'even page footer',
    footnotes: 'footnotes',
    endnotes: 'endnotes',
  },
};
