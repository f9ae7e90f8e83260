/** The file of an attachment: what happened, what is safe, what to do. */

/** It cannot be written in the folder of the meeting. */
export const attaching = {
  full: '“{{file}}” is niet toegevoegd: de schijf met uw vergaderingen is vol. De vergadering zelf is veilig. Maak ruimte vrij en voeg het bestand opnieuw toe.',
  readOnly:
    '“{{file}}” is niet toegevoegd: in de bibliotheek kan alleen worden gelezen. De vergadering zelf is veilig. Maak de schijf weer beschrijfbaar en voeg het bestand opnieuw toe.',
  denied:
    '“{{file}}” is niet toegevoegd: Notulist mag niet schrijven in de map van deze vergadering. De vergadering zelf is veilig. Vraag toegang tot de map en voeg het bestand opnieuw toe.',
  gone: '“{{file}}” is niet toegevoegd: de map van deze vergadering is weg. Wat u typte, is veilig. Sluit de schijf of netwerkmap weer aan en voeg het bestand opnieuw toe.',
  busy: '“{{file}}” is niet toegevoegd: een ander programma houdt de map van deze vergadering bezet. De vergadering zelf is veilig. Wacht even en voeg het bestand opnieuw toe.',
  failing:
    '“{{file}}” is niet toegevoegd: de schijf geeft een fout en is misschien stuk. Bewaar een kopie van de vergadering op een andere schijf.',
  other:
    '“{{file}}” is niet toegevoegd: het kan niet worden opgeslagen in de map van deze vergadering. De vergadering zelf is veilig. Voeg het bestand opnieuw toe.',
} as const;

/** The rest of what can be the matter with it. */
export const attachment = {
  tooLarge:
    '“{{file}}” is te groot: een bestand mag hoogstens {{limit}} MB zijn. Er is niets toegevoegd. Kies een kleiner bestand, of zet in de toelichting waar het te vinden is.',
  folder:
    '“{{file}}” is een map. Er is niets toegevoegd. Kies de bestanden erin, of maak er een zip van.',
  noFile:
    '“{{file}}” is geen gewoon bestand, maar bijvoorbeeld een apparaat. Er is niets toegevoegd. Kies een bestand dat op een schijf staat.',
  changed:
    '“{{file}}” veranderde terwijl het werd gekopieerd. Er is niets toegevoegd. Sluit het in het andere programma en voeg het opnieuw toe.',
  notSaved:
    'Wat u losliet, is nog geen bestand op deze computer. Er is niets toegevoegd. Sla het eerst op en voeg het daarna toe.',
  late: 'De bestanden zijn niet toegevoegd: het agendapunt is intussen weg, of de vergadering is gesloten of nu alleen te lezen. Ze staan wel in de map van de vergadering. Voeg ze zo nodig opnieuw toe.',
  itemGone:
    'De bestanden zijn niet toegevoegd: het agendapunt is intussen weg. Uw eigen bestanden staan nog waar ze stonden. Voeg ze zo nodig toe aan een ander agendapunt.',
  abandoned:
    'De bestanden zijn niet toegevoegd: u sloot Notulist af voordat ze gekopieerd waren. De vergadering zelf is veilig. Voeg ze zo nodig opnieuw toe.',
  none: 'Bij deze bijlage hoort geen bestand meer. Er is niets gebeurd. Voeg het bestand opnieuw toe.',
  missing:
    '“{{file}}” staat niet in de map van deze vergadering: het is daar weggehaald of komt er nog. De vergadering zelf is veilig. Wacht tot de map is bijgewerkt, of voeg het bestand opnieuw toe.',
  elsewhere:
    '“{{file}}” verwijst naar een plek buiten de map van deze vergadering, en wordt daarom niet geopend. Er is niets gebeurd. Voeg het bestand zelf toe.',
  unreadable:
    '“{{file}}” kan niet worden gelezen. De vergadering zelf is veilig. Kijk of de schijf er is en of u het bestand mag openen, en probeer het opnieuw.',
  otherKind:
    '“{{file}}” wordt niet geopend: dit soort bestand opent Notulist niet zelf. Het staat veilig bij de vergadering. Vertrouwt u het, open het dan vanuit de map.',
  noProgram:
    '“{{file}}” kan niet worden geopend: er is geen programma voor. Het staat veilig bij de vergadering. Open het vanuit de map.',
} as const;
