/** Reading every file of the library: what was found, and what to do about it. */
export const checkup = {
  title: 'Controleer bibliotheek',
  busy: 'Notulist leest elk bestand van de bibliotheek. Er wordt niets veranderd.',
  allWell: 'Alles is in orde',
  files_one: '{{count}} bestand gelezen',
  files_other: '{{count}} bestanden gelezen',
  meetings_one: '{{count}} vergadering',
  meetings_other: '{{count}} vergaderingen',
  series_one: '{{count}} reeks',
  series_other: '{{count}} reeksen',
  nothingChanged: 'Er is niets veranderd.',
  copy: 'Kopieer als tekst',
  copied: 'Wat de controle vond, staat op het klembord.',
  again: 'Controleer opnieuw',
  openFolder: 'Open de map',
  weight: {
    trouble: 'Beschadigd',
    attention: 'Vraagt aandacht',
    note: 'Ter informatie',
  },
  what: {
    unreadable: 'Dit bestand of deze map kan niet worden gelezen',
    meetingDamaged: 'Deze vergadering is beschadigd en heeft geen goede versie',
    meetingMissing: 'Hier hoort een vergadering te staan, maar die is weg',
    meetingRecoverable: 'Deze vergadering is beschadigd of weg, maar heeft een goede versie',
    seriesDamaged: 'Deze reeks is beschadigd',
    journalDamaged: 'Een deel van wat laatst is getypt, kan niet worden gelezen',
    versionDamaged: 'Een eerdere versie is beschadigd',
    journalAlone: 'Er is getypt in een vergadering die hier niet staat',
    copy: 'Een kopie onder een andere naam',
    twice: 'Deze vergadering staat ook in de prullenbak',
    seriesGone: 'De reeks van deze vergadering staat niet in de bibliotheek',
    attachmentMissing: 'Het bestand van een bijlage ontbreekt',
    attachmentChanged: 'Het bestand van een bijlage is anders dan toen het werd toegevoegd',
    newer: 'Gemaakt met een nieuwere Notulist',
    setAside: 'Een beschadigd origineel dat Notulist heeft bewaard',
    halfWritten: 'Een rest van een bestand dat niet is afgeschreven',
  },
  todo: {
    unreadable:
      'Kijk of de schijf of het netwerk er is en of u het bestand mag openen. Controleer daarna opnieuw.',
    meetingDamaged: 'Laat het bestand staan en zet de vergadering terug uit een reservekopie.',
    meetingMissing: 'Zet de vergadering terug uit een reservekopie.',
    meetingRecoverable:
      'Open de vergadering: Notulist neemt de nieuwste goede versie en bewaart het beschadigde bestand ernaast.',
    seriesDamaged:
      'De vergaderingen van de reeks zijn niet geraakt. Zet het bestand terug uit een reservekopie.',
    journalDamaged:
      'Open de vergadering: Notulist gebruikt wat goed is, bewaart de rest en zegt wat er ontbreekt.',
    versionDamaged: 'De vergadering zelf is niet geraakt. U hoeft niets te doen.',
    journalAlone:
      'Staat de vergadering op een andere schijf of in een reservekopie, zet haar dan terug: wat u typte, komt er weer bij.',
    copy: 'Programma’s als OneDrive, Nextcloud en Syncthing maken zo’n kopie als op twee plekken tegelijk is gewerkt. Open de vergadering: Notulist voegt haar dan samen met het origineel. Blijft zij staan, vergelijk haar dan zelf en gooi haar weg als er niets in ontbreekt.',
    twice:
      'Wat in de bibliotheek staat, geldt. Gooi de map in de prullenbak weg als er niets in staat dat u mist.',
    seriesGone:
      'De vergadering is heel en staat onder alle vergaderingen. Zet de reeks terug uit een reservekopie.',
    attachmentMissing:
      'De vergadering zelf is heel. Staat de bibliotheek in een gedeelde map, wacht dan tot die is bijgewerkt. Zet het bestand anders terug uit een reservekopie, of voeg het in de vergadering opnieuw toe.',
    attachmentChanged:
      'Hebt u het zelf in zijn programma gewijzigd, dan is het goed zo. Anders is het beschadigd: zet het terug uit een reservekopie, of voeg het in de vergadering opnieuw toe.',
    newer: 'U kunt het lezen en exporteren. Werk Notulist bij om het te veranderen.',
    setAside: 'Gooi het weg als u zeker weet dat u er niets in mist.',
    halfWritten:
      'Er is niets verloren: het bestand ervoor is heel. Notulist ruimt de rest op bij het openen.',
  },
} as const;
