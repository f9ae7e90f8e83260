import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import type { Id } from '../../shared/meeting/schema.ts';
import { followBackups } from '../backup/backup-store.ts';
import { useKeys } from '../commands/use-keys.ts';
import { followExports } from '../exporting/exporting-store.ts';
import { LibraryScreen } from '../library/LibraryScreen.tsx';
import type { MeetingScreen } from '../meeting/MeetingScreen.tsx';
import { useUi } from '../stores/ui-store.ts';
import { DropZone } from './DropZone.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { OverlayView } from './OverlayView.tsx';
import { Spoken } from './Spoken.tsx';
import { useAppCommands } from './use-app-commands.ts';
import { whenIdle } from './when-idle.ts';

// The first screen is the library with its dialogs, which are light; the meeting with its editor comes
// when it is asked for, or when all is quiet.
let loaded: typeof MeetingScreen | undefined;
const loadMeeting = async () =>
  (loaded ??= (await import('../meeting/MeetingScreen.tsx')).MeetingScreen);
const LazyMeetingScreen = lazy(async () => ({ default: await loadMeeting() }));

export function App() {
  const screen = useUi((state) => state.screen);
  const overlay = useUi((state) => state.overlay);
  useKeys();
  useAppCommands();
  useEffect(() => whenIdle(loadMeeting), []);
  useEffect(followBackups, []);
  useEffect(followExports, []);
  return (
    <>
      {screen.name === 'library' ? (
        <LibraryScreen />
      ) : (
        <Suspense>
          <OneMeeting key={screen.id} id={screen.id} />
        </Suspense>
      )}
      {overlay && <OverlayView overlay={overlay} />}
      <NoticeBar />
      <Spoken />
      <DropZone />
    </>
  );
}

/** What was loaded ahead is there at once: behind `lazy` React shows nothing for a third of a second first. */
function OneMeeting({ id }: { readonly id: Id }) {
  const [Screen] = useState<ComponentType<{ readonly id: Id }>>(() => loaded ?? LazyMeetingScreen);
  return <Screen id={id} />;
}
