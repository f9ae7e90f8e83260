/** What the windows of the system say: dialogs, the menu bar, the names of exported files. */
export const dialogs = {
  importTitle: 'Importeer agenda of verslag',
  importable: 'Agenda’s en verslagen',
  allFiles: 'Alle bestanden',
  exportTitle: 'Exporteer',
  formats: {
    docx: 'Word-document',
    html: 'Webpagina',
    markdown: 'Markdown',
    text: 'Platte tekst',
    json: 'Notulist-gegevens',
  },
  /** Behind the date and the title in the name of an exported file. */
  fileNames: {
    minutes: 'verslag',
    decisions: 'besluitenlijst',
    actions: 'actielijst',
    attendance: 'presentielijst',
    agenda: 'agenda',
  },
  menus: {
    file: 'Bestand',
    edit: 'Bewerken',
    agenda: 'Agenda',
    insert: 'Invoegen',
    view: 'Beeld',
    help: 'Help',
  },
  unsaved: {
    title: 'Niet alles is opgeslagen',
    text: 'De laatste wijzigingen staan nog niet op de schijf; de schijf is vol, weg of alleen-lezen. Blijf in Notulist om ze te bewaren: uw tekst staat nog in het venster en Notulist blijft het proberen. Als u toch afsluit, gaan die wijzigingen verloren.',
    stay: 'Blijf in Notulist',
    leave: 'Sluit toch af',
  },
  noStart: {
    title: 'Notulist kan niet starten',
    text: 'Notulist kan zijn eigen map niet maken of gebruiken: {{folder}}. Aan uw vergaderingen is niets veranderd. Kijk of u in deze map mag schrijven en of er ruimte is op de schijf, en start Notulist opnieuw.\n\nHet systeem meldt: {{cause}}',
  },
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  selectAll: 'Alles selecteren',
} as const;
