import { useCallback, useEffect, useRef, type CSSProperties } from 'react';
import { revealCursor } from '../editor/active-editor.ts';
import { ExportDialog } from '../exporting/ExportDialog.tsx';
import { findItem } from '../../shared/meeting/tree.ts';
import { lastItem } from '../stores/item-places.ts';
import { isWritable } from '../stores/meeting-store.ts';
import { ImportPreview } from '../importing/ImportPreview.tsx';
import { useSettings } from '../stores/settings-store.ts';
import { useUi } from '../stores/ui-store.ts';
import { answerMenu } from '../spelling/answer-menu.ts';
import { useNames } from '../spelling/use-names.ts';
import { ReadOnlyContext } from '../ui/read-only.ts';
import { viewOnDemand } from '../ui/view-on-demand.tsx';
import { AgendaRail } from './agenda/AgendaRail.tsx';
import { AttendeeNames } from './AttendeeNames.tsx';
import { usePaperOptions } from './finding/use-paper-options.ts';
import { PaperFinder } from './attachments/PaperFinder.tsx';
import { usePaperCommands } from './attachments/use-paper-commands.ts';
import { useAttendeeOptions } from './finding/use-attendee-options.ts';
import { useTextOptions } from './finding/use-text-options.ts';
import { FinishView } from './finish/FinishView.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { LiveView } from './live/LiveView.tsx';
import { RecordsRail } from './live/RecordsRail.tsx';
import { MeetingBanners } from './MeetingBanners.tsx';
import { MeetingHeader } from './MeetingHeader.tsx';
import styles from './MeetingWorkspace.module.css';
import { ParkInput } from './parking/ParkInput.tsx';
import { MoveLines } from './moving/MoveLines.tsx';
import { PresenceInput } from './presence/PresenceInput.tsx';
import { PrepareView } from './prepare/PrepareView.tsx';
import { RoundOffDialog } from './rounding/RoundOffDialog.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useAgendaCommands } from './use-agenda-commands.ts';
import { useMeeting, useMeetingStore } from './meeting-context.ts';
import { ConflictsDialog } from '../merging/ConflictsDialog.tsx';
import { UnansweredDialog } from '../merging/UnansweredDialog.tsx';
import { useMeetingCommands } from './use-meeting-commands.ts';
import { useReadLastActions } from './use-last-actions.ts';
import { useRecordCommands } from './use-record-commands.ts';
import { useClockCommands } from './clock/use-clock-commands.ts';
import { useItemClock } from './clock/use-item-clock.ts';
import { usePresenting } from './presenting/use-presenting.ts';
import { useSpellingCommands } from './use-spelling-commands.ts';
import { useFocusInMain } from './use-focus-in-main.ts';
import { useDueRecord } from './use-due-record.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useItemDrop } from './use-item-drop.ts';
import { useItemEntries } from './use-item-entries.ts';

// Looked at now and then, and it brings the comparison along.
const VersionsView = viewOnDemand(
  async () => (await import('../versions/VersionsView.tsx')).VersionsView,
);

/** The window of an open meeting: header, rails, the one thing in the middle, the status bar. */
export function MeetingWorkspace() {
  useNames();
  useEffect(answerMenu, []);
  const mode = useUi((state) => state.mode);
  const focus = useUi((state) => state.focusMode) && mode === 'live';
  const agendaShown = useUi((state) => state.agendaShown) && !focus;
  const recordsShown = useUi((state) => state.recordsShown) && !focus && mode === 'live';
  const readOnly = !useMeeting(isWritable);
  useMeetingCommands();
  useAgendaCommands();
  usePaperCommands();
  useRecordCommands();
  useReadLastActions();
  useSpellingCommands();
  useItemEntries();
  useItemDrop();
  useClockCommands();
  useItemClock();
  usePresenting();
  useAttendeeOptions();
  usePaperOptions();
  useTextOptions();
  useDrawerWhenNarrow('agendaShown', TWO_COLUMNS);
  useDrawerWhenNarrow('recordsShown', THREE_COLUMNS);
  useKeptPlace();
  useDueRecord();
  useCursorInSight();
  return (
    <div className={styles['workspace']}>
      <MeetingHeader />
      <MeetingBanners />
      <div
        className={styles['body']}
        style={useRailStyle()}
        data-agenda={agendaShown}
        data-records={recordsShown}
      >
        <ReadOnlyContext value={readOnly}>
          {agendaShown && <AgendaRail />}
          <Page />
          {recordsShown && <RecordsRail />}
        </ReadOnlyContext>
      </div>
      <StatusBar />
      <FirstItem />
      <AttendeeNames />
      <MeetingOverlay />
    </div>
  );
}

function useRailStyle(): CSSProperties {
  const { agenda, records } = useUi((state) => state.railWidths);
  const widths = { '--rail-left': `${String(agenda)}rem`, '--rail-right': `${String(records)}rem` };
  return widths as CSSProperties; // which knows the properties of CSS itself only
}

