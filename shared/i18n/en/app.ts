export const app = {
  name: 'Notulist',
  close: 'Close',
  undo: 'Undo',
  notKept: 'Closed. What you filled in has not been kept.',
  openAgain: 'Open again',
  look: 'View',
  dayKept: 'That date was not complete. The date that was there is back.',
  noDayKept: 'That date was not complete and was not kept. Type day, month and year.',

  palette: {
    label: 'Search for a command, meeting, agenda item, name or text',
    items: 'Number or title of an agenda item',
    found_one: '{{count}} choice',
    found_other: '{{count}} choices',
    nothing: 'Nothing found. Try another word, or # for agenda items only.',
  },

  settings: {
    title: 'Settings',
    display: 'Display',
    writing: 'Writing',
    duringMeeting: 'During the meeting',
    library: 'Library',
    language: 'Language',
    dutch: 'Nederlands',
    english: 'English',
    theme: 'Colours',
    themeSystem: 'As the system',
    themeLight: 'Light',
    themeDark: 'Dark',
    themeContrast: 'High contrast',
    textScale: 'Text size',
    percent: '{{count}}%',
    folder: 'Library folder',
    folderHint:
      'Every meeting is a folder of its own in it, with a readable file. When you choose another folder, Notulist starts anew with it; this one stays.',
    reveal: 'Show in folder',
    otherFolder: 'Another folder…',
  },

  help: {
    title: 'All keys',
    search: 'Search a command or a key…',
    hint: 'Below is what works on this screen. Searching also finds the commands of other screens.',
    where: {
      library: '(in the library)',
      meeting: '(in a meeting)',
      prepare: '(in Preparation)',
      live: '(in Meeting)',
      finish: '(in Finishing)',
      versions: '(in Versions)',
    },
    nothing: 'No command matches this search.',
  },

  failed: {
    title: 'Something went wrong on this screen',
    text: 'What was reported as saved is safe on the disk. Load the screen again to go on.',
    reload: 'Load again',
  },

  dismiss: 'Dismiss message',
  oneFile:
    'Notulist reads one file at a time. Nothing has changed. Drag one agenda or report onto the window.',
};
