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
};
