import { anyCase } from './day-form.ts';

/** What a body may be called by in short: "de volgende stuurgroep", in the Stuurgroep Waterrand. */
const bodyNoun =
  /^(?:adviesraad|bestuur|college|commissie|comité|directie|klankbordgroep|kernteam|platform|projectgroep|raad|regiegroep|stuurgroep|task\s?force|team|werkgroep|board|committee|council|working\sgroup)$/i;

/** By what a body is called when its next meeting is named: by its name, its abbreviation, or what it is. */
export function bodyNames(...names: readonly (string | null | undefined)[]): readonly string[] {
  const known = names.flatMap((name) => (name?.trim() ? [name.trim()] : []));
  const nouns = known.flatMap((name) => name.split(/\s+/).filter((word) => bodyNoun.test(word)));
  return [...new Set([...known, ...nouns].map((name) => name.toLowerCase()))];
}

const meeting = 'vergadering|overleg|bijeenkomst|keer|meeting|time';
const patterns = new Map<string, RegExp>();

/** The words for the next meeting, planned or not: "volgende vergadering", and for the body itself "volgende TF". */
export function nextMeetingWords(bodies: readonly string[] = []): RegExp {
  const key = bodies.join('\n');
  const known = patterns.get(key);
  if (known) return known;
  // Of "taskforce waterrand" and "taskforce" the longer one is meant where both are there.
  const own = bodies
    .toSorted((a, b) => b.length - a.length)
    .map((name) => `${asWritten(name)}(?:s?[-\\s]?(?:${meeting}))?`);
  const pattern = anyCase(
    `(?:(?:in|bij|tijdens|at|during)\\s)?(?:de\\s|het\\s|the\\s)?(?:volgend|eerstvolgend|aanstaand|aankomend|komend|next)e?\\s(?:${[...own, meeting].join('|')})`,
  );
  patterns.set(key, pattern);
  return pattern;
}

function asWritten(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
