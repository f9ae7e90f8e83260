/** A line above the agenda that names what it holds: "Locatie: Dijkhuis". */
export interface HeadField {
  readonly name: FieldName;
  readonly value: string;
  /** "Aanwezig namens de OR": for whom. */
  readonly organisation?: string;
}
export type FieldName =
  | 'when'
  | 'time'
  /** Of the report, not of the meeting. */
  | 'otherDay'
  | 'start'
  | 'end'
  | 'place'
  | 'subject'
  | 'mail'
  | 'official'
  | 'chair'
  | 'secretary'
  | 'present'
  | 'guests'
  | 'invited'
  | 'excused'
  | 'unexcused'
  | 'absent';

const fields: readonly (readonly [FieldName, RegExp])[] = [
  [
    'when',
    /^(?:(?:vergader)?datum(?:(?: en |[ \/]{1,3})(?:tijd|plaats))?(?: (?:van (?:de |het )?)?(?:vergadering|overleg|bijeenkomst))?|dag|wanneer|date(?: and time)?(?: of (?:the )?meeting)?|when)$/i,
  ],
  ['time', /^(?:tijd|tijdstip|tijden|hoe laat|time)$/i],
  [
    'otherDay',
    /^(?:datum (?:van (?:het |de |dit )?)?(?:verslag|notulen|document|stuk|opstelling|versie|publicatie|verzending|vaststelling)|(?:verslag|publicatie|opstel|verzend|versie)datum|opgesteld(?: op)?|versie(?: van)?|date of (?:the )?(?:report|minutes|document)|issued(?: on)?)$/i,
  ],
  ['start', /^(?:aanvang|begin|begintijd|starttijd|start|start time)$/i],
  ['end', /^(?:einde|eindtijd|sluiting|end|end time)$/i],
  ['place', /^(?:locatie|plaats|waar|vergaderlocatie|vergaderplaats|location|place|where|venue)$/i],
  ['subject', /^(?:onderwerp|betreft|subject|titel|title|vergadering|overleg|meeting)$/i],
  ['official', /^(?:portefeuillehouders?|wethouders?|burgemeester|gedeputeerden?)$/i],
  [
    'mail',
    /^(?:van|aan|cc|bcc|verzonden|from|to|sent|vereist|verplicht|optioneel|(?:verplichte|optionele) deelnemers|required(?: attendees)?|optional(?: attendees)?)$/i,
  ],
  ['chair', /^(?:(?:technisch )?voorzitter|voorzitting|chair|chairman|chairperson|chaired by)$/i],
  [
    'secretary',
    /^(?:notulist|notuliste|(?:ambtelijk )?secretaris|(?:plv\.? |plaatsvervangend )?(?:raads)?griffier|verslag door|verslag|verslaglegging|notulen(?: door)?|verslaglegger|verslaggever|notulant|secretary|minutes(?: by)?|minute taker)$/i,
  ],
  [
    'present',
    /^(?:aanw\.?|(?:(?:het|de|alle) [\p{L} ]{2,20} )(?:is|was|zijn|waren) (?:voltallig )?aanwezig|aanwezig (?:zijn )?de (?:raads|staten|bestuurs|commissie)?leden|(?:digitaal |online )?aanwezig(?:en)?(?: zijn| waren)?(?: \([^)]{1,30}\)| online| digitaal| via \S{1,20})?|deelnemers|leden|deels aanwezig|present in part|present|in attendance|attendees|attendance|participants|members present)$/iu,
  ],
  [
    'guests',
    /^(?:gast|gasten|te gast|(?:ook|mede|tevens) aanwezig|toehoorders?|guests?|also present|observers)$/i,
  ],
  ['invited', /^(?:genodigden|uitgenodigd|aan wie|invited|invitees)$/i],
  [
    'excused',
    /^(?:afwezig(?:en)? \(?(?:mk|m\.k\.|m\.k\.a\.|met kennisgeving|met bericht)\)?|met (?:kennisgeving|bericht)(?: afwezig)?|afgemeld|verhinderd|(?:met )?(?:bericht|kennisgeving) van verhindering|afmeldingen|afmelding|verontschuldigd|apologies(?: for absence)?|regrets|excused)$/i,
  ],
  [
    'unexcused',
    /^(?:afwezig(?:en)? \(?(?:zk|z\.k\.|zonder kennisgeving|zonder bericht)\)?|zonder (?:kennisgeving|bericht)(?: afwezig)?)$/i,
  ],
  ['absent', /^(?:afw\.?|afwezig|afwezigen|absent|not present)$/i],
];
/** All at once, for most lines are no field. */
const anyField = new RegExp(fields.map(([, form]) => form.source).join('|'), 'iu');
const LONGEST_FIELD = 40;
/** A longer one holds no fields, and looking for them takes long. */
const LONGEST_LINE = 50_000;
/** "Aanwezig namens de OR", "Aanwezig RvT"; "De Vier Molens" has its article in its name. */
const forWhom =
  /^((?:[Aa]an|[Aa]f|AAN|AF)(?:wezig(?:en)?|WEZIG(?:EN)?)) (?:(?:namens|vanuit|NAMENS|VANUIT) (?:de |het |DE |HET )?(.+)|(?![MZ]KA?$)(?=\p{L}*\p{Lu}\p{L}*\p{Lu})(\p{L}{2,6}))$/u;

