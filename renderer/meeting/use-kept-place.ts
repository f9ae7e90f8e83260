import { useEffect } from 'react';
import { forgetPlace, takePlace, writePlace } from '../stores/place.ts';
import { useUi } from '../stores/ui-store.ts';
import { findCursor, putCursor } from './cursor.ts';
import { useMeeting } from './meeting-context.ts';

/** Keeps where the user is, for a page that is loaded again, and puts the cursor back there. */
export function useKeptPlace(): void {
  const meeting = useMeeting((state) => state.meeting.id);
  useEffect(() => {
    const place = takePlace(meeting);
    if (place?.cursor) putCursor(place.cursor);
    if (place) scroller()?.scrollTo({ top: place.scroll });
    return follow(() => {
      keep(meeting);
    });
  }, [meeting]);
}

function scroller(): HTMLElement | null {
  return document.querySelector('main');
}

/** A dialog has the focus for a while; the place is behind it. */
function keep(meeting: string): void {
  const { overlay, ...ui } = useUi.getState();
  if (overlay) return;
  writePlace({
    meeting,
    view: {
      mode: ui.mode,
      currentItem: ui.currentItem,
      recordsTab: ui.recordsTab,
      agendaShown: ui.agendaShown,
      recordsShown: ui.recordsShown,
      focusMode: ui.focusMode,
      preparedUnfolded: ui.preparedUnfolded,
    },
    cursor: findCursor(),
    scroll: scroller()?.scrollTop ?? 0,
  });
}

const pageEvents = ['selectionchange', 'focusin', 'input', 'scroll'] as const;

/** In milliseconds: seldom enough for one who types, and long after the frame that shows what was done. */
const AT_MOST_ONCE_IN = 150;
/** So long may a busy page put it off, in milliseconds. */
const PATIENCE = 100;

/**
 * Runs after whatever moves the place, when no key is waiting, for it takes some milliseconds; forgets it
 * when one leaves. It asks for no frame of its own: as long as frames come, the next key has to wait for one.
 */
function follow(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      cancelIdleCallback(idle);
      idle = requestIdleCallback(run, { timeout: PATIENCE });
    }, AT_MOST_ONCE_IN);
  };
  soon();
  const off = useUi.subscribe(soon);
  for (const event of pageEvents) document.addEventListener(event, soon, true);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
    off();
    for (const event of pageEvents) document.removeEventListener(event, soon, true);
    forgetPlace();
  };
}
