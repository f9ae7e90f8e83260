/**
 * Sentences by which a body decides while they are said, in the words that Dutch and English minutes
 * have for it: "De raad stemt in met …", "Het verslag wordt vastgesteld". What somebody asks, expects
 * or did before is none of them.
 */

const bodies =
  'raad|bestuur|bestuurder|groep|vergadering|college|commissie|overleg|team|directie|kring|beraad|leden|aanwezigen|taskforce|board|council|committee|group|meeting|trustees|members|directors';
const name = `(?:\\p{L}{0,20}(?:${bodies})|\\p{Lu}{2,8})(?:\\s(?:van|of)\\s(?:de\\s|het\\s|the\\s)?[\\p{L}&]{1,20}){0,2}`;
const who = `(?:(?:de|het|the)\\s(?:\\p{Ll}{3,15}\\s)?${name}|\\p{Lu}{2,8}|we|wij|iedereen|allen)`;
const upTo = (most: number) => `[^.!?:]{0,${String(most)}}?`;

const months = '(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec|mar|may|oct)\\p{L}{0,8}';
const soon = `(?:later|straks|morgen|overmorgen|binnenkort|pas|dan(?!\\sook)|nog|eind|begin|medio|volgende?|komende?|in\\s(?:${months}|\\d|(?:de|het)\\s(?:volgende?|komende?|loop|zomer|herfst|winter|lente|najaar|voorjaar))|op\\s(?:\\d|\\p{L}+dag)|na\\s(?:de|het)\\s(?:zomer|winter|vakantie|reces|jaar))`;
/** Behind "besluit" or "besloten": what is still to be decided, or when. */
const undecided = `(?!\\s(?:of|over|wat|hoe|wie|welke?|waar\\p{L}*|wanneer|hierover|daarover|erover|whether|how|if|what|when|who|why|${soon})(?!\\p{L}))`;
/** Only a talk that is over: "na de zomer" is still to come. */
const afterTalk = `na\\s(?:\\p{L}+\\s){0,3}?(?:discussie|bespreking|beraad|beraadslaging|schorsing|stemming|overweging|gedachtewisseling|debat)`;

/** "Het college besluit:" above a list of what it decides. */
const opening = new RegExp(
  `^(?:${who}\\s(?:besluit(?:en)?|besloot|besloten|(?:heeft|hebben)\\sbesloten|resolve[ds]|decide[ds]|agree[ds])|(?:besloten\\swordt|er\\swordt\\sbesloten))(?:\\s(?:unaniem|als\\svolgt|het\\svolgende|(?:te|om|dat|to|that)|conform\\s(?:het\\s)?(?:voorstel|advies)))?\\s?:?$`,
  'iu',
);

export function opensDecisions(text: string): boolean {
  return text.length <= LONGEST_OPENING && opening.test(text);
}

const LONGEST_OPENING = 120;

/** What the body does; the words behind it may be anything. */
const doing = [
  `besluit(?:en)?${undecided}\\s(?!\\p{L}+\\sniet\\b)`,
  `stem(?:t|men)\\b${upTo(50)}\\bin\\b(?=\\smet|\\.|,|$)`,
  `ga(?:at|an)\\b${upTo(40)}\\bakkoord\\b`,
  '(?:is|zijn)\\s(?:unaniem\\s)?akkoord\\b(?=\\s(?:met|dat|om)\\b|\\.|,|$)',
  `stel(?:t|len)\\b${upTo(120)}\\bvast\\b(?!\\s(?:dat|of|hoe|wat))`,
  `keur(?:t|en)\\b${upTo(150)}\\bgoed\\b`,
  `verle(?:ent|nen)\\b${upTo(80)}\\b(?:d[eé]charge|kwijting|mandaat|goedkeuring)\\b`,
  '(?:her)?benoem(?:t|en)\\b',
  `neem(?:t|en)\\s(?:het|de|dit|deze)\\s(?:\\p{L}*(?:voorstel|advies|motie|amendement|plan))\\b${upTo(60)}\\b(?:aan|over)\\b`,
  'verwerp(?:t|en)\\b',
  `wij(?:st|zen)\\b${upTo(100)}\\baf\\b`,
  '(?:unanimously\\s)?(?:agree[ds]|resolve[ds]|decide[ds]|vote[ds])\\s(?:unanimously\\s)?(?:to|that)\\b',
  '(?:unanimously\\s)?(?:approved|adopted|rejected|appointed|ratified)\\b',
].join('|');

