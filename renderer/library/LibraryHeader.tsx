import { runCommand } from '../commands/registry.ts';
import { useLibrary } from '../stores/library-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { focusFirst } from './focused-meeting.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import styles from './LibraryHeader.module.css';

export function LibraryHeader() {
  const t = useTranslate();
  return (
    <header className={styles['header']}>
      <h1 className={styles['name']}>{t('app.name')}</h1>
      <div className={styles['actions']}>
        <SearchBox />
        <MenuButton
          label={t('library.import')}
          variant="plain"
          choices={[
            {
              id: 'file',
              label: t('library.importFile'),
              command: 'import.file',
              run: () => runCommand('import.file'),
            },
            {
              id: 'paste',
              label: t('library.importPaste'),
              command: 'import.paste',
              run: () => runCommand('import.paste'),
            },
          ]}
        />
        <Button variant="primary" onClick={() => runCommand('meeting.new')}>
          {t('library.newMeeting')}
        </Button>
        <IconButton
          icon="settings"
          label={t('library.settings')}
          command="app.settings"
          onClick={() => runCommand('app.settings')}
        />
      </div>
    </header>
  );
}

/** Its text is marked, so that typing looks for something else. */
export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  box?.focus();
  box?.select();
}

function SearchBox() {
  const t = useTranslate();
  const query = useLibrary((state) => state.query);
  const setQuery = (next: string) => {
    useLibrary.setState({ query: next });
  };
  return (
    <label className={styles['search']}>
      <Icon name="search" />
      <span className="visually-hidden">{t('library.search')}</span>
      <input
        type="search"
        placeholder={t('library.search')}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setQuery('');
          if (event.key === 'ArrowDown') focusFirst();
        }}
      />
    </label>
  );
}
