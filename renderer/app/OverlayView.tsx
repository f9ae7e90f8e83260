import { BackupDialog } from '../backup/BackupDialog.tsx';
import { RestoreDialog } from '../backup/RestoreDialog.tsx';
import { CheckupDialog } from '../checkup/CheckupDialog.tsx';
import { Palette } from '../commands/Palette.tsx';
import { ImportPreview } from '../importing/ImportPreview.tsx';
import { PasteDialog } from '../importing/PasteDialog.tsx';
import { MoveToSeriesDialog } from '../library/MoveToSeriesDialog.tsx';
import { NewMeetingDialog } from '../library/NewMeetingDialog.tsx';
import { RemoveForGoodDialog } from '../library/RemoveForGoodDialog.tsx';
import { SeriesDialog } from '../library/SeriesDialog.tsx';
import { OwnWordsDialog } from '../spelling/OwnWordsDialog.tsx';
import { useUi, type Overlay } from '../stores/ui-store.ts';
import { TemplateDialog } from '../templates/TemplateDialog.tsx';
import { viewOnDemand } from '../ui/view-on-demand.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';

// It brings along what the library itself does without.
const HouseDialog = viewOnDemand(
  async () => (await import('../house/HouseDialog.tsx')).HouseDialog,
);

/** What lies over the screen. What is about the open meeting is shown by the meeting itself. */
export function OverlayView({ overlay }: { readonly overlay: Overlay }) {
  const isInMeeting = useUi(({ screen }) => screen.name === 'meeting');
  switch (overlay.kind) {
    case 'palette':
      return <Palette query={overlay.query} />;
    case 'help':
      return <HelpDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'ownWords':
      return <OwnWordsDialog />;
    case 'backup':
      return <BackupDialog />;
    case 'checkup':
      return <CheckupDialog />;
    case 'restore':
      return <RestoreDialog plan={overlay.plan} />;
    case 'newMeeting':
      return <NewMeetingDialog seriesId={overlay.seriesId ?? null} />;
    case 'series':
      return <SeriesDialog series={overlay.series} />;
    case 'house':
      return <HouseDialog series={overlay.series} />;
    case 'template':
      return <TemplateDialog series={overlay.series} />;
    case 'moveToSeries':
      return <MoveToSeriesDialog meeting={overlay.meeting} />;
    case 'removeForGood':
      return <RemoveForGoodDialog meetings={overlay.meetings} />;
    case 'paste':
      return <PasteDialog />;
    case 'importPreview':
      // In a meeting it may add to that one, so there the meeting shows it.
      return isInMeeting ? null : <ImportPreview draft={overlay.draft} />;
    case 'export':
    case 'roundOff':
    case 'park':
    case 'presence':
    case 'moveLines':
    case 'papers':
    case 'link':
    case 'versions':
    case 'conflicts':
    case 'unanswered':
      return null;
  }
}
