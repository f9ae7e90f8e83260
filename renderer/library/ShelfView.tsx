import type { KeyboardEvent } from 'react';
import type { LibraryView } from '../../shared/api.ts';
import { useLibraryHits } from '../commands/use-library-hits.ts';
import { OverviewView } from '../overview/OverviewView.tsx';
import { useToday } from '../stores/day-store.ts';
import { useLibrary, type MeetingShelf, type Shelf } from '../stores/library-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { EmptyShelf, EmptyTrash, NothingFound } from './EmptyShelves.tsx';
import { focusSearch } from './LibraryHeader.tsx';
import { knownBy } from './meeting-texts.ts';
import { MeetingList } from './MeetingList.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { ShelfHeading } from './ShelfHeading.tsx';
import { arrange, matching, meetingsOn, seriesOf } from './shelves.ts';
import styles from './ShelfView.module.css';
import { TextHits } from './TextHits.tsx';
import { TrashList } from './TrashList.tsx';
import { UnreadableMeetings } from './UnreadableMeetings.tsx';
import { UnsettledLibrary } from './UnsettledLibrary.tsx';

/** What stands on the chosen shelf, or everything that was found. */
export function ShelfView({ view }: { readonly view: LibraryView }) {
  const shelf = useLibrary((state) => state.shelf);
  const isSearching = useLibrary((state) => state.query.trim() !== '');
  // That counts for itself what it could not read.
  const isOverview = shelf.kind === 'overview' && !isSearching;
  return (
    <div className={styles['column']} onKeyDown={isSearching ? leaveSearch : undefined}>
      {view.unsettled && <UnsettledLibrary error={view.unsettled} />}
      {isSearching ? <Found view={view} /> : <OnShelf view={view} shelf={shelf} />}
      {!isOverview && view.unreadable.length > 0 && (
        <UnreadableMeetings folders={view.unreadable} />
      )}
    </div>
  );
}

/** Esc on what was found ends the search, as it does in the box; an open menu only closes. */
function leaveSearch({ key, target, currentTarget, defaultPrevented }: KeyboardEvent): void {
  const isHere = target instanceof Node && currentTarget.contains(target);
  if (key !== 'Escape' || defaultPrevented || !isHere) return;
  useLibrary.setState({ query: '' });
  focusSearch();
}

function OnShelf({ view, shelf }: { readonly view: LibraryView; readonly shelf: Shelf }) {
  if (shelf.kind !== 'overview') return <Shelved view={view} shelf={shelf} />;
  return <OverviewView key={shelf.of} view={view} shelf={shelf} />;
}

function Found({ view }: { readonly view: LibraryView }) {
  const t = useTranslate();
  const query = useLibrary((state) => state.query);
  const language = useSettings((settings) => settings.language);
  const found = matching(view.meetings, query, (meeting) =>
    knownBy(meeting, seriesOf(view, meeting.seriesId), language),
  );
  const inText = useLibraryHits(query);
  const counts = [
    t('library.foundCount', { count: found.length }),
    inText.isBusy ? t('library.searching') : t('library.textCount', { count: inText.total }),
  ];
  const isNothing = found.length === 0 && inText.options.length === 0 && !inText.isBusy;
  return (
    <>
      <ShelfHeading title={t('library.found')} text={counts.join(' · ')} />
      {isNothing && <NothingFound />}
      <MeetingList meetings={found} shelfSeries={null} />
      <TextHits hits={inText.options} total={inText.total} onMore={inText.more} />
    </>
  );
}

function Shelved({ view, shelf }: { readonly view: LibraryView; readonly shelf: MeetingShelf }) {
  const today = useToday();
  const wasIn = useUi((state) => state.wasIn);
  const t = useTranslate();
  const meetings = meetingsOn(view, shelf);
  const series = shelf.kind === 'series' ? (seriesOf(view, shelf.id) ?? null) : null;
  if (shelf.kind === 'trash') {
    return (
      <>
        <ShelfHeading title={t('library.trash')}>
          {meetings.length > 0 && (
            <Button
              variant="quiet"
              onClick={() => {
                ui.show({ kind: 'removeForGood', meetings });
              }}
            >
              <Icon name="trash" />
              {t('library.emptyTheTrash')}
            </Button>
          )}
        </ShelfHeading>
        {meetings.length === 0 ? <EmptyTrash /> : <TrashList meetings={meetings} />}
      </>
    );
  }
  const { next, busy, planned, earlier } = arrange(meetings, today, wasIn);
  return (
    <>
      <ShelfHeading
        title={series?.name ?? t(shelf.kind === 'single' ? 'library.single' : 'library.all')}
        series={series}
      />
      {meetings.length === 0 && <EmptyShelf />}
      {next && <NextMeeting meeting={next} shelfSeries={series} />}
      <MeetingList title={t('library.busy')} meetings={busy} shelfSeries={series} />
      <MeetingList title={t('library.planned')} meetings={planned} shelfSeries={series} />
      <MeetingList title={t('library.earlier')} meetings={earlier} shelfSeries={series} />
    </>
  );
}
