import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Series } from '../../shared/meeting/schema.ts';
import type { OverviewKind } from '../../shared/overview/overviews.ts';
import { useCommands, type CommandHandler, type CommandHandlers } from '../commands/registry.ts';
import { isInText } from '../commands/typing.ts';
import { goToOverview } from '../overview/go-to-overview.ts';
import { loadLibrary, openSample, seriesIdOf, useLibrary } from '../stores/library-store.ts';
import { tellSaved } from '../stores/tell-saved.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { shortDate, today } from './dates.ts';
import {
  focusedMeeting,
  focusFirst,
  focusMeeting,
  restoreLast,
  trashAndStay,
} from './focused-meeting.ts';
import { focusSearch, LibraryHeader } from './LibraryHeader.tsx';
import styles from './LibraryScreen.module.css';
import { ShelfRail } from './ShelfRail.tsx';
import { ShelfView } from './ShelfView.tsx';
import { UnsavedMeetings } from './UnsavedMeetings.tsx';
import { useReadAhead } from './use-read-ahead.ts';
import { Welcome } from './Welcome.tsx';

/** Where the app starts: the series, their meetings and what to do next. */
export function LibraryScreen() {
  const view = useLibrary((state) => state.view);
  const error = useLibrary((state) => state.error);
  useEffect(() => {
    // At the start it is on its way already.
    if (useLibrary.getState().view !== null) void loadLibrary();
  }, []);
  useDatesReady();
  useLibraryCommands();
  useReadAhead();
  const main = useRef<HTMLElement>(null);
  useFocusWhereOneWas(view !== null);
  useFocusOnPage(main);
  useOwnTop(main);

  const isNew = view?.meetings.length === 0 && view.series.length === 0 && view.trash.length === 0;
  return (
    <div className={styles['screen']}>
      <LibraryHeader />
      {view && !isNew && <ShelfRail view={view} />}
      <UnsavedMeetings />
      <main
        ref={main}
        tabIndex={-1}
        className={styles['main']}
        aria-busy={view === null && error === null}
      >
        {error && <Unreadable />}
        {!error && view && (isNew ? <Welcome /> : <ShelfView view={view} />)}
      </main>
    </div>
  );
}

/** The first date that is written takes 20 ms, in which main still reads what is to be shown. */
function useDatesReady(): void {
  const language = useSettings((settings) => settings.language);
  useEffect(() => {
    shortDate(today(), language);
  }, [language]);
}

/** Who comes back from a meeting is at its row; who starts, at what he is likely to open. */
function useFocusWhereOneWas(isShown: boolean): void {
  const left = useUi((state) => state.leftMeeting);
  useEffect(() => {
    if (!isShown || document.activeElement !== document.body) return;
    if (left !== null) focusMeeting(left);
    if (document.activeElement === document.body) focusFirst();
  }, [isShown, left]);
}

/**
 * A dialog that closes or a row that goes may take the focus along. Then it goes to the page, so that Tab and
 * a screen reader go on there, and not at the top of the window.
 */
function useFocusOnPage(main: RefObject<HTMLElement | null>): void {
  const view = useLibrary((state) => state.view);
  const shelf = useLibrary((state) => state.shelf);
  const overlay = useUi((state) => state.overlay);
  useEffect(() => {
    const isLost = document.activeElement === document.body && overlay === null && view !== null;
    if (isLost) main.current?.focus({ preventScroll: true });
  }, [main, view, shelf, overlay]);
}

/**
 * Another shelf and what is found for another word begin at their top, however far one had scrolled: there is the
 * best of it. Before the focus goes to a row that one comes back to.
 */
function useOwnTop(main: RefObject<HTMLElement | null>): void {
  const shelf = useLibrary((state) => state.shelf);
  const query = useLibrary((state) => state.query.trim());
  useLayoutEffect(() => {
    main.current?.scrollTo({ top: 0 });
  }, [main, shelf, query]);
}

/** How often it is looked for again while it cannot be read, in milliseconds. */
const LOOK_AGAIN = 5_000;

function Unreadable() {
  const t = useTranslate();
  useEffect(() => {
    const timer = setInterval(() => void loadLibrary(), LOOK_AGAIN);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const error = useLibrary((state) => state.error);
  return (
    <EmptyState title={t('library.cannotRead')} text={error ? t(error.key, error.values) : ''}>
      <Button onClick={() => void loadLibrary()}>{t('library.tryAgain')}</Button>
    </EmptyState>
  );
}

function seriesOnShelf(): Series | null {
  const { view, shelf } = useLibrary.getState();
  const id = seriesIdOf(shelf);
  return view?.series.find((one) => one.id === id) ?? null;
}

function overviewCommands(): CommandHandlers {
  const of = (kind: OverviewKind): CommandHandler => ({
    // Also while the library is still on its way: then it comes after.
    enabled: () => useLibrary.getState().view?.meetings.length !== 0,
    run: () => {
      goToOverview(kind);
    },
  });
  return {
    'overview.actions': of('actions'),
    'overview.decisions': of('decisions'),
    'overview.parked': of('parked'),
  };
}

function useLibraryCommands(): void {
  useCommands({
    'series.new': () => {
      ui.show({ kind: 'series', series: null });
    },
    'house.show': () => {
      ui.show({ kind: 'house', series: seriesOnShelf() });
    },
    'template.show': () => {
      ui.show({ kind: 'template', series: seriesOnShelf() });
    },
    'backup.show': () => {
      ui.show({ kind: 'backup' });
    },
    'checkup.show': () => {
      ui.show({ kind: 'checkup' });
    },
    'text.find': focusSearch,
    'app.saved': () => void tellSaved(),
    'sample.open': () => void openSample(),
    ...overviewCommands(),
    'edit.undo': {
      enabled: () => !isInText() && useLibrary.getState().trashed.length > 0,
      run: () => void restoreLast(),
    },
    'meeting.trash': {
      enabled: () => focusedMeeting() !== null,
      run: () => {
        const meeting = focusedMeeting();
        if (meeting) void trashAndStay(meeting);
      },
    },
  });
}
