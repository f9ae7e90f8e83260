import { ownerNamed } from '../capture/owners.ts';
import { personInRole, personNamed } from './known-people.ts';
import type { Person } from './person-notes.ts';

/** Who promises something in a sentence, and by which words. */
export interface Promised {
  readonly owners: readonly string[];
  readonly words: string;
}

const title = '(?:de heer|dhr\\.?|mevrouw|mevr\\.?|mw\\.?)\\s';
const word = "\\p{Lu}[\\p{L}'’-]*\\.?";
const name = `(?:${title})?${word}(?:\\s(?:(?:van|de|den|der|het|ten|ter|te|el|al)\\s){0,3}${word}){0,4}`;
const names = `${name}(?:(?:,\\s|\\sen\\s|\\sand\\s)${name}){0,4}`;
const subject = `(?<who>${names}|(?:De|Het|The)\\s\\p{Ll}{3,20})`;
const upTo = (most: number) => `[^.!?;:]{0,${String(most)}}?`;
/** What was talked about just before. */
const it = '(?:dit|dat|het|deze|this|that|it)';
const does = [
  'bellen|nabellen|mailen|rondmailen|sturen|versturen|rondsturen|toesturen|doorsturen|opsturen',
  'uitzoeken|nagaan|navragen|nakijken|checken|controleren|opvragen',
  'regelen|oppakken|opstellen|uitwerken|aanleveren|opleveren|aanpassen|verwerken|voorbereiden|verzorgen|bestellen',
  'schrijven|inplannen|uitnodigen|agenderen|benaderen|terugkoppelen|opnemen',
].join('|');
const doing =
  'send|call|mail|email|circulate|share|check|ask|find out|look into|follow up|arrange|draft|write|prepare|provide|contact|invite|update|organise|organize|report back|book|order';

/** These are as often what there are several of: "de plannen", "haar onderzoeken". */
const doesIt = `(?:${it}\\s)?(?:delen|onderzoeken|plannen)\\b(?!\\svan\\b)`;
/** Here the words of the verb are all there, so that "door" does not go on as "door heel het land". */
const end =
  '(?=[.,;]?$|[,;]\\s|\\s(?:uiterlijk|vandaag|morgen|voor\\s(?:\\d|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))(?!\\p{L}))';
const toSomebody = '(?:\\s(?:aan|naar)\\s(?:de|het|alle|\\p{Lu}\\p{L}+)(?!\\p{L}))';
/** Behind "dat" it is told what is so; "zegt dat toe" is the promise itself. */
const beforeToe = (most: number) =>
  `(?:(?!\\b(?:dat|of)\\s(?!toe\\b))[^.!?;:]){0,${String(most)}}?`;
const toe =
  '\\btoe\\b(?!\\ste\\s(?:schrijven|rekenen|wijzen|voegen|kennen|passen|dichten)\\b)(?=\\s(?:om|dat|te|de|het|een|dit|hier)\\b|,|\\.?$)';
const toDo = '(?:om|te|dat\\s(?:hij|zij|ze))(?=\\s)';
/** What one bears, and no work. */
const burden = '(?!(?:[^.!?;:]*\\s)?(?:kritiek|schuld|blaam|risico|gevolgen|zitting|plaats)\\b)';
const ontoOneself = `(?:op\\szich|voor\\s(?:haar|zijn|hun)\\srekening)${end}`;
const infinitive = `(?:${doesIt}|(?!${upTo(100)}\\b(?:zijn\\s(?:met|over|om|voor|van)|worden|blijven|aftreden)\\b)${upTo(100)}(?<!\\b(?:de|het|een|deze|die|alle|te|van|voor|bij|door|met|volgens|over)\\s)\\b(?:${does})\\b)`;

/** What somebody of the list takes on by these words. */
const promises = [
  `(?:zegt|zeggen)\\s${beforeToe(60)}${toe}`,
  `(?:belooft|beloven)\\s${toDo}`,
  `(?:neemt|nemen)\\s${burden}${upTo(80)}\\b${ontoOneself}`,
  `(?:neemt|nemen)\\s(?:hierover\\s|daarover\\s)?contact\\sop\\b`,
  `(?:gaat|gaan|zal|zullen)\\s(?!(?:akkoord|uit|ervan|over|in|met)\\b)${infinitive}`,
  `(?:zoekt|zoeken)\\s(?:nog\\s)?uit(?=[.,]?$|,?\\s(?:wat|hoe|of|waar|waarom|wie|welke?|wanneer)\\b)`,
  `(?:stuurt|sturen)\\s${upTo(80)}\\b(?:(?:rond|toe|door)(?:${toSomebody}|${end})|na${end})`,
  `(?:levert|leveren)\\s${upTo(60)}\\baan${end}`,
  `(?:koppelt|koppelen)\\s${upTo(60)}\\bterug\\b`,
  `(?:komt|komen)\\s(?:hier|daar|er)(?:op)?\\s${upTo(60)}\\bterug\\b`,
  `(?:will)\\s(?:${doing})\\b`,
  `(?:undertakes|undertook|promises|promised|offers|offered|agreed)\\sto\\s(?:${doing})\\b`,
].join('|');
/** The same, where all is told in the past. */
const promised = [
  `(?:zegde|zegden)\\s${beforeToe(60)}${toe}`,
  `(?:beloofde|beloofden)\\s${toDo}`,
  `(?:nam|namen)\\s${burden}${upTo(80)}\\b${ontoOneself}`,
  `(?:zou|zouden)\\s${infinitive}`,
].join('|');
const soon = '(?:(?:nog|zelf|samen|verder|graag|direct|meteen|snel|vandaag|morgen)\\s){0,3}';
/** What a body may take on as well, for it is the matter at hand. */
const takesOn = [
  `(?:zoekt|zoeken)\\s${it}\\s${soon}uit\\b`,
  `(?:pakt|pakken)\\s${it}\\s${soon}op\\b`,
  `(?:gaat|gaan)\\s${it}\\s(?:na\\b(?!\\s(?:de|het)\\s)|${upTo(30)}\\b(?:${does})\\b)`,
  `(?:vraagt|vragen)\\s${it}\\sna\\b`,
  `(?:neemt|nemen)\\s${it}\\s${ontoOneself}`,
  `will\\s(?:look\\sinto|find\\sout|follow\\sup)\\s${it}\\b`,
  `will\\stake\\s${it}(?:\\s(?:on|up|forward))?(?=[.,;]?$)`,
].join('|');

