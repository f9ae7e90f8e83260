/** Copies of the whole library: making them, every day, and putting them back. */
export const backup = {
  title: 'Reservekopieën',
  now: 'Nu',
  nowHint:
    'Een reservekopie is één zip-bestand met de hele bibliotheek. Notulist leest het na het maken terug en vergelijkt elk bestand.',
  make: 'Maak een reservekopie…',
  pick: 'Zet een reservekopie terug…',
  picked: 'De reservekopie is gelezen. Er is nog niets teruggezet.',
  made: '“{{file}}” is gemaakt, teruggelezen en goed bevonden.',
  madeWithUnreadable_one:
    '“{{file}}” is gemaakt en teruggelezen. 1 vergadering was al niet te lezen, en is dat in de kopie ook niet: {{names}}. Bewaar een oudere kopie.',
  madeWithUnreadable_other:
    '“{{file}}” is gemaakt en teruggelezen. {{count}} vergaderingen waren al niet te lezen, en zijn dat in de kopie ook niet: {{names}}. Bewaar een oudere kopie.',
  unreadable_one:
    '1 vergadering kan in de bibliotheek niet worden gelezen en is dus ook in de kopie beschadigd: {{names}}. Kies Controleer bibliotheek, en bewaar een oudere kopie waar zij nog heel in is.',
  unreadable_other:
    '{{count}} vergaderingen kunnen in de bibliotheek niet worden gelezen en zijn dus ook in de kopie beschadigd: {{names}}. Kies Controleer bibliotheek, en bewaar een oudere kopie waar zij nog heel in zijn.',
  leftOut_one:
    '1 bestand of map zit niet in de kopie: {{names}}. Koppelingen naar iets buiten de bibliotheek of naar een map gaan niet mee, en namen met een dubbele punt of een schuine streep (\\) ook niet. Wat nog werd gekopieerd, komt in de volgende kopie.',
  leftOut_other:
    '{{count}} bestanden of mappen zitten niet in de kopie: {{names}}. Koppelingen naar iets buiten de bibliotheek of naar een map gaan niet mee, en namen met een dubbele punt of een schuine streep (\\) ook niet. Wat nog werd gekopieerd, komt in de volgende kopie.',
  daily: 'Elke dag vanzelf',
  dailyHint:
    'Kies een map op een andere schijf, een stick of het netwerk. Elke dag dat er iets is veranderd, komt daar een reservekopie bij. De laatste 14 blijven staan, en van daarvoor de laatste van elke week (8 weken) en van elke maand (12 maanden). Een kopie die u zelf maakt, blijft altijd staan.',
  chooseFolder: 'Kies een map…',
  otherFolder: 'Andere map…',
  stop: 'Stop met dagelijkse kopieën',
  last: 'Laatste: {{when}} ({{file}})',
  noneYet: 'Er staat nog geen kopie in deze map.',
  progress: 'Voortgang',
  cancelWork: 'Breek af',

  restoreTitle: 'Zet een reservekopie terug',
  about: '“{{file}}”, gemaakt op {{when}}. Elk bestand erin is nagekeken en heel.',
  rows: 'Vergaderingen die anders zijn dan in de bibliotheek',
  same_one: '{{count}} vergadering is gelijk aan die in de bibliotheek.',
  same_other: '{{count}} vergaderingen zijn gelijk aan die in de bibliotheek.',
  stateMissing: 'Staat niet meer in de bibliotheek',
  stateUnreadable: 'Is in de bibliotheek beschadigd',
  stateOlder: 'Is in de kopie nieuwer; de tekst van nu blijft bewaard bij de versies',
  stateNewer: 'Is in de bibliotheek nieuwer; de tekst van nu blijft bewaard bij de versies',
  stateInTrash: 'Ligt in de prullenbak',
  stateFilesMissing: 'De tekst is gelijk; bestanden ontbreken, zoals van bijlagen',
  stateFilesDiffer:
    'De tekst is gelijk; bestanden van bijlagen niet, die van nu blijven ernaast staan',
  asLibrary: 'Als aparte bibliotheek…',
  cancel: 'Annuleer',
  restore_one: 'Zet {{count}} vergadering terug',
  restore_other: 'Zet {{count}} vergaderingen terug',
  restored_one: '{{count}} vergadering is teruggezet.',
  restored_other: '{{count}} vergaderingen zijn teruggezet.',
  restoredElsewhere:
    'De bibliotheek staat in “{{folder}}”. Kies die map in Instellingen om haar te openen.',
} as const;
