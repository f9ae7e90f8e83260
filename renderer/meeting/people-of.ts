import type { KnownPerson } from '../../shared/capture/people.ts';
import type { Series } from '../../shared/meeting/schema.ts';
import { useLibrary } from '../stores/library-store.ts';
import type { MeetingState } from '../stores/meeting-store.ts';

/** Who may be named: those in the meeting, and then the members of its series. */
export function peopleOf(
  state: MeetingState,
): readonly [readonly KnownPerson[], readonly KnownPerson[]] {
  return [state.meeting.attendees, seriesOf(state)?.members ?? []];
}

/** As it is now: it may have been changed after the meeting was opened. */
export function seriesOf({ meeting, series }: MeetingState): Series | null {
  const { view } = useLibrary.getState();
  return view?.series.find(({ id }) => id === meeting.seriesId) ?? series;
}
