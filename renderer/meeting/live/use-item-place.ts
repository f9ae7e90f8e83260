import { useMemo } from 'react';
import type { Id } from '../../../shared/meeting/schema.ts';
import type { KeptPlace } from '../../editor/editor-place.ts';
import { itemPlace, keepItemPlace } from '../../stores/item-places.ts';
import { useMeeting } from '../meeting-context.ts';

/** Where the cursor was in the discussion of an item when it was last on. */
export function useItemPlace(item: Id): KeptPlace {
  const meeting = useMeeting((state) => state.meeting.id);
  return useMemo(
    () => ({
      recall: () => itemPlace(meeting, item),
      keep: (place) => {
        keepItemPlace(meeting, item, place);
      },
    }),
    [meeting, item],
  );
}
