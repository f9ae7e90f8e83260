import { attaching, attachment } from './attachment-errors.ts';
import { checkpoint, copying, recording, settling } from './disk-errors.ts';
import { template } from './template-errors.ts';

/** What went wrong, what is safe, what to do next. */
export const errors = {
  attaching,
  attachment,
  recording,
  checkpoint,
  copying,
  settling,
  template,
  unexpected:
    'Er ging iets mis in Notulist zelf. Wat als opgeslagen is gemeld, staat veilig op de schijf. Probeer het opnieuw; blijft het misgaan, sluit Notulist dan af en start het opnieuw.',
  readGone: '“{{file}}” is er niet meer. Er is niets veranderd. Kies een ander bestand.',
  readDenied:
    '“{{file}}” mag niet worden gelezen. Er is niets veranderd. Vraag toegang tot het bestand of kies een ander.',
  readBusy:
    '“{{file}}” is in gebruik door een ander programma. Er is niets veranderd. Sluit het bestand daar en probeer het opnieuw.',
  readFailed:
    '“{{file}}” kan niet worden gelezen. Er is niets veranderd. Kies een ander bestand of probeer het opnieuw.',
  writeGone:
    '“{{file}}” kan niet worden opgeslagen: de map is er niet meer. De vergadering zelf is veilig. Kies een andere map.',
  writeDenied:
    '“{{file}}” kan niet worden opgeslagen: het is nog open in een ander programma, of u mag in deze map niet schrijven. De vergadering zelf is veilig. Sluit het bestand daar of kies een andere map.',
  writeFull:
    '“{{file}}” kan niet worden opgeslagen: de schijf is vol. De vergadering zelf is veilig. Maak ruimte vrij of kies een andere schijf.',
  writeReadOnly:
    '“{{file}}” kan niet worden opgeslagen: op deze schijf kan alleen worden gelezen. De vergadering zelf is veilig. Kies een andere map.',
  printNeedsApp:
    '“{{file}}” is niet gemaakt: voor een PDF is de app zelf nodig, en die is hier niet. Kies een andere vorm, of gebruik de geïnstalleerde Notulist.',
  printFailed:
    '“{{file}}” kon niet worden gemaakt. Het verslag zelf staat veilig in Notulist. Probeer het nog eens, of bewaar het als Word-document.',
  writeFailed:
    '“{{file}}” kan niet worden opgeslagen. De vergadering zelf is veilig. Probeer het opnieuw of kies een andere map.',
  changeRefused:
    'Dat is te lang of te groot voor dit veld. Er is niets veranderd. Vul iets korters in.',
  settingsNotKept:
    'Deze instelling geldt tot u Notulist afsluit: de schijf neemt haar niet aan. Uw vergaderingen zijn veilig. Maak ruimte vrij of kijk of u in uw eigen map mag schrijven, en kies de instelling opnieuw.',
  exportUnsaved:
    'Er is nog niets geëxporteerd: de laatste wijzigingen staan nog niet op de schijf. Uw tekst staat veilig in dit venster. Probeer het opnieuw zodra de balk onderaan “Opgeslagen” zegt.',
  recordMisfit:
    'De laatste wijziging past niet bij de vergadering zoals die op de schijf staat. Alles daarvoor is veilig. Kopieer wat u het laatst typte en open de vergadering opnieuw.',
  meetingMissing:
    'Deze vergadering staat niet meer in de bibliotheek. De andere vergaderingen zijn veilig. Kijk in de prullenbak of in de map van de bibliotheek.',
  meetingDamaged:
    'Deze vergadering kan niet worden gelezen: het bestand “{{file}}” is beschadigd. Notulist laat het zoals het is. Zet een eerdere kopie van het bestand terug.',
  meetingDamagedAt:
    'Deze vergadering kan niet worden gelezen: in het bestand “{{file}}” klopt “{{at}}” niet. Notulist laat het zoals het is. Zet een eerdere kopie van het bestand terug.',
  meetingNewer:
    'Deze vergadering is gemaakt met een nieuwere Notulist. Er is niets veranderd. Werk Notulist bij en open haar daarna.',
  meetingExists:
    'Deze vergadering staat al in de bibliotheek. Er is niets veranderd. Open haar daar, of kijk in de prullenbak.',
  meetingNotOpen:
    'Deze vergadering is niet meer open. Wat was opgeslagen, is veilig. Open haar opnieuw vanuit de bibliotheek.',
  meetingOutdated:
    'Er is werk van een andere computer bijgekomen. Uw laatste wijzigingen worden zo alsnog opgeslagen.',
  seriesInUse_one:
    'Bij deze reeks hoort nog {{count}} vergadering, hier of in de prullenbak. Er is niets verwijderd. Verplaats haar naar een andere reeks of verwijder haar definitief, en probeer het dan opnieuw.',
  seriesInUse_other:
    'Bij deze reeks horen nog {{count}} vergaderingen, hier of in de prullenbak. Er is niets verwijderd. Verplaats ze naar een andere reeks of verwijder ze definitief, en probeer het dan opnieuw.',
  seriesUnsure_one:
    '{{count}} vergadering in de bibliotheek kan niet worden gelezen en hoort misschien bij deze reeks. Er is niets verwijderd. Herstel haar of haal haar uit de map van de bibliotheek, en probeer het dan opnieuw.',
  seriesUnsure_other:
    '{{count}} vergaderingen in de bibliotheek kunnen niet worden gelezen en horen misschien bij deze reeks. Er is niets verwijderd. Herstel ze of haal ze uit de map van de bibliotheek, en probeer het dan opnieuw.',
  meetingHeld:
    'Deze vergadering is open op {{host}}. Zij is niet naar de prullenbak verplaatst. Laat haar daar sluiten en probeer het dan opnieuw.',
  trashRefused:
    '“{{title}}” kan niet naar de prullenbak: de schijf weigert het. De vergadering staat waar ze stond en is veilig. Kijk of u in de map van de bibliotheek mag schrijven, en probeer het opnieuw.',
  restoreRefused:
    '“{{title}}” kan niet worden teruggezet: de schijf weigert het. De vergadering staat nog in de prullenbak en is veilig. Kijk of u in de map van de bibliotheek mag schrijven, en probeer het opnieuw.',
  meetingReadOnly:
    'Deze vergadering is alleen geopend om te lezen. Er is niets veranderd. Boven de vergadering staat waarom.',
  versionGone:
    'Deze versie is er niet meer: ze is intussen opgeruimd. De vergadering zelf is veilig. Kies een andere versie.',
  versionUnreadable:
    'Deze versie kan niet worden gelezen: het bestand is beschadigd. De vergadering zelf is veilig. Kies een andere versie.',
  versionNotKept:
    'Er is geen versie bewaard van de vergadering zoals ze nu is: de schijf neemt die niet aan. De vergadering zelf is veilig en er is niets veranderd. Maak ruimte vrij of kijk of u in de map van de bibliotheek mag schrijven, en probeer het opnieuw.',
  libraryGone:
    'De map met uw vergaderingen is er nu niet: {{folder}}. Aan uw vergaderingen is niets veranderd. Sluit de schijf of netwerkmap weer aan; Notulist kijkt vanzelf opnieuw. Is de map verplaatst of weggegooid, zet haar dan terug of maak haar opnieuw.',
  libraryUnreadable:
    'De map met uw vergaderingen kan niet worden gelezen: {{folder}}. Aan uw vergaderingen is niets veranderd. Kijk of u bij die map mag en of de schijf het doet; Notulist kijkt vanzelf opnieuw.',
  importFolder: '“{{file}}” is een map. Er is niets veranderd. Kies een bestand.',
  importTooLarge:
    '“{{file}}” is te groot om te importeren: het mag hoogstens {{limit}} MB zijn. Er is niets veranderd. Kies een kleiner bestand of plak alleen de tekst.',
  importEmpty: '“{{file}}” is leeg. Er is niets veranderd. Kies een ander bestand.',
  importFormat:
    '“{{file}}” is een bestand van het soort {{format}}, en dat kan Notulist nog niet lezen. Er is niets veranderd. Open het bestand, kopieer de tekst en plak die in Notulist.',
  importOldWord:
    '“{{file}}” is gemaakt met een oude versie van Word (.doc), en dat kan Notulist niet lezen. Er is niets veranderd. Open het in Word, sla het op als .docx en kies dat bestand.',
  importLocked:
    '“{{file}}” is met een wachtwoord beveiligd. Er is niets veranderd. Open het in Word, sla het op zonder wachtwoord en kies dat bestand.',
  importNotWord:
    '“{{file}}” is geen Word-document (.docx), ook als het zo heet: het is beschadigd of van een ander soort. Er is niets veranderd. Open het in het programma waarmee het is gemaakt en sla het op als .docx, of vraag het opnieuw op.',
  importBroken:
    '“{{file}}” is beschadigd of niet af. Er is niets veranderd. Open het in het programma waarmee het is gemaakt en sla het opnieuw op, of vraag het opnieuw op.',
  importTooDeep:
    'In “{{file}}” zitten honderden lagen in elkaar, en zo diep leest Notulist niet. Er is niets veranderd. Open het bestand, kopieer de tekst en plak die in Notulist.',
  importTooMuch:
    '“{{file}}” bevat meer dan een verslag kan hebben; Notulist leest hoogstens {{limit}} MB aan tekst en {{thousands}} duizend regels. Er is niets veranderd. Kies een kleiner bestand of plak alleen de tekst van de vergadering.',
  importTooComplex:
    '“{{file}}” is te ingewikkeld om te lezen: het kost te veel tijd of geheugen. Er is niets veranderd. Open het bestand, kopieer de tekst en plak die in Notulist.',
  searchTooMuch:
    'De bibliotheek is te groot om in te zoeken: het kost te veel geheugen of tijd. Alle vergaderingen zijn veilig en te openen. Zoek binnen een vergadering, of verdeel de bibliotheek over twee mappen.',
  overviewTooMuch:
    'De bibliotheek is te groot voor een overzicht: het kost te veel geheugen of tijd. Alle vergaderingen zijn veilig en te openen. Kijk in de vergaderingen zelf, of verdeel de bibliotheek over twee mappen.',
  importImage:
    '“{{file}}” is een afbeelding ({{format}}), en daarin kan Notulist geen tekst lezen. Er is niets veranderd. Kies een tekstbestand.',
  importBinary:
    '“{{file}}” bevat geen tekst. Er is niets veranderd. Open het in het programma waarmee het is gemaakt, kopieer de tekst en plak die in Notulist.',
  importNotMeeting:
    '“{{file}}” is JSON, maar geen vergadering van Notulist. Er is niets veranderd. Kies een ander bestand.',
  importIsWord:
    '“{{file}}” is een Word-document (.docx) en wordt ook zo gelezen; het is geen bestand van een ander soort. Er is niets veranderd. Kies het soort docx, of laat het soort weg.',
  importNotJson:
    '“{{file}}” is geen JSON. Er is niets veranderd. Kies een ander bestand, of laat het als tekst lezen.',
  importDamaged:
    '“{{file}}” is geen geldige JSON: het bestand is beschadigd of niet af. Er is niets veranderd. Vraag het opnieuw op.',
  importDamagedAt:
    '“{{file}}” kan niet worden gelezen: daarin klopt “{{at}}” niet. Er is niets veranderd. Vraag het bestand opnieuw op.',
  importNewer:
    '“{{file}}” is gemaakt met een nieuwere Notulist. Er is niets veranderd. Werk Notulist bij en probeer het opnieuw.',
  pasteEmpty:
    'Er is geen tekst geplakt. Er is niets veranderd. Kopieer de agenda of het verslag en plak die hier.',
  pasteUnreadable:
    'De geplakte tekst kan niet worden gelezen: er staan tekens in die geen tekst zijn, of het is te veel. Er is niets veranderd. Kopieer alleen de tekst en plak die opnieuw.',
  logo: {
    notPicture:
      '“{{file}}” is geen afbeelding in PNG of JPEG. Er is niets veranderd. Kies een ander bestand, of sla het logo op als PNG.',
    tooLarge:
      '“{{file}}” is te groot voor een logo: hoogstens 2 MB en 5000 beeldpunten breed of hoog. Er is niets veranderd. Kies een kleinere afbeelding.',
  },
  exportBusy:
    'Er wordt al een document gemaakt. Uw verslag is veilig. Wacht tot dat klaar is, of annuleer het onder in beeld (Alt 5).',
  exportCancelled: 'Export geannuleerd, er is niets bewaard.',
  exportForgotten:
    'Notulist weet niet meer waar dit bestand staat. Het bestand zelf is veilig. Open het vanuit de map waarin u het hebt opgeslagen.',
  openFailed:
    '“{{file}}” kan niet worden geopend. Het staat veilig in de map waarin u het hebt opgeslagen. Open het vanuit die map.',
  folderNotOpened:
    'De map {{folder}} kan niet worden getoond. Uw vergaderingen zijn veilig. Open de map in het programma waarin u anders uw bestanden bekijkt.',
  backupNotOurs:
    '“{{file}}” is geen reservekopie van Notulist, of is beschadigd. Er is niets veranderd. Kies een andere reservekopie.',
  backupUnsound:
    'In de reservekopie “{{file}}” klopt “{{entry}}” niet met wat er hoort te staan. Uw bibliotheek is veilig. Maak een nieuwe reservekopie, of kies een andere om terug te zetten.',
  backupNotEmpty:
    'De map “{{folder}}” is niet leeg. Er is niets veranderd. Kies een lege map, of maak er een.',
  backupNothing:
    'Er staat niets in de bibliotheek ({{folder}}), dus is er geen reservekopie gemaakt. Oudere reservekopieën zijn niet veranderd. Kijk of de schijf of netwerkmap is aangesloten, en maak de kopie daarna opnieuw.',
  backupBusy:
    'Er wordt al een reservekopie gemaakt of teruggezet. Uw bibliotheek is veilig. Wacht tot dat klaar is, of breek het af.',
  backupCancelled: 'Afgebroken. Wat al was teruggezet, is heel; de rest is niet aangeraakt.',
  libraryFixed:
    'De map van de bibliotheek is bij het starten vastgelegd. Er is niets veranderd. Start Notulist zonder NOTULIST_LIBRARY om een andere map te kiezen.',
  linkRefused:
    'Deze koppeling wordt niet geopend. Er is niets gebeurd. Alleen koppelingen die met https, http of mailto beginnen, gaan naar de browser.',
  stepGone:
    'Deze stap kan niet meer: wat erbij hoorde, is intussen op een andere computer veranderd. Er is niets veranderd. Met dezelfde toets gaat u verder met de stap daarvoor.',
} as const;
