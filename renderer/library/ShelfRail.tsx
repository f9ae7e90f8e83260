import type { LibraryView } from '../../shared/api.ts';
import { OverviewEntries } from '../overview/OverviewEntries.tsx';
import { showShelf, useLibrary, type MeetingShelf, type Shelf } from '../stores/library-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { RailEntry } from './RailEntry.tsx';
import { meetingsOn } from './shelves.ts';
import styles from './ShelfRail.module.css';

export function ShelfRail({ view }: { readonly view: LibraryView }) {
  const t = useTranslate();
  const entry = (shelf: MeetingShelf, label: string) => (
    <Entry shelf={shelf} label={label} count={meetingsOn(view, shelf).length} />
  );
  const hasSingle = meetingsOn(view, { kind: 'single' }).length > 0;
  return (
    <nav className={styles['rail']} aria-label={t('library.shelves')}>
      <ul>{entry({ kind: 'all' }, t('library.all'))}</ul>
      <div className={styles['heading']}>
        <h2 id="series-heading">{t('library.series')}</h2>
        <IconButton
          icon="add"
          label={t('library.newSeries')}
          command="series.new"
          onClick={() => {
            ui.show({ kind: 'series', series: null });
          }}
        />
      </div>
      <ul aria-labelledby="series-heading">
        {view.series.map(({ id, name }) => (
          <Entry
            key={id}
            shelf={{ kind: 'series', id }}
            label={name}
            count={meetingsOn(view, { kind: 'series', id }).length}
          />
        ))}
        {hasSingle && entry({ kind: 'single' }, t('library.single'))}
      </ul>
      <OverviewEntries view={view} />
      <ul className={styles['foot']}>{entry({ kind: 'trash' }, t('library.trash'))}</ul>
    </nav>
  );
}

interface EntryProps {
  readonly shelf: MeetingShelf;
  readonly label: string;
  readonly count: number;
}

function Entry({ shelf, label, count }: EntryProps) {
  const isCurrent = useLibrary((state) => isSame(state.shelf, shelf));
  return (
    <RailEntry
      label={label}
      count={count}
      isCurrent={isCurrent}
      onOpen={() => {
        showShelf(shelf);
      }}
    />
  );
}

function isSame(one: Shelf, other: MeetingShelf): boolean {
  if (one.kind === 'series' && other.kind === 'series') return one.id === other.id;
  return one.kind === other.kind;
}
