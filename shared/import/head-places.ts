/** "Kerkenraad, in De Voorhof", where the day and the time stood between. */
export function placeBehind(
  title: string,
  source: string,
): { readonly title: string; readonly place: string | null } {
  const found =
    title === source
      ? null
      : /^(.{3,}?), (?:in|te) (\p{Lu}.{2,60}|(?:de|het) .{2,60})$/u.exec(title);
  return found ? { title: found[1] ?? '', place: found[2] ?? null } : { title, place: null };
}

/** The place without the word that leads it; `null` when nothing is left. */
export function placeOf(text: string): string | null {
  const place = text.replace(
    /^(?:(?:locatie|plaats|location|venue|in|te|op|bij|at):?\s){1,2}/i,
    '',
  );
  return place === '' ? null : place;
}

const LONGEST_PLACE = 60;
/** What stands beside a day and a time as well: which meeting, or which version of the paper. */
const noPlace =
  /\b(?:tot|until|concept|definitief|voorlopig|vastgesteld|openbaar|besloten|vertrouwelijk|versie|draft|final|version|\p{L}*(?:vergadering|overleg|bijeenkomst|meeting)|agenda|verslag|notulen|minutes)\b/iu;

/** Whether what is left of a line beside the day and the time may be where the meeting is. */
export function mayBePlace(text: string): boolean {
  const isSeen = onScreen.test(text);
  return text.length <= LONGEST_PLACE && !/[?!]/.test(text) && (isSeen || !noPlace.test(text));
}

/** "Microsoft Teams-vergadering", "digitaal overleg". */
const onScreen = /\b(?:teams|zoom|webex|meet|online|digitaal|digitale)\b/iu;
/** "raadzaal", "Gemeentehuis": a word that ends so, but "thuis" and "onderweg" are no places. */
const ofBuilding =
  /(?<!\p{L})(?!thuis\b)(?:\p{L}*(?:zaal|kamer|huis|gebouw|kantoor|school|kerk|ruimte|centrum|plein|kade|straat|toren)|room|hall|chamber|office|building|centre|street)(?!\p{L})/iu;
const road = /(?<!\p{L})(?!Onderweg)\p{Lu}\p{Ll}+weg(?!\p{L})/u;
/** What a place does, and what is done there; a name as “De Open Hof” has a capital. */
const ofSentence =
  /(?<!\p{L})(?:met|zonder|is|zijn|was|wordt|worden|blijft|blijven|heeft|hebben|gaat|gaan|komt|komen|staat|staan|ligt|liggen|kan|kunnen|moet|moeten|zal|zullen|mag|vindt|vinden|begint|beginnen|start|opent|open|geopend|gesloten|afgesloten|[Oo]ntvangst|[Ii]nloop|[Ll]unch|[Kk]offie|with|are|will|has|have|stays|remains|opens|starts|closed)(?!\p{L})/u;
const MOST_WORDS = 5;

/** Words that only where a meeting is has. */
export function namesPlace(text: string): boolean {
  const words = text.match(/(?<!\p{L})\p{L}+/gu) ?? [];
  if (words.length > MOST_WORDS || ofSentence.test(text)) return false;
  return mayBePlace(text) && [ofBuilding, road, onScreen].some((form) => form.test(text));
}

/** "Raadzaal, 12 maart 2026, 14.00 uur": a line of nothing else may open with the place. */
export function opensWithPlace(line: string, rest: string): boolean {
  const behind = line.slice(rest.length);
  const isApart = rest !== '' && line.startsWith(rest) && /^(?:[,;:|]|\s[|–—-]\s)/u.test(behind);
  return isApart && namesPlace(rest);
}

/** "Taskforce – 12 maart 2026, 14.00 uur, raadzaal" as the title before the day and the place behind the time. */
export function partsAroundWhen(
  title: string,
  rest: string,
): { readonly title: string; readonly place: string } | null {
  const cut = rest.lastIndexOf(', ');
  const [before, place] = [rest.slice(0, cut), rest.slice(cut + 2)];
  const isAround = cut > 0 && rest !== title && title.startsWith(before) && title.endsWith(place);
  const isApart = isAround && /(?:,|;|\s[|–—-])\s$/u.test(title.slice(0, -place.length));
  return isApart && mayBePlace(place) ? { title: before, place } : null;
}
