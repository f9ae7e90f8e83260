import { lazy, Suspense, useEffect } from 'react';
import { followBackups } from '../backup/backup-store.ts';
import { useKeys } from '../commands/use-keys.ts';
import { LibraryScreen } from '../library/LibraryScreen.tsx';
import { useUi } from '../stores/ui-store.ts';
import { DropZone } from './DropZone.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { OverlayView } from './OverlayView.tsx';
import { useAppCommands } from './use-app-commands.ts';
import { whenIdle } from './when-idle.ts';

// The first screen is the library with its dialogs, which are light; the meeting with its editor comes
// when it is asked for, or when all is quiet.
const loadMeeting = () => import('../meeting/MeetingScreen.tsx');
const MeetingScreen = lazy(async () => ({ default: (await loadMeeting()).MeetingScreen }));

export function App() {
  const screen = useUi((state) => state.screen);
  const overlay = useUi((state) => state.overlay);
  useKeys();
  useAppCommands();
  useEffect(() => whenIdle(loadMeeting), []);
  useEffect(followBackups, []);
  return (
    <>
      {screen.name === 'library' ? (
        <LibraryScreen />
      ) : (
        <Suspense>
          <MeetingScreen key={screen.id} id={screen.id} />
        </Suspense>
      )}
      {overlay && <OverlayView overlay={overlay} />}
      <NoticeBar />
      <DropZone />
    </>
  );
}
