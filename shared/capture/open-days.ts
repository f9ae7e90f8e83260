import { anyCase } from './day-form.ts';
import type { Found } from './dates.ts';
import { nextMeetingWords } from './next-meeting.ts';

const season = 'zomer|herfst|winter|lente|voorjaar|najaar|summer|autumn|winter|spring';
const forms = [
  anyCase(
    '(?:z\\.s\\.m\\.?|zsm|asap|a\\.s\\.a\\.p\\.?|(?:zo\\s)?(?:snel|spoedig)\\smogelijk|as\\ssoon\\sas\\spossible)',
  ),
  anyCase(
    '(?:per\\sdirect|direct|doorlopend|continu|ongoing|immediately|n\\.?t\\.?b\\.?|n\\.?n\\.?t\\.?b\\.?|tbd|nader\\ste\\sbepalen)',
  ),
  anyCase('(?:t\\.?z\\.?t\\.?|te\\szijner\\stijd|binnenkort|(?:met\\s)?spoed|soon)'),
  anyCase(`(?:(?:dit|volgend|this|next)\\s(?:${season})|(?:${season})\\s\\d{4})`),
  anyCase(
    '(?:v[oó][oó]r|na|in|before|after)\\s(?:de\\s|het\\s|the\\s)?(?:kerst|kerstvakantie|zomer|zomervakantie|vakantie|herfst|winter|lente|voorjaar|najaar|christmas|summer|holidays|autumn|spring|[a-z]{1,12}reces|bouwvak)',
  ),
  anyCase('(?:volgend\\sjaar|next\\syear)'),
];

/** Words for a time that is no day: "z.s.m.", "na de zomer", a next meeting that is not planned. */
export function findOpenDay(text: string, bodies?: readonly string[]): Found<string> | undefined {
  const found = [nextMeetingWords(bodies), ...forms].flatMap((form) => {
    const match = form.exec(text);
    return match ? [{ value: match[0], index: match.index, length: match[0].length }] : [];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}
