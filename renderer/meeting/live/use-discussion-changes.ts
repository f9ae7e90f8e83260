import { useCallback } from 'react';
import { captureChange, type Captured } from '../../../shared/capture/capture-change.ts';
import { meetingStatusChange } from '../../../shared/meeting/agenda-edits.ts';
import { batch, stepsOf } from '../../../shared/meeting/steps.ts';
import { discussionChange } from '../../../shared/meeting/record-text.ts';
import type { Block, Id } from '../../../shared/meeting/schema.ts';
import { findItem } from '../../../shared/meeting/tree.ts';
import { useUi } from '../../stores/ui-store.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { sayRecorded } from './say-recorded.ts';

/** What typing in the discussion of an item does to the meeting, and taking a line over. */
export function useDiscussionChanges(itemId: Id) {
  const store = useMeetingStore();

  const changed = (discussion: readonly Block[]) => {
    const { meeting, change } = store.getState();
    const item = findItem(meeting.items, itemId);
    if (!item) return;
    const typed = stepsOf(discussionChange(meeting, item, discussion));
    const records = typed.flatMap((step) => ('id' in step ? [step.id] : []));
    // What is said shows that the meeting has begun, whatever its date.
    const early = meeting.status === 'draft' || meeting.status === 'sent';
    const begun = early ? stepsOf(meetingStatusChange(meeting, 'live')) : [];
    change(batch([...begun, ...typed]), ['discussion', itemId, ...records].join(' '));
  };

  const captured = useCallback(
    (discussion: readonly Block[], what: Captured) => {
      const state = store.getState();
      const item = findItem(state.meeting.items, itemId);
      if (!item) return;
      state.change(captureChange(state.meeting, item, discussion, what, state));
      if (!what.ref) return;
      useUi.setState({ recordsTab: what.ref.type === 'action' ? 'actions' : 'decisions' });
      sayRecorded(store.getState().meeting, what.ref);
    },
    [store, itemId],
  );

  return { changed, captured };
}
