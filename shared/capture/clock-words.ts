import { numberMeant, numberWords } from './number-words.ts';

/** A time of the day as somebody types it, and where it stands in the line. */
export interface WrittenTime {
  /** `HH:MM`. */
  readonly time: string;
  /** What the time is the end or the beginning of: "tot 11.30", "vanaf 10.15". */
  readonly bound: 'from' | 'until' | null;
  readonly rest: string;
}

const lead =
  '(?:^|\\s)(?:(?<bound>vanaf|sinds|per|from|since|tot|until|till)\\s+)?(?:(?:om|at|rond)\\s+)?';
const end = '(?=$|[\\s,.;!])';
const forms = [
  new RegExp(
    `${lead}(?<h>[01]?\\d|2[0-3])\\s?[.:u]\\s?(?<m>[0-5]\\d)(?:\\s?(?:uur|u|h))?${end}`,
    'iu',
  ),
  new RegExp(`${lead}(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?:\\s?(?:uur|u|h))?${end}`, 'iu'),
  new RegExp(`${lead}(?<h>[01]?\\d|2[0-3])\\s?(?:uur|u|h|o.clock)${end}`, 'iu'),
  new RegExp(
    `${lead}(?<part>half|kwart\\s+(?:voor|over))\\s+(?<word>${numberWords}|1[0-2]|[1-9])${end}`,
    'iu',
  ),
];

/** Meetings are by day: "half drie" and "3 uur" are in the afternoon. */
const EARLIEST = 7;

/** The first time in a line: "11.30", "11:30", "1130", "11u30", "11 uur", "half twaalf"; `null` when there is none. */
export function findWrittenTime(line: string): WrittenTime | null {
  for (const form of forms) {
    const found = form.exec(line);
    if (!found?.groups) continue;
    const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
    return { time: timeOf(found.groups), bound: boundOf(found.groups['bound']), rest: rest.trim() };
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf({ h = '', m, part, word }: Groups): string {
  if (part === undefined)
    return `${m === undefined ? hourAlone(h) : h.padStart(2, '0')}:${m ?? '00'}`;
  const named = numberMeant(word ?? '');
  const isOver = /over/i.test(part);
  const hour = isOver ? named : named - 1;
  const minutes = isOver ? '15' : /half/i.test(part) ? '30' : '45';
  return `${byDay(hour)}:${minutes}`;
}

/** "3 uur"; who writes "03 uur" means the night. */
function hourAlone(h: string): string {
  return /^[1-9]$/.test(h) ? byDay(Number(h)) : h.padStart(2, '0');
}

function byDay(hour: number): string {
  return String(hour < EARLIEST ? hour + 12 : hour).padStart(2, '0');
}

function boundOf(word: string | undefined): WrittenTime['bound'] {
  if (word === undefined) return null;
  return /^(?:tot|until|till)$/i.test(word) ? 'until' : 'from';
}
