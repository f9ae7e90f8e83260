import { findDate } from '../capture/dates.ts';
import type { NextMeeting } from '../meeting/schema.ts';
import { factIn, isoClock } from './own-head.ts';
import type { OwnWords } from './own-words.ts';
import type { SourceLine } from './source-lines.ts';

/** What our documents say about the meeting below its items. */
export class OwnClosing {
  /** When it was really opened, if that is not when it was to begin. */
  openedAt: string | null = null;
  endTime: string | null = null;
  nextMeeting: NextMeeting | null = null;
  adoption: { readonly on: string | null } | null = null;
  readonly #words: OwnWords;
  /** Below the text of the last item. */
  readonly #endsAt: number;

  constructor(words: OwnWords, lines: readonly SourceLine[]) {
    this.#words = words;
    this.#endsAt = closingAt(lines, words);
  }

  /** "De vergadering is gesloten om 11.30 uur.", below the heading for it or below all items. */
  takeEnd({ number, text }: SourceLine, isBelowHeading: boolean): boolean {
    const [, opened, end] = this.#words.closed.exec(text) ?? [];
    if (end === undefined || !(isBelowHeading || number >= this.#endsAt)) return false;
    this.openedAt = isoClock(opened);
    this.endTime = isoClock(end);
    return true;
  }

  takeNext(line: SourceLine): boolean {
    const { label, value } = factIn(line);
    if (label !== this.#words.nextMeeting) return false;
    this.nextMeeting = nextMeetingIn(value, this.#words);
    return true;
  }

  takeAdoption(text: string): boolean {
    const match = this.#words.adopted.map((form) => form.exec(text)).find((found) => found);
    if (match) this.adoption = { on: findDate(match[1] ?? '')?.value ?? null };
    return match !== undefined && match !== null;
  }
}

/** The line with which the meeting closes where no heading parts it from the last item. */
function closingAt(lines: readonly SourceLine[], { closed }: OwnWords): number {
  const lastItem = lines.findLastIndex(({ hints }) => hints?.role === 'item');
  const found = lines.find(({ text }, index) => {
    const next = lines[index + 1]?.hints;
    const isLast = !next || next.role === 'fact' || next.heading !== undefined;
    return index > lastItem && isLast && closed.test(text);
  });
  return found?.number ?? Infinity;
}

/** "vrijdag 9 april 2027, 10.00 uur, Dijkhuis", as far as it was known. */
function nextMeetingIn(value: string, { at }: OwnWords): NextMeeting {
  const parts = value.split(', ');
  const day = findDate(parts[0] ?? '');
  const date = day?.index === 0 && day.length === parts[0]?.length ? day.value : null;
  const rest = parts.slice(date === null ? 0 : 1);
  const time = isoClock(at.exec(rest[0] ?? '')?.[1]);
  const location = rest.slice(time === null ? 0 : 1).join(', ');
  return { date, time, location: location === '' ? null : location };
}
