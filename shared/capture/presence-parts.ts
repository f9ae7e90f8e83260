import { splitOwners } from './action-text.ts';
import { findWrittenTime, type WrittenTime } from './clock-words.ts';

/** Who is late is still to arrive, unless it says when that was. */
type What = 'leaves' | 'arrives' | 'late' | 'present' | 'absent';

const verbs: readonly (readonly [What, RegExp])[] = [
  [
    'absent',
    /(?:^|\s)(?:is\s+|komt\s+)?(?:niet(?:\s+(?:aanwezig|erbij|binnen|er))?|not\s+(?:here|in|present)|afwezig|afgemeld|meldt\s+zich\s+af|absent|apologies)$/iu,
  ],
  [
    'leaves',
    /(?:^|\s)(?:is\s+|gaat\s+|moet\s+|has\s+)?(?:eerder\s+)?(?:weg|weggegaan|vertrekt|vertrokken|gaat|left|leaves|leaving|gone|out)$/iu,
  ],
  ['late', /(?:^|\s)(?:is\s+|komt\s+)*(?:te\s+laat|later|laat|late)$/iu],
  [
    'arrives',
    /(?:^|\s)(?:is\s+|komt\s+|schuift\s+|weer\s+)*(?:binnen|gekomen|komt|er|aan|aangeschoven|arriveert|terug|in|arrives|arrived|joins|joined|here|back|returned)$/iu,
  ],
  ['present', /(?:^|\s)(?:is\s+|toch\s+|wel\s+)*(?:aanwezig|erbij|present)$/iu],
];

const notices: readonly (readonly [boolean, RegExp])[] = [
  [
    false,
    /(?:^|\s)\(?(?:zk|z\.k\.|zonder\s+(?:kennisgeving|bericht)|without\s+notice|unexcused)\)?(?=\s|$)/iu,
  ],
  [
    true,
    /(?:^|\s)\(?(?:mk|m\.k\.|met\s+(?:kennisgeving|bericht)|with\s+notice|excused)\)?(?=\s|$)/iu,
  ],
];

interface Told {
  readonly who: string;
  readonly what: What;
  readonly excused: boolean | null;
}

function readVerb(line: string, written: WrittenTime | null): Told | null {
  const notice = noticeIn(line);
  const text = notice ? notice.rest : line;
  const verb = verbs.find(([, form]) => form.test(text));
  if (!verb && !notice)
    return written?.bound ? { ...byBound(written.bound, text), excused: null } : null;
  const who = verb ? text.replace(verb[1], '') : text;
  const saidOff = verb !== undefined && /(?:afgemeld|meldt\s+zich\s+af|apologies)$/iu.test(text);
  const excused = notice?.excused ?? (saidOff ? true : null);
  return { who, what: whatBy(verb?.[0] ?? 'absent', written?.bound ?? null), excused };
}

function noticeIn(text: string): { readonly excused: boolean; readonly rest: string } | null {
  const notice = notices.find(([, form]) => form.test(text));
  return notice ? { excused: notice[0], rest: text.replace(notice[1], '').trim() } : null;
}

/** "Linda tot 11.30" says enough. */
function byBound(bound: 'from' | 'until', who: string): Pick<Told, 'who' | 'what'> {
  return { who, what: bound === 'until' ? 'leaves' : 'arrives' };
}

/** Who is present until half past eleven leaves then, and who is absent until then arrives. */
function whatBy(what: What, bound: 'from' | 'until' | null): What {
  if (bound === null || (what !== 'present' && what !== 'absent')) return what;
  return (what === 'present') === (bound === 'until') ? 'leaves' : 'arrives';
}

/** What became of these people. */
export interface Tiding extends Omit<Told, 'who'> {
  readonly names: readonly string[];
  readonly time: string | null;
}

/** The parts of a line, each about people of its own or about those of the part before; `null` when one says nothing. */
export function readTidings(line: string): readonly Tiding[] | null {
  const tidings: Tiding[] = [];
  for (const part of partsOf(line)) {
    const told = readPart(part);
    if (!told) return null;
    const names = splitOwners(told.who);
    const same = tidings.at(-1)?.names ?? [];
    if (names.length + same.length === 0) return null;
    tidings.push({ ...told, names: names.length > 0 ? names : same });
  }
  return tidings.length > 0 ? tidings : null;
}

/** "Linda en Omar weg, 11.30; Sara mk" in parts that each have a verb; names alone wait for one. */
function partsOf(line: string): readonly string[] {
  const parts: string[] = [];
  let open = '';
  for (const piece of line.split(/\s*[,;]\s*|\s+(?:en|and|&)\s+/iu)) {
    if (piece.trim() === '') continue;
    const last = parts.at(-1);
    if (open === '' && last !== undefined && isMore(piece, last)) {
      parts.splice(-1, 1, `${last} ${piece}`);
      continue;
    }
    const whole = open === '' ? piece : `${open}, ${piece}`;
    open = readPart(whole) ? '' : whole;
    if (open === '') parts.push(whole);
  }
  return open === '' ? parts : [...parts, open];
}

/** A time or a notice that the part before lacks. */
function isMore(piece: string, before: string): boolean {
  const written = findWrittenTime(piece);
  const notice = noticeIn(written?.rest ?? piece);
  const rest = notice ? notice.rest : (written?.rest ?? piece);
  if (rest !== '') return false;
  return !(written && findWrittenTime(before)) && !(notice && noticeIn(before));
}

function readPart(part: string): (Told & Pick<Tiding, 'time'>) | null {
  const written = findWrittenTime(part);
  const told = readVerb((written?.rest ?? part).replace(/[\s,.;!]+$/u, ''), written);
  return told && { ...told, time: written?.time ?? null };
}
