import { fromInterchange, MEETING_SCHEMA, type MeetingFileInput } from '../meeting/interchange.ts';
import type { Id, Meeting, Series } from '../meeting/schema.ts';
import { itemsAhead } from './sample-ahead.ts';
import { discussedItems } from './sample-discussed.ts';
import { text } from './lines.ts';
import { sampleAttendees, sampleMembers } from './sample-people.ts';
import {
  panelDate,
  panelDecision,
  regionParagraph,
  regionsDecision,
  stoppedProjects,
} from './sample-records.ts';

export interface SampleMeeting {
  readonly series: Series;
  readonly meeting: Meeting;
}

/**
 * A made-up meeting, half way through: it shows on a first start everything an agenda can hold.
 * Every call gives a new series and a new meeting, so that the sample can be opened again.
 */
export function sampleMeeting(newId: () => Id): SampleMeeting {
  const series: Series = {
    id: newId(),
    name: 'Taskforce Waterrand',
    abbreviation: 'TF',
    rhythm: 'maandelijks, vrijdag 10.00 uur',
    members: sampleMembers,
    lanes: ['Regio’s'],
    abbreviations: [
      { short: 'ivm', long: 'in verband met' },
      { short: 'nav', long: 'naar aanleiding van' },
    ],
  };
  const read = fromInterchange(sampleFile(series.id), newId);
  if (!read.ok) throw new Error(`The sample is no meeting: ${JSON.stringify(read.error)}`);
  return { series, meeting: read.value };
}

function sampleFile(seriesId: Id): MeetingFileInput {
  return {
    schema: MEETING_SCHEMA,
    title: 'Taskforce Waterrand',
    abbreviation: 'TF',
    date: '2027-03-12',
    startTime: '10:00',
    endTime: '12:30',
    location: 'Dijkhuis, Klaverveen, zaal 2',
    status: 'live',
    seriesId,
    attendees: sampleAttendees,
    intro: [text('De stukken staan sinds vrijdag klaar. Lunch na afloop in de hal.')],
    nextMeeting: { date: '2027-04-09', time: '10:00', location: 'Dijkhuis, Klaverveen, zaal 2' },
    items: [...discussedItems, ...itemsAhead],
    decisions: [regionsDecision, panelDecision],
    actions: [stoppedProjects, regionParagraph, panelDate],
  };
}
