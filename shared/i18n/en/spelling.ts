import type { Catalogue } from '../translator.ts';

export const spelling: Catalogue['spelling'] = {
  suggestions: 'Suggestions',
  looking: 'Looking for suggestions…',
  noSuggestions: 'No suggestions',
  learn: 'Add “{{word}}” to the word list',
  learnt: '“{{word}}” is in the word list.',
  right: 'This word is spelt correctly.',
  noneLeft: 'No spelling mistakes left in this text.',
  setting: 'Spelling',
  dutch: 'Dutch',
  english: 'English',
  both: 'Both',
  off: 'Off',
  settingHint:
    'Without a network, with dictionaries that come with the app. Names and abbreviations of the meeting and the series are right by themselves.',
  settingHintMac:
    'macOS checks by itself, in the languages of the system. Names and abbreviations of the meeting and the series are right by themselves.',
  editList: 'Word list…',
  listTitle: 'Word list',
  list: 'Words that are right',
  listHint: 'One per line. The list is woordenlijst.txt in your library.',
  save: 'Save',
  cancel: 'Cancel',
};
