/** Import: preview, findings, confirmation. */
export const importing = {
  title: 'Importeren',
  fromFile: 'Uit {{file}}',
  fromPaste: 'Uit geplakte tekst',
  whatWasRead: 'Dit is wat Notulist las',
  nothingKept: 'Er is nog niets bewaard. Controleer de agenda en maak dan de vergadering.',
  untitled: 'Zonder titel',
  noDate: 'Geen datum gevonden',

  counts: {
    items_one: '{{count}} agendapunt',
    items_other: '{{count}} agendapunten',
    attachments_one: '{{count}} bijlage',
    attachments_other: '{{count}} bijlagen',
    contributions_one: '{{count}} inbreng',
    contributions_other: '{{count}} keer inbreng',
    discussions_one: '{{count}} bespreking',
    discussions_other: '{{count}} besprekingen',
    attendees_one: '{{count}} deelnemer',
    attendees_other: '{{count}} deelnemers',
    decisions_one: '{{count}} besluit',
    decisions_other: '{{count}} besluiten',
    actions_one: '{{count}} actie',
    actions_other: '{{count}} acties',
  },

  agenda: 'Agenda',
  series: 'Reeks',
  noSeries: 'Geen reeks',

  findingsTitle: 'Kijk dit na',
  findingsCount_one: '{{count}} opmerking',
  findingsCount_other: '{{count}} opmerkingen',
  noFindings: 'Alle tekst heeft een plaats gekregen. Er viel niets te raden.',
  guessHeading: 'Afgeleid',
  repairHeading: 'Hersteld',
  leftOutHeading: 'Weggelaten',
  atLine: 'Regel {{line}}',

  create: 'Maak vergadering',
  cancel: 'Annuleer',
  reading: 'Bezig met lezen…',
  chooseFile: 'Kies een bestand…',
  dropHere: 'Laat het bestand los om het te lezen',

  pasteTitle: 'Tekst plakken',
  pasteLabel: 'Tekst van de agenda of het verslag',
  pasteHint:
    'Plak de hele tekst uit een mail, een document of een webpagina. Notulist zoekt zelf de titel, de datum en de agendapunten.',
  pasteRead: 'Lees de tekst',

  findings: {
    pageText: 'Dit hoort bij de webpagina en niet bij de vergadering.',
    pageHeader: 'Dit staat boven aan elke pagina.',
    pageFooter: 'Dit staat onder aan elke pagina.',
    pageMark: 'Dit hoort bij de bladzijde en niet bij de tekst.',
    contents: 'Dit is de inhoudsopgave.',
    comment: 'Dit is een opmerking in de kantlijn.',
    hiddenText: 'Deze tekst is verborgen in het bestand.',
    deletedText: 'Deze tekst is doorgehaald met Wijzigingen bijhouden.',
    mailHeader: 'Dit is de kop van een mailbericht.',
    documentWord: 'Dit woord zegt alleen wat voor stuk het is.',
    otherDate: 'Deze datum is niet die van de vergadering ({{date}}).',
    repeatedTitle:
      'Deze titel staat twee keer in de tekst; de tekst eronder staat bij punt {{number}}.',
    footnoteMark: 'Een los nootteken stond midden in een woord. Nu staat er “{{word}}”.',
    dateFromText: 'De datum {{date}} is uit deze zin gehaald.',
    placeFromText: 'De plaats “{{place}}” is uit deze regel gehaald.',
    placeFromSentence: 'De plaats “{{place}}” komt uit deze zin, die blijft staan.',
    statusFromSentence: 'Wat er met “{{title}}” gebeurde, is uit deze zin gehaald.',
    noTitle: 'Er is geen titel gevonden. Vul die zelf in.',
    oneItem: 'Er zijn geen agendapunten herkend. Alle tekst staat nu in één punt.',
    textIsDiscussion:
      'Dit is een verslag zonder het kopje “Bespreking”. De tekst onder elk punt is als bespreking gelezen.',
    numbersFromCodes:
      'De nummering was verloren gegaan. De nummers zijn afgeleid uit de codes van de bijlagen.',
    numbersFromOrder: 'De nummering was verloren gegaan. De punten zijn op volgorde genummerd.',
    sharedText: 'Dit gaat over alle subpunten samen en staat bij punt {{number}}.',
    withdrawnItem:
      'Punt {{number}} ontbreekt. Volgens deze zin ging het van de agenda, daarom staat het er als vervallen.',
    missingNumber: 'Punt {{number}} ontbreekt in de tekst. De punten erna houden hun nummer.',
  },
} as const;
