import { useEffect } from 'react';
import { slideOf, type Slide } from '../../../shared/presenting/slide.ts';
import { bridge } from '../../bridge.ts';
import { useCommands } from '../../commands/registry.ts';
import type { MeetingStore } from '../../stores/meeting-store.ts';
import { usePresentation } from '../../stores/presentation.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { useUi } from '../../stores/ui-store.ts';
import { useRunning } from '../clock/item-clock.ts';
import { useMeetingStore } from '../meeting-context.ts';

/** Keeps the screen in the meeting room with the item that is on, and turns it off with the meeting. */
export function usePresenting(): void {
  const store = useMeetingStore();
  const isOpen = usePresentation((state) => state.isOpen);
  useCommands({
    'presentation.toggle': () => {
      if (isOpen) void bridge.call('presentation.close');
      else void bridge.call('presentation.show', slideNow(store));
    },
  });
  useEffect(() => (isOpen ? follow(store) : undefined), [store, isOpen]);
  useEffect(
    () => () => {
      void bridge.call('presentation.close');
    },
    [store],
  );
}

/** Passes on what changes on the screen, which typing a discussion does not. */
function follow(store: MeetingStore): () => void {
  let shown = '';
  const pass = () => {
    const slide = slideNow(store);
    const text = JSON.stringify(slide);
    if (text === shown) return;
    shown = text;
    void bridge.call('presentation.update', slide);
  };
  pass();
  const followed = [
    store.subscribe(pass),
    useUi.subscribe(pass),
    useSettings.subscribe(pass),
    useRunning.subscribe(pass),
  ];
  return () => {
    for (const stop of followed) stop();
  };
}

function slideNow(store: MeetingStore): Slide {
  const { language, theme, presentRecords, presentTimes } = useSettings.getState();
  const contrast = theme === 'contrast' ? 'more' : 'usual';
  return slideOf(
    store.getState().meeting,
    useUi.getState().currentItem,
    useRunning.getState().running,
    { language, contrast, records: presentRecords, times: presentTimes },
  );
}
