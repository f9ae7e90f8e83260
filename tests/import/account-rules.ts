import type { Became, TraceEntry } from '../../shared/import/trace.ts';

/** Letters in lower case, and figures. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toUpperCase()
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const number = String.raw`\d+|\d+[a-z]{1,2}|[a-z]`;
const clock = String.raw`\d+[uh]?|uur|u|h|om|van|tot|from|to|until|at`;
const date =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|' +
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|op|d|dd|on|of|st|nd|rd|th|' +
  'jan|januari|january|feb|februari|february|maart|march|mrt|mar|apr|april|mei|may|jun|juni|june|' +
  'jul|juli|july|aug|augustus|august|sep|sept|september|okt|oktober|oct|october|nov|november|dec|december';

/** The rules by which a word of a piece becomes a field or a place, and so is not said again. */
const rules: Readonly<Record<Exclude<Became, 'leftOut'>, string>> = {
  title: `${date}|${clock}|concept|openbare|besloten|besluitenlijst|agenda|verslag|vergaderverslag|notulen|minutes|report|van|voor|of|for|de|het|the|titel|title|onderwerp|betreft|subject|vergadering|overleg|meeting|re|fw|fwd|gehouden|held|in|te|hierna|afgekort`,
  when: `${date}|${clock}|verslag|notulen|agenda|de|het|vergadering|bijeenkomst|overleg|meeting|datum|tijd|date|time|wanneer|aanvang|einde|vergaderdatum|en|and`,
  place: 'locatie|plaats|waar|location|place|venue|in|te|op',
  attendee:
    'voorzitter|vz|chair|notulist|verslaglegger|secretaris|secretary|minutes|verslag|door|by|lid|member|gast|guest|' +
    'aanwezig|aanwezigen|deelnemers|leden|present|attendees|participants|gasten|afwezig|afwezigen|absent|' +
    `apologies|for|absence|afgemeld|verhinderd|wethouders|gedeputeerden|met|zonder|kennisgeving|bericht|mk|zk|m|k|z|en|and|${clock}|vanaf|ook|griffier|namens|ambtelijk|secr|clerk|genodigden|notulen|in|attendance|is|zijn|was|waren|voltallig|de|het|heren|dames|tevens|bestuur|ja|nee|yes|no|x|a|p|naam|name|organisatie|organisation|functie|rol|role`,
  intro: '',
  item: `${number}|agendapunt|punt|agenda|item|ad|besproken|discussed|min|minuten|minutes|${clock}|ter|info|informatie|kennisname|for|information|vervallen|vervalt|ingetrokken|withdrawn|aangehouden|uitgesteld|doorgeschoven|postponed|hamerstuk|status|kennisgeving|nr|onderwerp|tijd|duur|inleider|door|by|toelichting|presentatie|wie|bijlage|topic|time|presenter|agendapunten|[ivxl]+`,
  explanation: 'toelichting|explanation|door|by',
  presenter:
    'inleider|inbrenger|indiener|portefeuillehouder|ingebracht|spreker|presentatie|presenter|speaker|toelichting|door|by|explanation',
  attachment: `bijlage|bijlagen|stukken|attachment|attachments|en|${number}`,
  contribution: `inbreng|contribution|tf|van|of|from|de|het|the`,
  discussion: `bespreking|besproken|discussie|discussion|tf|${number}`,
  decision: `besluit|besluiten|besluitenlijst|besloten|resolved|agreed|decision|decisions|nr|${number}|[a-z]{1,3}\\d+`,
  action:
    'actie|acties|toezegging|toezeggingen|actiepunt|actiepunten|actielijst|afspraak|afspraken|ap|action|actions|item|point|en|and|nr|wie|wanneer|status|' +
    'voorzitter|secretaris|notulist|voor|vóór|uiterlijk|per|deadline|by|before|due|gereed|actiehouder|open|loopt|gesloten|afgerond|who|when|' +
    `${date}|${number}|[a-z]{1,3}\\d+`,
};

/** Words of a piece that a rule may take. A numbered line of a list gives up its number. */
export function structureWords({ text, became }: TraceEntry): readonly string[] {
  if (became === 'leftOut') return [];
  const list = /^\s*(\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s/.exec(text)?.[1];
  const form = new RegExp(`^(?:${rules[became]})$`);
  return [...wordsOf(text).filter((word) => form.test(word)), ...(list ? [list] : [])];
}
