import { useEffect } from 'react';
import { takeDueRecord } from '../stores/due-record.ts';
import { useUi } from '../stores/ui-store.ts';
import { focusField } from './focus-field.ts';
import { useMeeting } from './meeting-context.ts';

/** Goes to the record for which the meeting was opened, also where the rail that has it is a drawer. */
export function useDueRecord(): void {
  const meeting = useMeeting((state) => state.meeting.id);
  useEffect(() => {
    const record = takeDueRecord(meeting);
    if (record === null) return;
    useUi.setState({ recordsShown: true, focusMode: false });
    focusField(record);
  }, [meeting]);
}
