import type { LibraryView, MeetingSummary } from '../../../shared/api.ts';
import { counter } from '../../support/builders.ts';

const nextId = counter('summary');

/** A line of the library, of which a test names only what it is about. */
export function aSummary(fields: Partial<MeetingSummary> = {}): MeetingSummary {
  return {
    id: nextId(),
    seriesId: null,
    title: 'Taskforce Waterrand',
    date: '2027-03-12',
    startTime: null,
    location: null,
    nextMeeting: null,
    status: 'draft',
    itemCount: 0,
    decisionCount: 0,
    actionCount: 0,
    openActionCount: 0,
    plannedMinutes: 0,
    ...fields,
  };
}

export function aLibrary(fields: Partial<LibraryView>): LibraryView {
  return { folder: 'Notulist', series: [], meetings: [], trash: [], unreadable: [], ...fields };
}
