import type { Finding } from '../api.ts';
import { addBlock } from './add-block.ts';
import { peopleNamedBy } from './chosen-people.ts';
import type { Section } from './entries.ts';
import type { Person } from './person-notes.ts';
import type { Source, SourceLine } from './source-lines.ts';
import type { Block } from '../meeting/schema.ts';
import type { TracedText } from './trace.ts';

/** What the user says that a line of the source is, whatever the reader made of it. */
export const partChoices = [
  'item',
  'subItem',
  'explanation',
  'discussion',
  'contribution',
  'attachment',
  'decision',
  'action',
  'attendee',
  'intro',
  'leftOut',
] as const;
export type PartChoice = (typeof partChoices)[number];

/** Or else it stays what it was read as, and only tells nothing of who was there (`noAttendee`). */
export const lineChoices = [...partChoices, 'noAttendee'] as const;
export type LineChoice = (typeof lineChoices)[number];

/** By the number of the line in the source, counted from 1. */
export type Choices = ReadonlyMap<number, LineChoice>;
export type PartChoices = ReadonlyMap<number, PartChoice>;
export const noChoices: Choices = new Map();

/** The choices of what a line is. */
export function partsChosen(choices: Choices): PartChoices {
  const parts = new Map<number, PartChoice>();
  for (const [line, choice] of choices) if (choice !== 'noAttendee') parts.set(line, choice);
  return parts;
}

/** The lines that go on to the reader, and what the choices made of the others. */
export interface Chosen {
  readonly lines: readonly SourceLine[];
  readonly findings: readonly Finding[];
  readonly intro: readonly Block[];
  /** Whom the user says that a line names. */
  readonly people: readonly Person[];
  readonly trace: readonly TracedText[];
}

/** Takes out what the user leaves out, sends to the introduction or calls an attendee, and brings back what he keeps. */
export function applyChoices({ lines, findings }: Source, choices: PartChoices): Chosen {
  if (choices.size === 0) return { lines, findings, intro: [], people: [], trace: [] };
  const all = withKept(lines, findings, choices);
  const named = new Map(
    all
      .filter(({ number }) => choices.get(number) === 'attendee')
      .map((line) => [line, peopleNamedBy(line)] as const),
  );
  const { intro, trace } = asIntro(
    all.filter((line) => choices.get(line.number) === 'intro' || isNobody(named, line)),
  );
  const leftOut = all.filter(({ number }) => choices.get(number) === 'leftOut');
  return {
    lines: all.filter(({ number }) => !outsideItems.includes(choices.get(number))),
    findings: [
      ...findings.filter((finding) => !isKept(finding, choices)),
      ...leftOut.map(({ number, text }) => leftOutByUser(number, text)),
    ],
    intro,
    people: [...named.values()].flatMap((people) => people ?? []),
    trace: [
      ...trace,
      ...[...named].flatMap(([line, people]) => (people ? [asAttendee(line)] : [])),
    ],
  };
}

type Named = ReadonlyMap<SourceLine, readonly Person[] | undefined>;

/** More words than a name has stay to be read. */
function isNobody(named: Named, line: SourceLine): boolean {
  return named.has(line) && named.get(line) === undefined;
}

function asAttendee({ number: line, text }: SourceLine): TracedText {
  return { line, text, became: 'attendee', item: null };
}

/** The lines as text of the introduction. */
export function asIntro(lines: readonly SourceLine[]): Pick<Chosen, 'intro' | 'trace'> {
  const intro: Block[] = [];
  for (const { text, hints } of lines) addBlock(intro, text, hints);
  const trace = lines.map(({ number: line, text }) => {
    return { line, text, became: 'intro', item: null } as const;
  });
  return { intro, trace };
}

const outsideItems: readonly (PartChoice | undefined)[] = ['attendee', 'intro', 'leftOut'];

function leftOutByUser(line: number, text: string): Finding {
  return { kind: 'leftOut', line, reason: 'importing.findings.byUser', text };
}

/** Lines that were taken for part of the page, and are not. */
function withKept(
  lines: readonly SourceLine[],
  findings: readonly Finding[],
  choices: PartChoices,
): readonly SourceLine[] {
  const kept = findings
    .filter((finding) => isKept(finding, choices))
    .map(({ line, text }): SourceLine => ({ number: line, text, afterBlank: true }));
  return kept.length === 0 ? lines : [...lines, ...kept].toSorted((a, b) => a.number - b.number);
}

function isKept({ kind, line }: Finding, choices: PartChoices): boolean {
  const choice = choices.get(line);
  return kind === 'leftOut' && choice !== undefined && choice !== 'leftOut';
}

/** The section of an item that a choice speaks of; `undefined` for what is no text of an item. */
export function sectionOf(choice: PartChoice, lane: string): Section | undefined {
  switch (choice) {
    case 'explanation':
    case 'discussion':
      return { kind: choice };
    case 'decision':
      return { kind: choice, number: null, ofMeeting: false };
    case 'contribution':
      return { kind: choice, from: lane };
    case 'action':
      return {
        kind: choice,
        owners: [],
        when: null,
        number: null,
        isDone: false,
        ofMeeting: false,
      };
    case 'item':
    case 'subItem':
    case 'attachment':
    case 'attendee':
    case 'intro':
    case 'leftOut':
      return undefined;
  }
}