/** The same, of a body whose minutes tell all in the past. */
const did = [
  `bes(?:loot|loten)${undecided}\\s(?!\\p{L}+\\sniet\\b)`,
  `stemden?\\b${upTo(50)}\\bin\\b(?=\\smet|\\.|,|$)`,
  `ging(?:en)?\\b${upTo(40)}\\bakkoord\\b`,
  `stelden?\\b${upTo(120)}\\bvast\\b(?!\\s(?:dat|of|hoe|wat))`,
  `keurden?\\b${upTo(150)}\\bgoed\\b`,
  `verleenden?\\b${upTo(80)}\\b(?:d[eé]charge|kwijting|mandaat|goedkeuring)\\b`,
  '(?:her)?benoemden?\\b',
  `na(?:m|men)\\s(?:het|de|dit|deze)\\s(?:\\p{L}*(?:voorstel|advies|motie|amendement|plan))\\b${upTo(60)}\\b(?:aan|over)\\b`,
  'verwierp(?:en)?\\b',
].join('|');

/** The second part of a passive: what was decided of something. */
const fate = 'vastgesteld|goedgekeurd|aangenomen|verworpen|bekrachtigd';
const how = '(?:ongewijzigd|unaniem|hiermee|daarmee|aldus|met algemene stemmen|bij acclamatie)';

const actives = [
  `^${who}\\s(?<words>${doing})`,
  `^(?:daarmee|hiermee|daarop|hierop|vervolgens|unaniem|${afterTalk})\\s(?<words>(?:stemt|gaat|stelt|keurt|verleent|benoemt)\\s${who}\\b${upTo(80)}(?:\\b(?:in|akkoord|goed|vast)\\b|$))`,
  `^(?:daarmee|hiermee|daarop|hierop|vervolgens|unaniem|${afterTalk})\\s(?<words>(?:besluit|besluiten)\\s${who})\\b(?<!\\s(?:of|over|wat|hoe))${undecided}`,
].map((form) => new RegExp(form, 'iu'));

const pastActives = [
  `^${who}\\s(?<words>${did})`,
  `^(?:daarop|hierop|vervolgens|unaniem|${afterTalk})\\s(?<words>bes(?:loot|loten)\\s${who})\\b(?<!\\s(?:of|over|wat|hoe))${undecided}`,
].map((form) => new RegExp(form, 'iu'));
const pastPassives = [
  `^(?:de|het|deze|dit|beide)\\s${upTo(150)}\\b(?<words>(?:werd|werden)\\b(?<gap>${upTo(80)})\\b(?:${fate}))\\b`,
].map((form) => new RegExp(form, 'iu'));

const passives = [
  `^(?:de|het|deze|dit|beide)\\s${upTo(150)}\\b(?<words>(?:wordt|worden)\\b(?<gap>${upTo(80)})\\b(?:${fate}))\\b`,
  `^(?:de|het|deze|dit|beide)\\s${upTo(150)}\\b(?<words>(?:is|zijn)\\s${how}\\s(?:${fate}))\\b`,
  `^(?:de|het|deze|dit)\\s\\p{L}*(?:voorstel|voorstellen|motie|moties|amendement)\\b${upTo(80)}\\b(?<words>(?:is|zijn)\\s(?:${how}\\s)?(?:aangenomen|verworpen))\\b`,
  `^(?:hiermee|daarmee|met ${upTo(60)})\\s(?<words>(?:wordt|worden|is|zijn)\\s(?<gap>(?:de|het|deze|dit)\\s${upTo(80)})\\b(?:${fate}))\\b`,
  `^(?<words>(?:er|hierop|unaniem)\\s(?:wordt|is)\\s(?<gap>${upTo(30)})\\bbesloten)\\b${undecided}`,
  `^(?:met ${upTo(60)}|daarom|daarop|vervolgens|uiteindelijk|tot slot)\\s(?<words>(?:wordt|is)\\s(?:er\\s)?(?:unaniem\\s)?besloten)\\b${undecided}`,
  `^${afterTalk}\\s(?<words>is\\s(?:er\\s)?(?:unaniem\\s)?besloten)\\b${undecided}`,
  `^(?<gap>(?:de|het|deze|dit|die|een|beide|alle)\\s${upTo(80)})\\s(?<words>besluiten\\s(?:we|wij))\\s(?=${upTo(150)}\\b(?:te|om|dat)\\b)(?!${upTo(150)}\\b(?:later|volgende|pas)\\b)`,
  `^(?<words>besloten (?:wordt|is)|it was (?:unanimously )?(?:agreed|resolved|decided))\\b${undecided}`,
  '^(?<words>(?:aldus|conform) (?:besloten|(?:het )?(?:voorstel|advies)(?: besloten)?))\\.?$',
  `^(?:the|these|this)\\s${upTo(120)}\\b(?<words>(?:was|were|are|is)\\s(?:unanimously |formally |duly )?(?:approved|adopted|ratified|carried))\\b`,
].map((form) => new RegExp(form, 'iu'));