/** "Wanneer? 12 maart" asks where another line has a colon. */
const asked = /^(?:wanneer|waar|hoe laat|when|where)(?=\?\s)/i;

export function readField(text: string): HeadField | undefined {
  const end = asked.exec(text)?.[0].length ?? text.search(/[:\t]/);
  const label = end < 0 ? text : text.slice(0, end);
  if (label.length < 2 || label.length > LONGEST_FIELD) return undefined;
  const value = end < 0 ? '' : text.slice(end + 1);
  const [, own = label, body, short] = forWhom.exec(label.trim()) ?? [];
  const organisation = body ?? short;
  const named = own.trim();
  if (!anyField.test(named)) return undefined;
  const name = fields.find(([, form]) => form.test(named))?.[0];
  return name && { name, value: value.trim(), ...(organisation && { organisation }) };
}

/**
 * "Bestuur, 1 juni 2027. Aanwezig: …" as two: a field may begin at any sentence of a line, and behind
 * another field at any word, for some formats make one line of several: "Plaats: zaal 3 Aanwezig: …".
 */
export function fieldPieces(text: string): readonly string[] {
  if (text.length > LONGEST_LINE) return [text];
  const pieces: string[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(
    /[.;]?\s(?=\p{Lu}[^.:;]{1,39}:\s)|;\s(?=(?:met|zonder|aanwezig|afwezig|afgemeld|verhinderd)(?!\p{L})[^.:;]{0,39}:\s)/gu,
  )) {
    const next = index + gap.length;
    if (!fieldAt(text, next) || (gap.length === 1 && !fieldAt(text, start))) continue;
    pieces.push(text.slice(start, next - 1));
    start = next;
  }
  return [...pieces, text.slice(start)].flatMap((piece) => piece.split(afterNames));
}

/** "Aanwezig: Jan Pol (voorzitter). Verder zijn er 34 leden." */
const afterNames = /(?<=:\s.{2,5000}\)\.)\s(?=(?:Verder|Ook|Daarnaast|Tevens|Er|Namens)\s)/u;

function fieldAt(text: string, start: number): HeadField | undefined {
  return readField(text.slice(start, start + LONGEST_FIELD + 2));
}

const pageWords =
  /\b(?:inloggen|log ?in|sign in|uitloggen|registreer|wachtwoord|naar (?:de )?(?:inhoud|hoofdinhoud)|skip to|cookies?|zoeken\b.{0,10}$|menu\b.{0,10}$|deel (?:dit|deze)|printen|privacyverklaring|disclaimer|sitemap|alle rechten voorbehouden)\b|^©/i;