const agreed =
  '(?:[Aa]fgesproken\\s(?:wordt|is)|(?:Er|Hierop|Ook|Verder)\\s(?:wordt|is)\\safgesproken|(?:We|Wij)\\sspreken\\saf|It\\s(?:was|is)\\sagreed)\\s(?:dat|that)';

const ofPeople = new RegExp(`^${subject}\\s(?<words>${promises})`, 'u');
const ofPeopleInPast = new RegExp(`^${subject}\\s(?<words>${promised})`, 'u');
const ofKnownOrBody = new RegExp(`^${subject}\\s(?<words>${takesOn})`, 'u');
const turned = new RegExp(
  `^(?:Daarop|Hierop|Vervolgens|Daarom)\\s(?<verb>zegt|belooft)\\s(?<who>${names})\\s(?<words>${beforeToe(40)}${toe})`,
  'u',
);
const byAgreement = new RegExp(
  `^(?<words>${agreed})\\s(?<who>${names})\\s(?<rest>[^.!?]{8,400})`,
  'u',
);

/** Not surely, not now, not by them, or not for the first time. */
const doubt =
  /\b(?:niet|geen|niemand|als|indien|zodra|wanneer|misschien|wellicht|mogelijk|eventueel|zou|zouden|kan|kunnen|wil|willen|moet|moeten|vorige|eerder|eerdere|destijds|toen|jaarlijks|altijd|steeds|maandelijks|wekelijks|dagelijks|meestal|vaak|reeds|inmiddels|momenteel|sinds|not|if|when|once|unless|perhaps|maybe|would|could|should|may|might|previously|always|usually|often|already)\b/iu;
/** Behind "dat": what somebody is or may do, and nothing to be done. */
const state =
  /\b(?:is|zijn|wordt|worden|blijft|blijven|heeft|hebben|mag|mogen|kan|kunnen|hoeft|hoeven|was|were|are|remains?)$/iu;
const LONGEST = 600;
/** A text without a word of these needs no closer look; most have none. */
export const mayPromise =
  /\b(?:toe|beloo?f(?:t|den?)|beloven|zich|contact|gaa[tn]|zal|zullen|zou(?:den)?|zoek(?:t|en)|stu(?:urt|ren)|lever(?:t|en)|koppel(?:t|en)|terug|pak(?:t|ken)|afgesproken|spreken|agreed|will|undert(?:akes|ook)|promise[sd]|offer(?:s|ed))\b/iu;

/** The promise that a sentence tells of; `undefined` when it tells of none, or not for sure. */
export function promiseIn(
  sentence: string,
  people: readonly Person[],
  isPast = false,
): Promised | undefined {
  if (sentence.length > LONGEST || sentence.endsWith('?')) return undefined;
  return (
    promiseBy(ofPeople.exec(sentence), sentence, knownIn(people)) ??
    promiseBy(turned.exec(sentence), sentence, knownIn(people)) ??
    (isPast ? promiseBy(ofPeopleInPast.exec(sentence), sentence, knownIn(people)) : undefined) ??
    promiseBy(ofKnownOrBody.exec(sentence), sentence, knownOrBodyIn(people)) ??
    agreedIn(sentence, people)
  );
}

/** Told in the past it is what somebody was going to do. */
const isPastForm = /^zou(?:den)?\s/u;

type OwnersOf = (who: string) => readonly string[] | undefined;

function promiseBy(
  match: RegExpExecArray | null,
  sentence: string,
  ownersOf: OwnersOf,
): Promised | undefined {
  const { who = '', words = '' } = match?.groups ?? {};
  const owners = match ? ownersOf(who) : undefined;
  const behind = match ? sentence.replace(/^(?:\S+\s){1,12}?zou(?:den)?\s/u, '') : sentence;
  const isSure = !doubt.test(isPastForm.test(words) ? behind : sentence);
  return owners && isSure ? { owners, words } : undefined;
}

function agreedIn(sentence: string, people: readonly Person[]): Promised | undefined {
  const match = byAgreement.exec(sentence);
  if (!match || state.test(match.groups?.['rest'] ?? '')) return undefined;
  return promiseBy(match, sentence, knownIn(people));
}

/** Only those of the list, or what they are in the meeting. */
function knownIn(people: readonly Person[]): OwnersOf {
  return (who) => {
    const parts = who.split(/,\s|\s(?:en|and)\s/);
    const owners = parts.flatMap((part) => {
      const { name: listed, isKnown } = personNamed(part, people);
      return isKnown ? [listed] : (personInRole(part, people) ?? []);
    });
    return owners.length === parts.length ? owners : undefined;
  };
}

/** And "Het secretariaat". */
function knownOrBodyIn(people: readonly Person[]): OwnersOf {
  return (who) => {
    const known = knownIn(people)(who);
    if (known || !/^(?:De|Het|The)\s/.test(who)) return known;
    const body = ownerNamed(who, people);
    return body === null ? undefined : [body];
  };
}
