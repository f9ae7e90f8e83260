import { dueOf, findDue, type FindDay } from './due.ts';

/** What the line of an action says, part by part. */
export interface ActionText {
  readonly owners: readonly string[];
  readonly due: string | null;
  /** What must be done; empty when the line only says by whom, so that it stands before. */
  readonly text: string;
  /** What goes on behind a line that only says by whom. */
  readonly after: string;
}

/** The words that name somebody in this text. */
export interface NameBook {
  readonly has: (name: string) => boolean;
}

export interface ActionContext {
  readonly names: NameBook;
  readonly findDay: FindDay;
}

/**
 * Reads "Jan: bellen", "bellen (Jan, vóór 1 november)", "Jan belt vóór 1 november" and "Jan en Mia".
 * A name or a date between brackets or before a colon becomes a field; in a sentence it is read and
 * stays.
 */
export function readAction(line: string, context: ActionContext): ActionText {
  const alone = ownersOnly(line, context);
  if (alone) return alone;
  const { text, owners, due } = withoutNotes(line, context);
  const lead = leadingOwners(text, context.names);
  const rest = lead ? lead.rest : text;
  return {
    owners: [
      ...owners,
      ...(lead?.owners ?? (owners.length > 0 ? [] : subjectOf(rest, context.names))),
    ],
    due: due ?? findDue(rest, context.findDay)?.value ?? null,
    text: rest,
    after: '',
  };
}

const MOST_OWNERS = 12;
const LONGEST_LEAD = 120;
const LONGEST_DASHED = 500;

/** "Jan, Mia en de penningmeester" in parts; "v/d" is one word. */
export function splitOwners(text: string): readonly string[] {
  return text
    .split(/,\s?(?:en\s)?|\s(?:en|and|&)\s|\s?(?:(?<!\bv)\/|[+;&])\s?|\n/)
    .map((owner) => owner.trim())
    .filter((owner) => owner !== '');
}

/** Behind these words a sentence may go on: "het bestuur belt". */
const bodyOrOffice = /^(?:(?:de|het|the)\s)?[\p{L}-]+$/iu;
/** A sentence does not end behind an initial, as in "R. van der Meer", or a title, as in "Dhr. Pol". */
const leadSentence =
  /^(.{2,80}?)(?:(?<!(?<!\p{L})(?:\p{Lu}|[Dd](?:hr|rs|r)|[Mm](?:w|evr|r)|[Ii](?:r|ng)))\.(?=\s|$)|$)(?:\s+(.*))?$/su;

function ownersOnly(line: string, { names, findDay }: ActionContext): ActionText | undefined {
  const [, lead = '', after = ''] = leadSentence.exec(line) ?? [];
  const [, before = '', day = ''] = /^(.+?)(?:,|\s[/–-]|(?=\s\d))\s([^,]+)$/su.exec(lead) ?? [];
  const due = day === '' ? null : dueOf(day, findDay);
  const owners = splitOwners(due === null ? lead : before);
  const isOwner = (owner: string) =>
    looksLikeName(owner) || (bodyOrOffice.test(owner) && names.has(owner));
  const known = owners.length > 0 && owners.length <= MOST_OWNERS && owners.every(isOwner);
  if (!known || !owners.some((owner) => names.has(owner))) return undefined;
  return { owners, due, text: '', after };
}

/** A name as it looks: a capital first, and small words only between, or "mw." in front. */
export function looksLikeName(text: string): boolean {
  return (
    text.length <= 60 &&
    /^(?:(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?) )?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|de|den|der|het|ten|ter|te))*$/u.test(
      text,
    )
  );
}

interface Noted {
  readonly text: string;
  readonly owners: readonly string[];
  readonly due: string | null;
}

