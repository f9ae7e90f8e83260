import type { Finding } from '../api.ts';
import type { Id, Meeting } from '../meeting/schema.ts';
import { daysFrom } from '../capture/due.ts';
import { buildItems, type BuildContext, type BuiltItems } from './build-items.ts';
import { applyChoices, asIntro, noChoices, partsChosen, type Choices } from './choices.ts';
import { markClosedItems, markClosedText, withoutClosed } from './closed-items.ts';
import { withNamed } from './chosen-people.ts';
import { classify, classifyText, type Classified } from './classify.ts';
import { draftItem } from './draft-item.ts';
import { titledByFile } from './file-title.ts';
import { finishMeeting } from './finish.ts';
import { nameKnownPresenters, withKnownOwners } from './known-people.ts';
import { groupHeadings } from './group-headings.ts';
import { isPageText } from './head-lines.ts';
import { linesOfText, type HintedLine } from './hinted-line.ts';
import { nameBook } from './name-book.ts';
import type { Person } from './person-notes.ts';
import { readPlainSection, type PlainSection } from './plain-section.ts';
import { numberDraft } from './number-draft.ts';
import { readOwnReport, type Reading } from './own-report.ts';
import { readHead, splitHead, type Head } from './read-head.ts';
import { withoutMailTail } from './mail-tail.ts';
import { whenOf } from './meeting-when.ts';
import { liftSharedText } from './shared-text.ts';
import { readLines, type Source, type SourceLine } from './source-lines.ts';
import { toldAttendance } from './told-attendance.ts';
import { toldDays } from './told-days.ts';
import type { TraceEntry } from './trace.ts';
import { dateInName, yearSources, type YearSource } from './year-guess.ts';

export interface TextDraft {
  readonly meeting: Meeting;
  readonly findings: readonly Finding[];
  /** Where each piece of the source went, in the order of the source. */
  readonly trace: readonly TraceEntry[];
}

/** What is known of a document beside its lines. */
export interface DraftOptions {
  /** `null` for what was pasted. It may tell a title, a year, and that this is a report. */
  readonly fileName?: string | null;
  /** For a day of the week without a year; `null` when nobody knows. */
  readonly today?: string | null;
  readonly choices?: Choices;
}

/** Makes a meeting of the plain text of an agenda or a report; see `draftFromLines`. */
export function draftFromText(text: string, newId: () => Id): TextDraft {
  return draftFromLines(linesOfText(text), newId);
}

/**
 * Makes a meeting of the lines of an agenda or a report. Every line of the source is found
 * again in the meeting, or among the findings with the reason why it was left out. A finding names
 * the line by its place among `hinted`, counted from 1, and so do the user's choices.
 */
export function draftFromLines(
  hinted: readonly HintedLine[],
  newId: () => Id,
  options: DraftOptions = {},
): TextDraft {
  const own = readOwnReport(hinted, partsChosen(options.choices ?? noChoices));
  const { parts, ...read } = own ?? readReport(hinted, options);
  const { meeting, idOf } = finishMeeting(parts, newId);
  const untitled = parts.head.title === '' ? [noTitle] : [];
  const findings = inOrder([...read.findings, ...untitled]);
  const kept = read.trace.map(({ line, text, became, item }) => {
    const itemId = (item && idOf.get(item)) ?? null;
    return { line, text, became, itemId };
  });
  return { meeting, findings, trace: inOrder([...kept, ...leftOut(findings)]) };
}

/** A document of somebody else: what its words and their order tell. */
function readReport(
  hinted: readonly HintedLine[],
  { choices = noChoices, fileName = null, today = null }: DraftOptions,
): Reading {
  const parts = partsChosen(choices);
  const read = applyChoices(withoutFooter(readLines(hinted)), parts);
  const source = withoutMailTail(read, new Set(parts.keys()));
  const { lines } = source;
  const plain = readPlainSection(lines, fileName);
  const classified = classify(lines, plain.section, parts);
  const around = {
    fileName,
    years: () => yearSources(read.lines, fileName, today),
    isReport: plain.section === 'discussion',
    chosen: new Set(choices.keys()),
    named: read.people,
  };
  const { head, built } = hasItems(classified)
    ? withItems(classified, lines, around)
    : withoutItems(lines, plain.section, around);
  const grouped = groupHeadings(built.items);
  const numbered = numberDraft(grouped.items, classified.flat, lines);
  const shared = liftSharedText(numbered.items, classified.flat);
  const early = asIntro(hasItems(classified) ? classified.intro : []);
  const told = whenOf(head, classified, lines, fileName);
  const found = [source, plain, head, built, grouped, numbered, told].flatMap(
    ({ findings }) => findings,
  );
  return {
    parts: {
      ...built,
      head: { ...head, intro: [...head.intro, ...early.intro, ...source.intro] },
      when: told,
      closing: { nextMeeting: null, adoption: null, openedAt: null },
      isReport: false,
      abbreviation: head.abbreviation ?? classified.abbreviation,
      items: numbered.items,
    },
    findings: [...found, ...shared],
    trace: [...source.trace, ...head.trace, ...early.trace, ...built.trace],
  };
}

