import type { Attendee, Id, Meeting, Series } from './schema.ts';

/** A meeting to prepare: empty, or with the regular members of its series already invited. */
export function newMeeting(
  newId: () => Id,
  title: string,
  date: string | null,
  series: Series | null = null,
): Meeting {
  return {
    id: newId(),
    title,
    abbreviation: series?.abbreviation ?? null,
    date,
    startTime: null,
    endTime: null,
    location: null,
    status: 'draft',
    seriesId: series?.id ?? null,
    intro: [],
    nextMeeting: null,
    adoptedOn: null,
    spentNumbers: null,
    clock: null,
    attendees: (series?.members ?? []).map((member) => ({ ...newAttendee(newId()), ...member })),
    items: [],
    decisions: [],
    actions: [],
    parked: [],
  };
}

export function newAttendee(id: Id): Attendee {
  return {
    id,
    name: '',
    role: 'member',
    organisation: null,
    presence: 'present',
    excused: null,
    from: null,
    until: null,
  };
}
