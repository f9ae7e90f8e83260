import { useEffect } from 'react';
import { followBackups } from '../backup/backup-store.ts';
import { useKeys } from '../commands/use-keys.ts';
import { followExports } from '../exporting/exporting-store.ts';
import { LibraryScreen } from '../library/LibraryScreen.tsx';
import { followDay } from '../stores/day-store.ts';
import { followPresentation } from '../stores/presentation.ts';
import { useUi } from '../stores/ui-store.ts';
import { loadMenu } from '../ui/MenuButton.tsx';
import { viewOnDemand } from '../ui/view-on-demand.tsx';
import { DropZone } from './DropZone.tsx';
import { holdKeys } from './keys-ahead.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { OverlayView } from './OverlayView.tsx';
import { Spoken } from './Spoken.tsx';
import { useAppCommands } from './use-app-commands.ts';
import { whenIdle } from '../ui/when-idle.ts';

// The first screen is the library with its dialogs, which are light; the meeting with its editor comes
// when it is asked for, or when all is quiet.
const MeetingScreen = viewOnDemand(
  async () => (await import('../meeting/MeetingScreen.tsx')).MeetingScreen,
);

export function App() {
  const screen = useUi((state) => state.screen);
  const overlay = useUi((state) => state.overlay);
  useKeys();
  useAppCommands();
  useEffect(() => whenIdle(() => Promise.all([MeetingScreen.load(), loadMenu()])), []);
  useEffect(followBackups, []);
  useEffect(followExports, []);
  useEffect(followDay, []);
  useEffect(followPresentation, []);
  const meeting = screen.name === 'meeting' ? screen.id : null;
  useEffect(() => (meeting === null ? undefined : holdKeys()), [meeting]);
  return (
    <>
      {screen.name === 'library' ? (
        <LibraryScreen />
      ) : (
        <MeetingScreen key={screen.id} id={screen.id} />
      )}
      {overlay && <OverlayView overlay={overlay} />}
      <NoticeBar />
      <Spoken />
      <DropZone />
    </>
  );
}
