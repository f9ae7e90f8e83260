/** A line above the agenda that names what it holds: "Locatie: Dijkhuis". */
export interface HeadField {
  readonly name: FieldName;
  readonly value: string;
}
export type FieldName =
  | 'when'
  | 'place'
  | 'subject'
  | 'mail'
  | 'chair'
  | 'secretary'
  | 'present'
  | 'guests'
  | 'excused'
  | 'unexcused'
  | 'absent';

const fields: readonly (readonly [FieldName, RegExp])[] = [
  [
    'when',
    /^(?:datum|vergaderdatum|datum en tijd|datum\/tijd|tijd|tijdstip|wanneer|date|time|when)$/i,
  ],
  ['place', /^(?:locatie|plaats|waar|vergaderlocatie|location|place|where)$/i],
  ['subject', /^(?:onderwerp|betreft|subject)$/i],
  ['mail', /^(?:van|aan|cc|bcc|verzonden|from|to|sent)$/i],
  ['chair', /^(?:voorzitter|chair)$/i],
  ['secretary', /^(?:notulist|secretaris|verslag door|secretary|minutes by)$/i],
  ['present', /^(?:aanwezig|aanwezigen|deelnemers|leden|present|attendees|participants)$/i],
  ['guests', /^(?:gast|gasten|te gast|guests?)$/i],
  [
    'excused',
    /^(?:afwezig \(?(?:mk|m\.k\.|met kennisgeving|met bericht)\)?|afgemeld|verhinderd|afmeldingen|apologies)$/i,
  ],
  ['unexcused', /^afwezig \(?(?:zk|z\.k\.|zonder kennisgeving|zonder bericht)\)?$/i],
  ['absent', /^(?:afwezig|afwezigen|absent)$/i],
];
const LONGEST_FIELD = 40;

export function readField(text: string): HeadField | undefined {
  const [, label = text, value = ''] = /^([^:\t]{2,40})[:\t]\s?(.*)$/.exec(text) ?? [];
  if (label.length > LONGEST_FIELD) return undefined;
  const name = fields.find(([, form]) => form.test(label.trim()))?.[0];
  return name && { name, value: value.trim() };
}

const pageWords =
  /\b(?:inloggen|log ?in|sign in|uitloggen|registreer|wachtwoord|naar (?:de )?(?:inhoud|hoofdinhoud)|skip to|cookies?|zoeken\b.{0,10}$|menu\b.{0,10}$|deel (?:dit|deze)|printen|privacyverklaring|disclaimer|sitemap|alle rechten voorbehouden)\b|^©/i;

/** Text of the web page around the report: short, and about the site. */
export function isPageText(text: string): boolean {
  return text.length <= 120 && pageWords.test(text);
}

const documentWord =
  /^(?:concept[- ]?)?(?:agenda|verslag|vergaderverslag|notulen|minutes|report)\b[:,]?(?:\s(?:van|voor|of|for)\s(?:de\s|het\s|the\s)?)?\s?/i;
const isReportWord = /^(?:concept[- ]?)?(?:verslag|vergaderverslag|notulen|minutes|report)\b/i;

export interface TitleParts {
  readonly title: string;
  readonly isReport: boolean;
}

/** The title without the word for the kind of document: "Agenda van de Taskforce" is "Taskforce". */
export function readTitleParts(text: string): TitleParts {
  const title = text.replace(documentWord, '');
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    isReport: isReportWord.test(text),
  };
}

/** "Beste allen," opens a mail, it is no title. */
export function isGreeting(text: string): boolean {
  return /^(?:beste|geachte|dag|hallo|hoi|goede(?:morgen|middag|navond)|dear|hello|hi)\b.{0,60}[,!]?$/i.test(
    text,
  );
}
