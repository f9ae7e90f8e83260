import { useEffectEvent, useLayoutEffect } from 'react';
import type { Id } from '../../../shared/meeting/schema.ts';
import { useMeetingStore } from '../meeting-context.ts';

/**
 * Finishes what is being typed about an action when its field goes away, as by a key for another view: there
 * is no blur of it then.
 */
export function useFinishWhenGone(action: Id, finish: () => void): void {
  const store = useMeetingStore();
  const leave = useEffectEvent(() => {
    if (store.getState().meeting.actions.some(({ id }) => id === action)) finish();
  });
  useLayoutEffect(
    () => () => {
      leave();
    },
    [],
  );
}
