export const app = {
  name: 'Notulist',
  close: 'Close',

  palette: {
    label: 'Search for a command or an agenda item',
    items: 'Number or title of an agenda item',
    found_one: '{{count}} choice',
    found_other: '{{count}} choices',
    nothing: 'Nothing found. Try another word, or # for agenda items only.',
  },

  help: {
    title: 'All keys',
    search: 'Search for a command or a key…',
    nothing: 'No command fits this search.',
  },

  settings: {
    title: 'Settings',
    language: 'Language',
    dutch: 'Nederlands',
    english: 'English',
    theme: 'Colours',
    themeSystem: 'As the system',
    themeLight: 'Light',
    themeDark: 'Dark',
    textSize: 'Text size',
    folder: 'Folder of the library',
    folderHint: 'Every meeting is a folder of its own in here, with a readable file.',
    reveal: 'Show in folder',
    done: 'Done',
  },
};
