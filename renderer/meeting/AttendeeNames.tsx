import { useMeeting } from './meeting-context.ts';

/** The `list` of a field in which a name of someone in the meeting is likely. */
export const ATTENDEE_NAMES = 'attendee-names';

/** Offers the names of those in the meeting to every field that asks for them; once in the window. */
export function AttendeeNames() {
  const attendees = useMeeting(({ meeting }) => meeting.attendees);
  return (
    <datalist id={ATTENDEE_NAMES}>
      {attendees.map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
  );
}
