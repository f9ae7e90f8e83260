import type { FindDay } from '../capture/due.ts';
import { isBody } from './bodies.ts';
import { mayBePlace, namesPlace } from './head-places.ts';
import { sentencesOf } from './sentences.ts';
import { findTimes } from './times.ts';

const name = "(?<body>\\p{L}[\\p{L}\\d &’'-]{3,80}?)";
const end =
  '(?=\\s(?:op|om|in|te|bij|van|d\\.d\\.)\\s(?:\\p{L}+dag|\\d)|\\s(?:van\\s)?(?:volgende|komende|deze|aanstaande|vandaag|morgen)(?!\\p{L})|\\s(?:in|te|bij)\\s(?:de\\s|het\\s|\\p{Lu})|[.,]|$)';
const bodies = [
  `\\bvergadert\\s(?:de|het|onze)\\s${name}${end}`,
  `\\b(?:uit|uitgenodigd|uitnodiging|agenda|oproep)\\svoor\\s(?:de|het|onze|een)\\s(?:volgende\\s)?${name}${end}`,
].map((form) => new RegExp(form, 'u'));

/** What an invitation calls the meeting: "Dinsdag vergadert de werkgroep Groen in het stadhuis". */
export function titleInSentence(text: string): string | null {
  for (const form of bodies) {
    const body = form.exec(text)?.groups?.['body'];
    if (body !== undefined && (isBody(body) || isMeeting.test(body)))
      return body.charAt(0).toUpperCase() + body.slice(1);
  }
  return null;
}

/** "bestuursvergadering", and not "vergadering" alone. */
const isMeeting = /\p{L}(?:vergadering|overleg|bijeenkomst)(?!\p{L})/iu;
const speaksOfMeeting = /vergader|bijeen|overleg|beraad|uitgenodigd|(?<!\p{L})nodig(?!\p{L})/iu;
const led = /(?<=\s)(?:in|te|bij)\s(?=(?<place>\S.{2,80}?)[.!]?$)/gu;
/** Right behind the day or the time any name may be a place. */
const behindWhen = /^,?\s?(?:in|te|bij)\s(?<place>(?:de\s|het\s|\p{Lu}).{2,60}?)[.!]?$/u;

/** Where the meeting is, by the sentence that tells when: "… om 19.30 uur in De Schakel, Schoolstraat 4". */
export function placeInSentence(text: string, findDay: FindDay): string | null {
  for (const sentence of sentencesOf(text)) {
    const found = [findDay(sentence), findTimes(sentence)].flatMap((one) => one ?? []);
    if (found.length === 0 || !speaksOfMeeting.test(sentence)) continue;
    const at = Math.max(...found.map(({ index, length }) => index + length));
    const place = behindWhen.exec(sentence.slice(at))?.groups?.['place'];
    if (place !== undefined && mayBePlace(place)) return place;
    for (const { groups, index } of sentence.matchAll(led)) {
      const named = groups?.['place'];
      const isLast = found.every((one) => one.index < index);
      if (named !== undefined && isLast && namesPlace(named)) return named;
    }
  }
  return null;
}
