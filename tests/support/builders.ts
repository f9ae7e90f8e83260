import type { OpenedMeeting } from '../../shared/api.ts';
import { emptyItem } from '../../shared/meeting/agenda-edits.ts';
import { paragraph } from '../../shared/meeting/blocks.ts';
import { noHistory } from '../../shared/meeting/history.ts';
import { newAttendee, newMeeting } from '../../shared/meeting/new-meeting.ts';
import type {
  Action,
  AgendaItem,
  Attachment,
  Attendee,
  Block,
  Contribution,
  Decision,
  Id,
  Meeting,
  ParkedRemark,
  Series,
  Span,
} from '../../shared/meeting/schema.ts';

/** Small builders: a test names what it is about and leaves the rest to them. */

/** Ids that count up, so that what a test prints can be read: `x1`, `x2`. */
export function counter(prefix = 'x'): () => Id {
  let count = 0;
  return () => `${prefix}${String(++count)}`;
}

const nextId = counter('made');

export function aMeeting(fields: Partial<Meeting> = {}): Meeting {
  return { ...newMeeting(nextId, 'Taskforce Waterrand', '2027-03-12'), ...fields };
}

/** As main hands it to the window: to write in, and with nothing to recover. */
export function anOpenedMeeting(fields: Partial<OpenedMeeting> = {}): OpenedMeeting {
  return {
    meeting: aMeeting(),
    history: noHistory,
    access: { kind: 'write' },
    recovery: null,
    conflicts: [],
    series: null,
    nextDecision: 1,
    nextAction: 1,
    replayed: 0,
    ...fields,
  };
}

export function anItem(title: string, fields: Partial<AgendaItem> = {}): AgendaItem {
  return { ...emptyItem(nextId(), title), ...fields };
}

/** A stretch of 12 March 2027, from and to `HH:MM` or `HH:MM:SS`. */
export function aSpan(from: string, to: string): Span {
  const at = (time: string) => `2027-03-12T${time.padEnd(8, ':00')}`;
  return { id: nextId(), start: at(from), end: at(to) };
}

export function anAttendee(name: string, fields: Partial<Attendee> = {}): Attendee {
  return { ...newAttendee(nextId()), name, ...fields };
}

export function anAttachment(
  title: string,
  code: string | null = null,
  file: string | null = null,
): Attachment {
  return { id: nextId(), title, code, file };
}

export function aContribution(from: string, ...lines: readonly string[]): Contribution {
  return { id: nextId(), from, blocks: text(...lines) };
}

export function aDecision(number: number, fields: Partial<Decision> = {}): Decision {
  return { id: nextId(), number, itemId: null, text: `Besluit ${String(number)}`, ...fields };
}

export function anAction(number: number, fields: Partial<Action> = {}): Action {
  return {
    id: nextId(),
    number,
    itemId: null,
    text: `Actie ${String(number)}`,
    owners: [],
    due: null,
    status: 'open',
    timesPostponed: 0,
    ...fields,
  };
}

export function aParkedRemark(text: string, fields: Partial<ParkedRemark> = {}): ParkedRemark {
  return { id: nextId(), itemId: null, text, ...fields };
}

export function aSeries(name: string, fields: Partial<Series> = {}): Series {
  return {
    id: nextId(),
    name,
    abbreviation: null,
    rhythm: null,
    members: [],
    lanes: [],
    abbreviations: [],
    ...fields,
  };
}

/** One paragraph for each line. */
export function text(...lines: readonly string[]): readonly Block[] {
  return lines.map(paragraph);
}
