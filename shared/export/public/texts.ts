import { numberItems } from '../../meeting/numbering.ts';
import type { AgendaItem, Block, Meeting } from '../../meeting/schema.ts';
import type { RemovalPlace } from './removals.ts';

/** What is done to every text of a meeting. */
export interface TextEdit {
  readonly text: (text: string, place: RemovalPlace) => string;
  readonly blocks: (blocks: readonly Block[], place: RemovalPlace) => readonly Block[];
}

/** The meeting with every text in it edited: a new field for text belongs here too. */
export function editTexts(meeting: Meeting, edit: TextEdit): Meeting {
  const head = { kind: 'meeting' } as const;
  const people = { kind: 'attendees' } as const;
  const numbers = numberItems(meeting.items);
  const orNull = (text: string | null, place: RemovalPlace) =>
    text === null ? null : edit.text(text, place);
  const item = (old: AgendaItem): AgendaItem => {
    const place = { kind: 'item', number: numbers.get(old.id) ?? '' } as const;
    return {
      ...old,
      number: orNull(old.number, place),
      title: edit.text(old.title, place),
      statusReason: orNull(old.statusReason, place),
      presenter: orNull(old.presenter, place),
      explanation: edit.blocks(old.explanation, place),
      attachments: old.attachments.map((row) => ({
        ...row,
        code: orNull(row.code, place),
        title: edit.text(row.title, place),
      })),
      contributions: old.contributions.map((row) => ({
        ...row,
        from: edit.text(row.from, place),
        blocks: edit.blocks(row.blocks, place),
      })),
      discussion: edit.blocks(old.discussion, place),
      items: old.items.map(item),
    };
  };
  return {
    ...meeting,
    title: edit.text(meeting.title, head),
    abbreviation: orNull(meeting.abbreviation, head),
    location: orNull(meeting.location, head),
    nextMeeting: meeting.nextMeeting && {
      ...meeting.nextMeeting,
      location: orNull(meeting.nextMeeting.location, head),
    },
    intro: edit.blocks(meeting.intro, { kind: 'intro' }),
    attendees: meeting.attendees.map((row) => ({
      ...row,
      name: edit.text(row.name, people),
      organisation: orNull(row.organisation, people),
    })),
    items: meeting.items.map(item),
    decisions: meeting.decisions.map((row) => ({
      ...row,
      text: edit.text(row.text, { kind: 'decision', number: row.number }),
    })),
    actions: meeting.actions.map((row) => {
      const place = { kind: 'action', number: row.number } as const;
      const owners = row.owners.map((owner) => edit.text(owner, place));
      return { ...row, text: edit.text(row.text, place), owners };
    }),
  };
}
