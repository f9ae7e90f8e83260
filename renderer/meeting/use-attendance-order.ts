import { useState } from 'react';
import { inAttendanceOrder } from '../../shared/meeting/attendance-order.ts';
import type { Attendee } from '../../shared/meeting/schema.ts';
import { useMeeting } from './meeting-context.ts';

/**
 * Everyone in the order in which they are listed, as it was when the list came on screen: no row moves
 * while its name is typed, and who is added comes last.
 */
export function useAttendanceOrder(): readonly Attendee[] {
  const attendees = useMeeting(({ meeting }) => meeting.attendees);
  const [ids] = useState(() => inAttendanceOrder(attendees).map(({ id }) => id));
  const placeOf = ({ id }: Attendee) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return attendees.toSorted((a, b) => placeOf(a) - placeOf(b));
}