/** What is scrolled is of the mode and, in preparation, of the item: each begins at its own top. */
function Page() {
  const mode = useUi((state) => state.mode);
  const item = useUi((state) => (state.mode === 'prepare' ? state.currentItem : null));
  const key = `${mode} ${item ?? ''}`;
  const page = useRef<HTMLElement>(null);
  const kept = useRef(new Map<string, number>());
  const pageOfKey = useCallback(
    (main: HTMLElement) => {
      page.current = main;
      return () => {
        // As it goes, for a page may go before it has told that it was scrolled.
        kept.current.set(key, main.scrollTop);
        page.current = null;
      };
    },
    [key],
  );
  useFocusInMain(page);
  useEffect(() => {
    const top = kept.current.get(key);
    // The other modes go to the item by themselves.
    if (top !== undefined && mode === 'prepare') page.current?.scrollTo({ top });
  }, [key, mode]);
  return (
    <div className={styles['pane']}>
      <main key={key} ref={pageOfKey} tabIndex={-1} className={styles['main']} data-mode={mode}>
        <ModeView />
      </main>
    </div>
  );
}

function ModeView() {
  const mode = useUi((state) => state.mode);
  switch (mode) {
    case 'prepare':
      return <PrepareView />;
    case 'live':
      return <LiveView />;
    case 'finish':
      return <FinishView />;
  }
}

/** The dialogs that are about this meeting; the rest belong to the frame around it. */
function MeetingOverlay() {
  const store = useMeetingStore();
  const overlay = useUi((state) => state.overlay);
  const kind = overlay?.kind;
  if (overlay?.kind === 'importPreview')
    return <ImportPreview draft={overlay.draft} open={store} />;
  if (kind === 'export') return <ExportDialog store={store} />;
  if (kind === 'link') return <LinkDialog />;
  if (kind === 'park') return <ParkInput />;
  if (kind === 'presence') return <PresenceInput />;
  if (overlay?.kind === 'moveLines') return <MoveLines lines={overlay.lines} />;
  if (overlay?.kind === 'papers') return <PaperFinder papers={overlay.papers} />;
  if (kind === 'roundOff') return <RoundOffDialog />;
  if (kind === 'versions') return <VersionsView />;
  if (overlay?.kind === 'unanswered') return <UnansweredDialog goOn={overlay.goOn} />;
  if (kind === 'conflicts') return <ConflictsDialog store={store} />;
  return null;
}

/** The meeting goes on where it was left today, or else at the first item that is still open. */
function FirstItem() {
  const mode = useUi((state) => state.mode);
  const current = useUi((state) => state.currentItem);
  const id = useMeeting(({ meeting }) => meeting.id);
  const items = useMeeting(({ meeting }) => meeting.items);
  useEffect(() => {
    if (mode !== 'live' || current !== null) return;
    const last = findItem(items, lastItem(id) ?? '');
    const next = last ?? items.find((item) => item.status === 'open') ?? items[0];
    if (next) useUi.setState({ currentItem: next.id });
  }, [mode, current, id, items]);
  return null;
}

/** Larger text is a longer page, a smaller window shows less of it: who types in it goes on seeing the line. */
function useCursorInSight() {
  const textScale = useSettings((settings) => settings.textScale);
  useEffect(revealCursor, [textScale]);
  useEffect(() => {
    addEventListener('resize', revealCursor);
    return () => {
      removeEventListener('resize', revealCursor);
    };
  }, []);
}

/** Below so many pixels (at 100 % text) three columns do not fit, or not even two; the style sheet says it in rem. */
const THREE_COLUMNS = 1_100;
const TWO_COLUMNS = 672;

/**
 * A rail that would lie over the text closes when the window becomes too narrow for it, and comes back after.
 * Opened there it is a drawer, which closes when one goes to the text under it.
 */
function useDrawerWhenNarrow(flag: 'agendaShown' | 'recordsShown', width: number) {
  const textScale = useSettings((settings) => settings.textScale);
  const wasWide = useRef(true);
  useEffect(() => {
    const wide = matchMedia(`(width >= ${String((width * textScale) / 100)}px)`);
    const follow = () => {
      if (wide.matches !== wasWide.current) useUi.setState({ [flag]: wide.matches });
      wasWide.current = wide.matches;
    };
    const onFocus = ({ target }: FocusEvent) => {
      const isInPage = target instanceof Element && target.closest('main') !== null;
      if (isInPage && !wide.matches) useUi.setState({ [flag]: false });
    };
    follow();
    wide.addEventListener('change', follow);
    document.addEventListener('focusin', onFocus);
    return () => {
      wide.removeEventListener('change', follow);
      document.removeEventListener('focusin', onFocus);
    };
  }, [flag, width, textScale]);
}
