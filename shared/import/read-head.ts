import type { Finding } from '../api.ts';
import type { Block } from '../meeting/schema.ts';
import { addBlock } from './draft-item.ts';
import { isGreeting, isPageText, readField, readTitleParts, type HeadField } from './head-lines.ts';
import {
  addPeople,
  presences,
  readPeople,
  readPerson,
  type Person,
  type PresenceList,
} from './people.ts';
import type { SourceLine } from './source-lines.ts';
import { isOnlyDate, readWhen, type When } from './when.ts';

export interface Head {
  readonly title: string;
  readonly abbreviation: string | null;
  readonly date: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly location: string | null;
  readonly people: readonly Person[];
  readonly intro: readonly Block[];
  readonly findings: readonly Finding[];
}

/** What a title or a place may hold; longer text is a sentence. */
const LONGEST_TITLE = 200;

/** What stands above the first item: title, date, place and people; the rest is the introduction. */
export function readHead(lines: readonly SourceLine[]): Head {
  const reader = new HeadReader();
  for (const line of lines) reader.read(line);
  return reader;
}

/** Without items nothing says where the head ends: it goes on until the first plain text. */
export function splitHead(lines: readonly SourceLine[]): {
  readonly head: Head;
  readonly text: readonly SourceLine[];
} {
  const reader = new HeadReader();
  const end = lines.findIndex((line) => {
    reader.read(line);
    return reader.intro.length > 0;
  });
  if (end < 0) return { head: reader, text: [] };
  return { head: readHead(lines.slice(0, end)), text: lines.slice(end) };
}

class HeadReader implements Head {
  title = '';
  abbreviation: string | null = null;
  date: string | null = null;
  startTime: string | null = null;
  endTime: string | null = null;
  location: string | null = null;
  readonly people: Person[] = [];
  readonly intro: Block[] = [];
  readonly findings: Finding[] = [];
  #list: PresenceList | null = null;
  #isMail = false;
  /** A date alone on its line may be that of publication: any other date beats it. */
  #loneDate: SourceLine | null = null;

  read(line: SourceLine): void {
    if (this.title === '' && isPageText(line.text)) {
      this.#find('leftOut', line, 'importing.findings.pageText');
      return;
    }
    const field = readField(line.text);
    if (field) {
      this.#list = null;
      if (!this.#takeField(line, field)) addBlock(this.intro, line.text, line.hints);
    } else if (!this.#takeNameOfList(line)) this.#readText(line);
  }

  #readText(line: SourceLine): void {
    const { text } = line;
    const when = readWhen(text);
    if (isOnlyDate(when)) this.#takeLoneDate(line, when);
    else if (/^(?:agenda|agendapunten|verslag|notulen|minutes)\s?:?$/i.test(text)) {
      this.#find('leftOut', line, 'importing.findings.documentWord');
    } else if (this.title === '' && !this.#isMail && !isGreeting(text) && isTitle(text)) {
      this.#takeTitle(text);
    } else {
      this.#isMail ||= isGreeting(text);
      this.#readSentence(line, when);
    }
  }

  #takeTitle(text: string): void {
    const when = readWhen(text);
    const parts = readTitleParts(this.#takeWhen(when) ? when.rest : text);
    const abbreviation = /\s\((\p{Lu}[\p{L}\d]{1,9})\)/u.exec(parts.title);
    this.abbreviation = abbreviation?.[1] ?? null;
    this.title = abbreviation ? parts.title.replace(abbreviation[0], '') : parts.title;
  }

  /** A sentence stays in the introduction; it may still tell when the meeting is. */
  #readSentence(line: SourceLine, when: When): void {
    addBlock(this.intro, line.text, line.hints);
    if (when.date === null || this.date !== null) return;
    this.#takeWhen(when);
    this.#find('guess', line, 'importing.findings.dateFromText', { date: when.date });
  }

  #takeLoneDate(line: SourceLine, when: When): void {
    if (this.date !== null && this.date !== when.date) {
      this.#find('leftOut', line, 'importing.findings.otherDate', { date: this.date });
      return;
    }
    this.#takeWhen(when);
    this.#loneDate = line;
  }

  /** Whether the date and times of a line became those of the meeting. */
  #takeWhen({ date, start, end }: When): boolean {
    if (date === null && start === null) return false;
    if (date !== null && this.date !== null && this.date !== date) {
      if (!this.#loneDate) return false;
      this.#find('leftOut', this.#loneDate, 'importing.findings.otherDate', { date });
    }
    if (date !== null) this.#loneDate = null;
    if (start !== null && this.startTime !== null && this.startTime !== start) return false;
    this.date = date ?? this.date;
    this.startTime = start ?? this.startTime;
    this.endTime = end ?? this.endTime;
    return true;
  }

  /** Whether the line is understood; otherwise it stays text. */
  #takeField(line: SourceLine, { name, value }: HeadField): boolean {
    switch (name) {
      case 'when':
        return this.#takeWhenField(line, value);
      case 'place':
        return this.#takePlace(value);
      case 'subject':
        if (this.title !== '' || value === '' || value.length > LONGEST_TITLE) return false;
        this.#takeTitle(value.replace(/^(?:re|fw|fwd):\s?/i, ''));
        return true;
      case 'mail':
        this.#isMail = true;
        this.#find('leftOut', line, 'importing.findings.mailHeader');
        return true;
      case 'chair':
      case 'secretary': {
        const person = readPerson(value, { ...presences.present, role: name });
        if (person) addPeople(this.people, [person]);
        return person !== undefined;
      }
      case 'present':
      case 'guests':
      case 'excused':
      case 'unexcused':
      case 'absent':
        return this.#takePeople(name, value);
    }
  }

  #takeWhenField(line: SourceLine, value: string): boolean {
    const when = readWhen(value);
    if (!this.#takeWhen(when)) return false;
    if (when.rest === '') return true;
    if (this.#takePlace(when.rest)) {
      this.#find('guess', line, 'importing.findings.placeFromText', { place: when.rest });
    } else addBlock(this.intro, when.rest);
    return true;
  }

  #takePlace(value: string): boolean {
    if (this.location !== null || value === '' || value.length > LONGEST_TITLE) return false;
    this.location = value;
    return true;
  }

  #takePeople(list: PresenceList, value: string): boolean {
    if (value === '') this.#list = list;
    const people = value === '' ? [] : readPeople(value, presences[list]);
    if (people) addPeople(this.people, people);
    return people !== undefined;
  }

  /** A line of names below "Aanwezig:"; the first line that is none ends the list. */
  #takeNameOfList(line: SourceLine): boolean {
    const list = this.#list;
    const person = list && readPerson(line.text.replace(/^[-•*–]\s/, ''), presences[list]);
    if (person) addPeople(this.people, [person]);
    else this.#list = null;
    return Boolean(person);
  }

  #find(
    kind: Finding['kind'],
    line: SourceLine,
    reason: Finding['reason'],
    values: Readonly<Record<string, string>> = {},
  ): void {
    this.findings.push({ kind, line: line.number, reason, values, text: line.text });
  }
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !(text.length > 60 && /[.;:]$/.test(text));
}
