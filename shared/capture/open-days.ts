import { anyCase } from './day-form.ts';
import type { Found } from './dates.ts';

/** Whether the next meeting is named, known or not. */
export const nextMeetingWords =
  /\b(?:de |het |the )?(?:volgend|eerstvolgend|aanstaand|komend|next)e?\s(?:vergadering|overleg|bijeenkomst|keer|meeting|time)\b/i;

const forms = [
  nextMeetingWords,
  anyCase(
    '(?:z\\.s\\.m\\.?|zsm|asap|a\\.s\\.a\\.p\\.?|(?:zo\\s)?(?:snel|spoedig)\\smogelijk|as\\ssoon\\sas\\spossible)',
  ),
  anyCase(
    '(?:per\\sdirect|direct|doorlopend|continu|ongoing|immediately|n\\.?t\\.?b\\.?|n\\.?n\\.?t\\.?b\\.?|tbd|nader\\ste\\sbepalen)',
  ),
  anyCase(
    '(?:v[oó][oó]r|na|in|before|after)\\s(?:de\\s|het\\s|the\\s)?(?:kerst|kerstvakantie|zomer|zomervakantie|vakantie|herfst|winter|lente|voorjaar|najaar|christmas|summer|holidays|autumn|spring)',
  ),
  anyCase('(?:volgend\\sjaar|next\\syear)'),
];

/** Words for a time that is no day: "z.s.m.", "na de zomer", a next meeting that is not planned. */
export function findOpenDay(text: string): Found<string> | undefined {
  const found = forms.flatMap((form) => {
    const match = form.exec(text);
    return match ? [{ value: match[0], index: match.index, length: match[0].length }] : [];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}
