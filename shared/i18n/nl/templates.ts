/** Word templates of the organisation: choosing one, and what is the matter with it. */
export const templates = {
  show: 'Word-sjabloon…',
  title: 'Word-sjabloon',
  titleOf: 'Word-sjabloon van {{name}}',
  withoutSeries: 'vergaderingen zonder reeks',
  about:
    'Met een sjabloon krijgt elk Word-verslag de opmaak van uw organisatie: haar stijlen, briefpapier, kop- en voettekst. Waar een plaatshouder staat, komt wat bij de vergadering hoort.',
  none: 'Er is geen sjabloon gekozen: verslagen krijgen de opmaak van Notulist.',
  inUse: 'In gebruik',
  isKept: 'Een kopie staat in uw bibliotheek. Verandert u het origineel, kies het dan opnieuw.',
  allWell: 'Alle plaatshouders kloppen.',
  choose: 'Kies sjabloon…',
  chooseOther: 'Kies opnieuw…',
  remove: 'Gebruik het niet meer',
  saveStarter: 'Bewaar startsjabloon…',
  starterHint:
    'Nog geen sjabloon? Begin met het startsjabloon: pas het aan in Word en kies het daarna hier.',
  starterName: 'Startsjabloon verslag',
  starterSaved:
    'Startsjabloon opgeslagen als {{file}}. Pas het aan in Word en kies het daarna hier.',
  placeholders: 'Welke plaatshouders zijn er?',
  inline: 'In een regel',
  block: 'Alleen in een alinea',
  use: 'Met Word-sjabloon {{name}}',
  without: 'Zonder Word-sjabloon',
  isOfAll: 'Dit is het sjabloon van alle reeksen zonder een eigen sjabloon.',
  mistake: 'Fout',
  note: 'Ter info',
  useHint_one: '1 opmerking bij het sjabloon',
  useHint_other: '{{count}} opmerkingen bij het sjabloon',
  pickTitle: 'Kies een Word-sjabloon',
  files: 'Word-sjablonen en -documenten',
  status: {
    draft: 'In voorbereiding',
    sent: 'Verstuurd',
    live: 'Concept',
    concept: 'Concept',
    adopted: 'Vastgesteld',
  },
  findings: {
    unknown: '{{name}} is geen bekende plaatshouder en blijft zo in het verslag staan ({{place}}).',
    misspelt: '{{name}} is geen bekende plaatshouder. Bedoelt u {{nearest}}? ({{place}})',
    unbalanced:
      'De accolades kloppen niet bij “{{text}}”: een plaatshouder heeft er twee voor en twee achter zijn naam ({{place}}).',
    notAlone:
      '{{name}} is een heel blok en hoort in een eigen alinea; het komt nu onder deze alinea ({{place}}).',
    outsideText:
      '{{name}} is een heel blok en hoort in de tekst zelf; hier wordt het op elke pagina herhaald of past het er niet op ({{place}}).',
    missing: '{{name}} ontbreekt: dit deel komt niet in het verslag.',
    missingPeople: '{{name}} ontbreekt: wie daar hoort te staan, komt niet in het verslag.',
    noPlaceholders:
      'In de tekst staan geen plaatshouders: het hele verslag komt onder de tekst van het sjabloon, in zijn stijlen.',
    removedField: 'Het veld {{name}} is weggelaten: het haalt gegevens van elders op.',
  },
  removed: {
    attachedTemplate:
      'De koppeling met een ander sjabloon is weggelaten: een verslag haalt niets van elders op.',
    linkedPicture:
      'Een gekoppelde afbeelding is weggelaten. Voeg haar in Word in zonder koppeling, dan staat zij wel in het verslag.',
    object: 'Een ingesloten object, zoals een grafiek of werkblad, is weggelaten.',
    comments: 'Opmerkingen in het sjabloon zijn weggelaten.',
    protection:
      'Het sjabloon is beveiligd tegen bewerken. Het verslag is dat niet: het moet aangevuld en gecorrigeerd kunnen worden.',
  },
  places: {
    paragraph: 'alinea {{number}}',
    row: 'tabel {{table}}, rij {{row}}',
    textBox: 'tekstvak',
  },
  stories: {
    header: 'koptekst',
    firstHeader: 'koptekst van de eerste pagina',
    evenHeader: 'koptekst van even pagina’s',
    footer: 'voettekst',
    firstFooter: 'voettekst van de eerste pagina',
    evenFooter: 'voettekst van even pagina’s',
    footnotes: 'voetnoten',
    endnotes: 'eindnoten',
  },
} as const;
