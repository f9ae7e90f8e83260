/** What the editor understands while one types: markers, names, abbreviations. */
export const capture = {
  question: 'Vraag',
  postscript: 'PS',
  standsOut: 'valt op in de tekst',
  withoutOwner: 'zonder eigenaar',
  withoutDate: 'zonder datum',
  openDate: '{{words}}, nog geen datum',
  accept: 'overnemen',
  leave: 'tekst laten',
  spoken: '{{what}}. Enter neemt dit over, Escape laat de tekst zoals die is.',
};
