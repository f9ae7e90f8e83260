/** What the editor understands while one types: markers, names, abbreviations. */
export const capture = {
  question: 'Vraag',
  postscript: 'PS',
  standsOut: 'valt op in de tekst',
  withoutOwner: 'geen eigenaar',
  withoutDate: 'geen datum',
  openDate: '{{words}}, nog geen datum',
  accept: 'overnemen',
  leave: 'tekst laten',
  names: 'Namen',
  completeNames: 'Bied namen aan na twee letters, ook zonder @',
  abbreviations: 'Afkortingen die u typt',
  abbreviationsHint:
    'Eén per regel, bijvoorbeeld: CG = Common Ground. Na een spatie staat er het hele woord; Backspace zet de afkorting terug. Kopieer de lijst om die elders te gebruiken.',
  notAbbreviation: 'Regel {{line}} is geen afkorting. Schrijf: afkorting = voluit',
  recorded: 'Vastgelegd: {{what}}',
  spoken: '{{what}}. Enter neemt dit over, Escape laat de tekst zoals die is.',
};