/** Takes "(Jan, vóór 1 november)" from the end, when all in it is understood. */
function withoutNotes(text: string, { names, findDay }: ActionContext): Noted {
  if (!/[(→|]/.test(text)) return withoutDashes(text, { names, findDay });
  const match = /^(.+?)\s*(?:\(([^()]{2,100})\)|\s[→|]\s?([^→|]{2,60}))\s*\.?$/su.exec(text);
  const [, what = '', inBrackets, behindArrow = ''] = match ?? [];
  const parts = (inBrackets ?? behindArrow)
    .split(/[,;]\s?|\s[–-]\s/)
    .map((part) => part.replace(/^(?:actiehouder|wie|door|owner|deadline|wanneer|due):\s?/i, ''))
    .filter((part) => part.trim() !== '');
  const read = parts.map((part) => ({
    due: dueOf(part, findDay),
    owners: splitOwners(part).every((owner) => looksLikeName(owner) || names.has(owner))
      ? splitOwners(part)
      : [],
  }));
  const isFigure = read.length === 1 && findDay(parts[0] ?? '')?.isFigure;
  const understood =
    read.length > 0 && !isFigure && read.every(({ due, owners }) => due ?? owners.length > 0);
  if (!understood) return withoutDashes(text, { names, findDay });
  return {
    text: what,
    owners: read.flatMap(({ due, owners }) => (due === null ? owners : [])),
    due: read.find(({ due }) => due !== null)?.due ?? null,
  };
}

/** Takes "… - Jan Pol - 1 november" apart: what is known to be a name, or is a date. */
function withoutDashes(text: string, { names, findDay }: ActionContext): Noted {
  const parts = text.length > LONGEST_DASHED ? [] : text.split(/\s[–—-]\s/);
  const isOwner = (part: string) => splitOwners(part).every((owner) => names.has(owner));
  const likely = parts.filter((part) => part.length <= LONGEST_LEAD && isOwner(part));
  // "Bestuur informeren – E. Hoving": a body may be what the task is about.
  const people = likely.filter(looksLikeName);
  const known = likely.length > 1 && people.length === 1 ? people : likely;
  const owners = known.length === 0 ? beforeTask(parts, findDay) : known;
  if (owners.length !== 1 || parts.length < 2) return { text, owners: [], due: null };
  const dated = parts.find((part) => dueOf(part, findDay) !== null);
  const rest = parts.filter((part) => part !== dated && !owners.includes(part));
  if (rest.length === 0) return { text, owners: [], due: null };
  return {
    text: rest.join(' - '),
    owners: owners.flatMap(splitOwners),
    due: dated === undefined ? null : dueOf(dated, findDay),
  };
}

/** "Peters – offertes opvragen – 1 juli": with a name first and the day last nobody needs to know it. */
function beforeTask(parts: readonly string[], findDay: FindDay): readonly string[] {
  const [first = '', , last = ''] = parts;
  const isRow = parts.length === 3 && looksLikeName(first) && dueOf(last, findDay) !== null;
  return isRow ? [first] : [];
}

function leadingOwners(
  text: string,
  names: NameBook,
): { readonly owners: readonly string[]; readonly rest: string } | undefined {
  const [lead = '', mark = ''] = /^[^:–—]*(: |\s[–—]\s)/.exec(text.slice(0, LONGEST_LEAD)) ?? [];
  const owners = splitOwners(lead.slice(0, lead.length - mark.length));
  if (owners.length === 0 || owners.length > MOST_OWNERS) return undefined;
  // "het bestuur" is written small.
  if (!owners.every((owner) => looksLikeName(owner) || names.has(owner))) return undefined;
  const isSure = owners.some((owner) => names.has(owner));
  // A dash comes behind any word; a colon behind one word with a capital is a name by itself.
  if (!isSure && (mark !== ': ' || owners.some((owner) => owner.includes(' ')))) return undefined;
  return { owners, rest: text.slice(lead.length) };
}

const notVerb =
  /^(?:met|uit|tot|dat|niet|vast|direct|eerst|binnen|tussen|aan|in|van|een|het|den|ten|dan|en|wat|naast|alsnog|zijn|haar|hun|ons|als|is|its|as|this|not)$/;

/** "Jan en Mia bellen de bank": who does it, when names stand before a verb. */
function subjectOf(text: string, names: NameBook): readonly string[] {
  const match =
    /^((?:\p{Lu}[\p{L}.'’-]*|van|de|den|der|ten|ter|,|&|\/|en|and)(?:\s?[,/]\s?|\s)(?:(?:\p{Lu}[\p{L}.'’-]*|van|de|den|der|ten|ter|&|en|and)(?:\s?[,/]\s?|\s)){0,12})(\p{Ll}+)/u.exec(
      text,
    );
  const [, subject = '', verb = ''] = match ?? [];
  const isVerb = /[tns]$|^(?:zal|wil|kan|mag|zou|will|to)$/u.test(verb) && !notVerb.test(verb);
  const owners = splitOwners(subject.replace(/[\s,/&]+$/, '').replace(/\s(?:en|and)$/, ''));
  const known = owners.filter((owner) => names.has(owner));
  if (isVerb && known.length > 0 && known.length === owners.length) return known;
  const one = bodyBeforeVerb(text, names);
  if (one !== null) return [one];
  // "Jan en de werkgroep bellen": the first is sure.
  const first = /^(\p{Lu}[\p{L}.'’-]*)(?: en |, | and )/u.exec(text)?.[1];
  return first !== undefined && names.has(first) ? [first] : [];
}

/** "het bestuur stuurt": "gemeente vragen" and "de leden informeren" are what to do. */
function bodyBeforeVerb(text: string, names: NameBook): string | null {
  const [, body = '', verb = ''] = /^((?:de|het|the) \p{Ll}[\p{L}-]+) (\p{Ll}+)/iu.exec(text) ?? [];
  const isVerb = /t$|^(?:zal|kan|will|to)$/.test(verb) && !notVerb.test(verb);
  return isVerb && names.has(body) ? body : null;
}
