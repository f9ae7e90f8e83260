import type { Finding } from '../api.ts';
import type { MarkerContext } from '../capture/marker-context.ts';
import { applyChoices, type PartChoices } from './choices.ts';
import { withNamed } from './chosen-people.ts';
import type { DraftParts } from './finish.ts';
import type { HintedLine } from './hinted-line.ts';
import { OwnHead } from './own-head.ts';
import { OwnItems } from './own-items.ts';
import { ownDocument, type OwnDocument } from './own-lines.ts';
import type { SourceLine } from './source-lines.ts';
import type { TracedText } from './trace.ts';

/** What was read of a document, before it has ids. */
export interface Reading {
  readonly parts: DraftParts;
  readonly findings: readonly Finding[];
  readonly trace: readonly TracedText[];
}

/**
 * Reads minutes or an agenda that we wrote ourselves by their structure, never by what their text
 * says: the same meeting comes back. `undefined` for any other document.
 */
export function readOwnReport(
  source: readonly HintedLine[],
  choices: PartChoices,
): Reading | undefined {
  const document = ownDocument(source);
  if (!document) return undefined;
  const chosen = applyChoices(document, choices);
  const { lines } = chosen;
  const start = endOfHead(lines, document, choices);
  const head = new OwnHead(document.words);
  for (const line of lines.slice(0, start)) head.read(line);
  const { head: read } = head;
  const body = new OwnItems(document, lines, choices, typingIn(read));
  for (const line of lines.slice(start)) body.read(line);
  body.settle();
  const { items, abbreviation, isReport } = body;
  const { openedAt, endTime, nextMeeting, adoption } = body.closing;
  return {
    parts: {
      head: {
        ...read,
        people: withNamed(read.people, chosen.people),
        intro: [...read.intro, ...chosen.intro],
      },
      when: {
        date: read.date,
        start: read.startTime,
        end: read.endTime ?? endTime,
        findings: [],
      },
      closing: { nextMeeting, adoption, openedAt },
      isReport,
      abbreviation,
      items,
      records: body.recorded.records,
    },
    findings: [...chosen.findings, ...read.findings, ...body.findings],
    trace: [...chosen.trace, ...read.trace, ...body.trace],
  };
}

/** Dates without a year, and names in short, are read as when they are typed in the meeting itself. */
function typingIn({ date, people }: OwnHead['head']): MarkerContext | null {
  return date === null
    ? null
    : { meetingDate: date, nextMeeting: null, attendees: people, members: [] };
}

/** The first item, or what is printed below the items where there are none. */
function endOfHead(
  lines: readonly SourceLine[],
  { words }: OwnDocument,
  choices: PartChoices,
): number {
  const item = lines.findIndex(({ hints, number }) => {
    const choice = choices.get(number);
    return choice ? choice === 'item' : hints?.role === 'item';
  });
  if (item >= 0) return item;
  const caption = lines.findIndex(
    ({ hints, text }) => hints?.heading !== undefined && words.captions.has(text),
  );
  return caption >= 0 ? caption : lines.length;
}
