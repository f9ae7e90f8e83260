import { findDate } from '../capture/dates.ts';
import type { Finding } from '../api.ts';
import type { Block } from '../meeting/schema.ts';
import { ownBlock } from './own-block.ts';
import { ownOfficers, ownPeople, withOfficers } from './own-people.ts';
import type { HeadFact, OwnWords } from './own-words.ts';
import type { Person } from './person-notes.ts';
import type { Head } from './read-head.ts';
import type { SourceLine } from './source-lines.ts';
import type { Became, TracedText } from './trace.ts';

/** The title block of our own document, and the introduction below it. */
export class OwnHead {
  #title = '';
  #date: string | null = null;
  #times: { readonly start: string | null; readonly end: string | null } = {
    start: null,
    end: null,
  };
  #location: string | null = null;
  readonly #officers: Person[] = [];
  readonly #listed: Person[] = [];
  readonly #intro: Block[] = [];
  readonly #findings: Finding[] = [];
  readonly #trace: TracedText[] = [];
  readonly #words: OwnWords;

  constructor(words: OwnWords) {
    this.#words = words;
  }

  get head(): Head {
    return {
      title: this.#title,
      abbreviation: null,
      date: this.#date,
      startTime: this.#times.start,
      endTime: this.#times.end,
      location: this.#location,
      people: withOfficers(this.#officers, this.#listed),
      intro: this.#intro,
      findings: this.#findings,
      trace: this.#trace,
    };
  }

  read(line: SourceLine): void {
    const became = this.#read(line);
    if (became !== 'leftOut')
      this.#trace.push({ line: line.number, text: line.text, became, item: null });
  }

  #read(line: SourceLine): Became {
    switch (line.hints?.role) {
      case 'kind':
        return this.#leaveOut(line, 'importing.findings.documentWord');
      case 'notice':
      case 'note':
        return this.#leaveOut(line, 'importing.findings.printedNote');
      case 'title':
        this.#title = line.text === this.#words.untitled ? '' : line.text;
        return 'title';
      case 'fact':
        return this.#readFact(line);
      case undefined:
      case 'item':
      case 'meta':
      case 'label':
      case 'laneLabel':
      case 'laneHeading':
      case 'lane':
      case 'decision':
      case 'action':
      case 'signature':
      case 'plain':
        this.#intro.push(ownBlock(line));
        return 'intro';
    }
  }

  #readFact(line: SourceLine): Became {
    const { label, value } = factIn(line);
    const fact = this.#words.facts.get(label);
    const became = fact && this.#take(fact, value);
    if (became) return became;
    this.#intro.push(ownBlock(line));
    return 'intro';
  }

  /** `undefined` when the value is not as we print it. */
  #take(fact: HeadFact, value: string): Became | undefined {
    switch (fact) {
      case 'date':
        this.#date = findDate(value)?.value ?? null;
        return this.#date === null ? undefined : 'when';
      case 'time':
        return this.#takeTimes(value) ? 'when' : undefined;
      case 'place':
        this.#location = value;
        return 'place';
      case 'chair':
      case 'secretary':
        this.#officers.push(...ownOfficers(value, fact));
        return 'attendee';
      case 'present':
      case 'partial':
      case 'excused':
      case 'unexcused':
      case 'absent':
        this.#listed.push(...ownPeople(value, fact, this.#words));
        return 'attendee';
    }
  }

  #takeTimes(value: string): boolean {
    const { span, from, until } = this.#words.time;
    const [, start, end] = span.exec(value) ?? [];
    const [, since = start] = from.exec(value) ?? [];
    const [, till = end] = until.exec(value) ?? [];
    this.#times = { start: isoClock(since), end: isoClock(till) };
    return since !== undefined || till !== undefined;
  }

  #leaveOut({ number: line, text }: SourceLine, reason: Finding['reason']): Became {
    this.#findings.push({ kind: 'leftOut', line, reason, text });
    return 'leftOut';
  }
}

/** "Datum" and its value, which stand apart by a tab, or by a colon in Markdown. */
export function factIn({ text }: SourceLine): { readonly label: string; readonly value: string } {
  const [, label = text, value = ''] = /^(.*?)(?:\t|:\s)(.*)$/.exec(text) ?? [];
  return { label, value };
}

/** "10.00" as `HH:MM`. */
export function isoClock(time: string | undefined): string | null {
  return time?.replace('.', ':') ?? null;
}