/** Text of the web page around the report: short, and about the site. */
export function isPageText(text: string): boolean {
  return text.length <= 120 && pageWords.test(text);
}

const documentWord =
  /^(?:concept[- ]?)?(?:(?:openbare|besloten) )?(?:agenda|uitnodiging|verslag|vergaderverslag|besluitenlijst|notulen|notities|aantekeningen|invitation|minutes|notes|report)\b(?!\s(?:en|and|&)\s)[:,]?(?:\s(?:van|voor|of|for)\s(?:de\s|het\s|the\s)?)?\s?/i;
const isReportWord =
  /^(?:concept[- ]?)?(?:verslag|vergaderverslag|besluitenlijst|notulen|notities|aantekeningen|minutes|notes|report)\b/i;

/** "Managementteam – verslag van de vergadering": the body comes first. */
const documentAtEnd =
  /(?<=\p{L}{2,60})\s[–-]\s(?:concept[- ]?)?(?:agenda|verslag|besluitenlijst|notulen|minutes)(?:\s(?:van|of)\s(?:de\s|the\s)?(?:vergadering|meeting))?$/iu;

export interface TitleParts {
  readonly title: string;
  readonly isReport: boolean;
}

/** The title without the word for the kind of document: "Agenda van de Taskforce" is "Taskforce". */
export function readTitleParts(text: string): TitleParts {
  const before = documentAtEnd.exec(text)?.index ?? text.length;
  const title = text.slice(0, before).replace(documentWord, '');
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    isReport: isReportWord.test(text) || isReportWord.test(text.slice(before).replace(/^\W+/, '')),
  };
}

/** A line with only the word for the kind of document. */
export function isDocumentWord(text: string): boolean {
  return /^(?:concept[- ]?)?(?:agenda|agendapunten|uitnodiging|invitation|verslag|vergaderverslag|besluitenlijst|notulen|notities|aantekeningen|minutes|notes|report)(?: \(?concept\)?)?\s?:?$/i.test(
    text,
  );
}

/** A sentence about the meeting before or after this one. */
export function isOtherMeeting(text: string): boolean {
  return /\b(?:volgende|eerstvolgende|vorige|next|previous|last)\s\p{L}{0,20}(?:vergadering|overleg|bijeenkomst|keer|meeting|notulen|verslag|minutes)/iu.test(
    text,
  );
}

/** `what` may be empty: "Gehouden op …" below a title. "Bestuur Rietpolder, gehouden op 1 juni in het Dijkhuis": what was held, and when and where. */
export function readHeld(
  text: string,
): { readonly what: string; readonly where: string } | undefined {
  const match = /^(?:(.{3,150}?),?\s(?:die is )?)?(?:gehouden|held)\s(.{3,150}?)\.?$/i.exec(text);
  const [, what = '', where] = match ?? [];
  return where === undefined ? undefined : { what, where };
}

const meetingOn =
  /^(?:vergadering|bijeenkomst|overleg|meeting)\s(?:van|op|on|d\.?d\.?)\s(?=(?:\p{L}+dag\s|\p{L}+day\s)?\d)(?=.{6,100}$)/iu;
const article = /^(?:de|het|the)\s/i;

/**
 * When and where it is, of a line that says no more: "Vergadering van 9 juni, raadzaal, 19.30 uur".
 * Below a title "Verslag vergadering d.d. 9 juni" says no more either.
 */
export function behindMeeting(text: string, isTitled: boolean): string | undefined {
  const named = isTitled ? text.replace(documentWord, '').replace(article, '') : text;
  const on = meetingOn.exec(named)?.[0];
  return on === undefined ? undefined : named.slice(on.length);
}

/** "Beste allen," opens a mail, it is no title. */
export function isGreeting(text: string): boolean {
  return /^(?:beste|geachte|dag|hallo|hoi|goede(?:morgen|middag|navond)|dear|hello|hi)\b.{0,60}[,!]?$/i.test(
    text,
  );
}