const noTitle: Finding = { kind: 'guess', line: 1, reason: 'importing.findings.noTitle', text: '' };

function hasItems({ entries }: Classified): boolean {
  return entries.length > 0;
}

/** What is known of the document beside its lines. */
interface Around {
  readonly fileName: string | null;
  readonly years: () => readonly YearSource[];
  readonly isReport: boolean;
  /** Lines of which the user said what they are, or that they tell of nobody. */
  readonly chosen: ReadonlySet<number>;
  /** Whom the user says that lines name. */
  readonly named: readonly Person[];
}

interface HeadAndItems {
  readonly head: Head;
  readonly built: BuiltItems;
}

function withItems(
  { head: lines, entries }: Classified,
  all: readonly SourceLine[],
  around: Around,
): HeadAndItems {
  const { fileName, years, isReport, chosen } = around;
  const titled = headAround(readHead(lines, years, isReport), around);
  const read = buildItems(entries, contextOf(titled, all, fileName));
  const closed = markClosedItems(read.items, all, leftOutIn(entries));
  const head = withTold(titled, withoutClosed(all, read.items), chosen);
  const built = withPeople(read, contextOf(head, all, fileName), all);
  return { head, built: { ...built, findings: [...built.findings, ...closed] } };
}

function headAround(head: Head, { fileName, named }: Around): Head {
  const titled = titledByFile(head, fileName);
  return { ...titled, people: withNamed(titled.people, named) };
}

/** The same with what sentences tell of who was there. `open`: the lines that all may read. */
function withTold(head: Head, open: readonly SourceLine[], chosen: ReadonlySet<number>): Head {
  const { people, findings } = toldAttendance(open, head.people, chosen);
  return { ...head, people, findings: [...head.findings, ...findings] };
}

function leftOutIn(entries: Classified['entries']): ReadonlySet<number> {
  return new Set(entries.filter(({ kind }) => kind === 'leftOut').map(({ line }) => line));
}

/** The same with the people of the list, and with what was made of the days. */
function withPeople(
  built: BuiltItems,
  { people, from }: KnownContext,
  lines: readonly SourceLine[],
): BuiltItems {
  const presented = nameKnownPresenters(built.items, people);
  const { records, findings } = withKnownOwners(built.records, people);
  const days = toldDays(records, lines, from);
  return { ...built, records, findings: [...built.findings, ...presented, ...findings, ...days] };
}

interface KnownContext extends BuildContext {
  /** From where days are reckoned. */
  readonly from: string | null;
}

function contextOf(
  { people, date }: Head,
  lines: readonly SourceLine[],
  fileName: string | null,
): KnownContext {
  const from = date ?? dateInName(fileName) ?? null;
  const findDay = daysFrom(from === null ? null : { meetingDate: from, nextMeeting: null });
  return { people, names: nameBook(people, lines), findDay, from };
}

/** All text goes to one item that bears the title of the meeting. */
function withoutItems(
  lines: readonly SourceLine[],
  plain: PlainSection,
  around: Around,
): HeadAndItems {
  const { fileName, years, isReport, chosen } = around;
  const { head: read, text } = splitHead(lines, years, isReport);
  const titled = headAround(read, around);
  const [first] = text;
  if (!first) {
    const built = { items: [], records: [], findings: [], trace: [] };
    return { head: withTold(titled, lines, chosen), built };
  }
  const only = draftItem(first.number, null, titled.title);
  const closed = markClosedText(only, lines);
  const context = contextOf(titled, lines, fileName);
  const items = buildItems(classifyText(text, plain), context, only);
  const head = withTold(titled, withoutClosed(lines, [only]), chosen);
  const built = withPeople(items, contextOf(head, lines, fileName), lines);
  const finding: Finding = {
    kind: 'guess',
    line: first.number,
    reason: 'importing.findings.oneItem',
    text: first.text.slice(0, 200),
  };
  return { head, built: { ...built, findings: [...built.findings, finding, ...closed] } };
}

function withoutFooter({ lines, findings }: Source): Source {
  const last = lines.findLastIndex(({ text }) => !isPageText(text));
  const reason = 'importing.findings.pageText';
  const footer = lines
    .slice(last + 1)
    .map(({ number, text }) => ({ kind: 'leftOut' as const, line: number, reason, text }) as const);
  return { lines: lines.slice(0, last + 1), findings: [...findings, ...footer] };
}

function leftOut(findings: readonly Finding[]): readonly TraceEntry[] {
  return findings.flatMap(({ kind, line, text }) =>
    kind === 'leftOut' ? [{ line, text, became: kind, itemId: null }] : [],
  );
}

function inOrder<T extends { readonly line: number }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => a.line - b.line);
}
