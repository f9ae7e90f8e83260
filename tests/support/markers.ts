import type { MarkerContext } from '../../shared/capture/marker-context.ts';
import { readMarker } from '../../shared/capture/marker.ts';

/** A meeting in which lines are read. */
export const markerContext: MarkerContext = {
  // A Friday.
  meetingDate: '2027-03-12',
  nextMeeting: '2027-04-09',
  attendees: [
    { name: 'Mirthe Aalbers', role: 'chair' },
    { name: 'Joris Tebbe', role: 'member' },
    { name: 'Nora van Elswijk', role: 'secretary' },
  ],
  members: [{ name: 'Nora van Elswijk' }, { name: 'Samira Bakkali' }],
};

export const readLine = (line: string, more: Partial<MarkerContext> = {}) =>
  readMarker(line, { ...markerContext, ...more });