/** Upper and lower case are one in the forms above, but the short name of a body has capitals. */
const namesBody = [
  new RegExp(`(?:${bodies})\\b`, 'iu'),
  /(?<!\p{L})\p{Lu}{2,8}(?!\p{L})/u,
  /^(?:we|wij|iedereen|allen)\b/iu,
] as const;

/** Not yet, not now, or not this body. */
const doubt =
  /\b(?:niet|geen|zal|zullen|zou|zouden|kan|kunnen|moet|moeten|wil|willen|mag|vorige|volgende|eerder|destijds|toen|not|will|would|could|should|may|previously|last)\b/iu;
/** Only if, only perhaps, or a question; before the verb, since a body may decide on a condition. */
const uncertain =
  /\b(?:als(?!\s(?:hamerstuk|geheel|volgt)\b)|indien|zodra|wanneer|misschien|wellicht|waarschijnlijk|mogelijk|vermoedelijk|hopelijk|eventueel|straks|morgen|overmorgen|binnenkort|komende?|hoe|wat|waarom|voordat|nadat|totdat|tenzij|mits|if|when|perhaps|maybe|probably|possibly|how|whether|once|unless|until|tomorrow|soon|next|vraagt|vragen|hoopt|hopen|verwacht|verwachten|asks?|hopes?|expects?)\b/iu;
/** A time of which a noun tells, before "besluiten we": "deze week". */
const timed =
  /\b(?:week|maand|jaar|kwartaal|zomer|herfst|winter|lente|najaar|voorjaar|keer|dag|avond|vergadering)$/iu;
/** Between "wordt" and "vastgesteld": when that will be, or by whom as a rule. */
const later =
  /\b(?:nog|dan|later|eerst|pas|jaarlijks|elke?|altijd|meestal|tijdens|door)\b|\b(?:in|op)\s(?:\d|de|het|een|jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec|(?:maan|dins|woens|donder|vrij|zater|zon)dag)|\d{4}/iu;
const LONGEST = 1_000;
/** A text without a word of these needs no closer look; most have none. */
export const mayDecide =
  /besl[ou]|stem|akkoord|vast|goed|verle|benoem|neemt|nemen|nam|verwerp|verwierp|verworpen|wijst|wijzen|aangenomen|bekrachtigd|conform|agreed|resolved|decided|voted|approved|adopted|rejected|appointed|ratified|carried/i;

/**
 * The words by which the sentence decides; `undefined` when it does not, or not for sure. What was
 * decided in the past (`isPast`) is of this meeting only where all its minutes are.
 */
export function decidingWords(sentence: string, isPast = false): string | undefined {
  if (sentence.length > LONGEST || sentence.endsWith('?')) return undefined;
  const match =
    firstMatch(sentence, actives, passives) ??
    (isPast ? firstMatch(sentence, pastActives, pastPassives) : undefined);
  const { words, gap = '' } = match?.groups ?? {};
  if (!match || words === undefined) return undefined;
  const isOpen = doubt.test(match[0]) || uncertain.test(match[0]);
  return isOpen || later.test(gap) || timed.test(gap) ? undefined : words.trim();
}

function firstMatch(
  sentence: string,
  active: readonly RegExp[],
  passive: readonly RegExp[],
): RegExpExecArray | undefined {
  for (const form of active) {
    const match = form.exec(sentence);
    if (match && namesBody.some((body) => body.test(match[0]))) return match;
  }
  for (const form of passive) {
    const match = form.exec(sentence);
    if (match) return match;
  }
  return undefined;
}
