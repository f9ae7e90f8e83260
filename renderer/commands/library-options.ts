import { flushSync } from 'react-dom';
import type { LibraryView, MeetingSummary } from '../../shared/api.ts';
import type { Language, Translate } from '../../shared/i18n/translator.ts';
import type { Id, Series } from '../../shared/meeting/schema.ts';
import { shortDate, today } from '../library/dates.ts';
import { focusFirst } from '../library/focused-meeting.ts';
import { knownBy } from '../library/meeting-texts.ts';
import { arrange, meetingsOn, seriesOf } from '../library/shelves.ts';
import { goToActionsOf } from '../overview/go-to-overview.ts';
import { modeFor, showShelf, useLibrary } from '../stores/library-store.ts';
import { ui } from '../stores/ui-store.ts';
import type { FinderOption } from './Finder.tsx';
import type { PaletteOption } from './palette-matches.ts';

type Option = PaletteOption & FinderOption;

interface Reader {
  readonly t: Translate;
  readonly language: Language;
  /** The meeting on screen, which need not be gone to; `null` in the library. */
  readonly open: Id | null;
}

/** What the library is known by: its series, its meetings, the likely ones first, and the people of its series. */
export function libraryOptions(view: LibraryView, reader: Reader): readonly Option[] {
  const { next, busy, planned, earlier } = arrange(view.meetings, today());
  const meetings = [...(next ? [next] : []), ...busy, ...planned, ...earlier];
  return [
    ...view.series.map((series) => seriesOption(series, view, reader)),
    ...meetings
      .filter(({ id }) => id !== reader.open)
      .map((meeting) => meetingOption(meeting, seriesOf(view, meeting.seriesId), reader)),
    // In a meeting a name is of who takes part in it.
    ...(reader.open === null ? personOptions(view, reader) : []),
  ];
}

function seriesOption(series: Series, view: LibraryView, { t }: Reader): Option {
  const { id, name, abbreviation } = series;
  const count = meetingsOn(view, { kind: 'series', id }).length;
  return {
    id: `series ${id}`,
    kind: 'series',
    number: '',
    label: name,
    also: abbreviation ?? '',
    note: t('finding.series', { count }),
    run: () => {
      goToSeries(id);
    },
  };
}

/** To its meetings, from wherever one is. */
function goToSeries(id: Id): void {
  flushSync(() => {
    ui.showLibrary();
    useLibrary.setState({ query: '' });
    showShelf({ kind: 'series', id });
  });
  focusFirst();
}

function meetingOption(
  meeting: MeetingSummary,
  series: Series | undefined,
  { t, language }: Reader,
): Option {
  const { id, title, date, status } = meeting;
  const seriesName = series?.name === title ? undefined : series?.name;
  const day = date === null ? t('library.noDate') : shortDate(date, language);
  return {
    id: `meeting ${id}`,
    kind: 'meeting',
    number: '',
    label: title || t('library.untitled'),
    also: knownBy(meeting, series, language),
    note: [seriesName, day].filter(Boolean).join(' · '),
    run: () => {
      ui.showMeeting(id, modeFor(status));
    },
  };
}

/** What one looks somebody up for over all meetings: what he still has to do. */
function personOptions({ series }: LibraryView, { t }: Reader): readonly Option[] {
  const names = new Set(series.flatMap(({ members }) => members.map(({ name }) => name)));
  return [...names].filter(Boolean).map((name) => ({
    id: `person ${name}`,
    kind: 'person',
    number: '',
    label: name,
    note: t('overview.title.actions'),
    run: () => {
      goToActionsOf(name);
    },
  }));
}
