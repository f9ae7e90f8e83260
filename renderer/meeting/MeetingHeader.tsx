import { useEffect } from 'react';
import { commands } from '../../shared/commands.ts';
import { longDate, moment } from '../../shared/export/dates.ts';
import type { Language } from '../../shared/i18n/translator.ts';
import { runCommand } from '../commands/registry.ts';
import { shortcutText } from '../commands/shortcuts.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui, useUi, type Mode } from '../stores/ui-store.ts';
import bar from '../ui/BarButton.module.css';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useMeeting } from './meeting-context.ts';
import { RailButtons } from './RailButtons.tsx';
import styles from './MeetingHeader.module.css';

const modes = [
  ['prepare', 'mode.prepare'],
  ['live', 'mode.live'],
  ['finish', 'mode.finish'],
] as const;

export function MeetingHeader() {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const mode = useUi((state) => state.mode);
  const title = useMeeting(({ meeting }) => meeting.title) || t('meeting.untitled');
  const date = useMeeting(({ meeting }) => meeting.date);
  const startTime = useMeeting(({ meeting }) => meeting.startTime);
  const when = whenText(date, startTime, language);
  useWindowTitle([title, when].filter(Boolean).join(', '));
  return (
    <header className={styles['header']}>
      <div className={styles['what']}>
        <IconButton
          icon="arrowLeft"
          label={t('meeting.backToLibrary')}
          command="library.show"
          onClick={ui.showLibrary}
        />
        <div className={styles['name']}>
          <strong className={styles['title']}>{title}</strong>
          <span className={styles['when']}>{when}</span>
        </div>
      </div>
      <Segmented<Mode>
        label={t('meeting.modes')}
        value={mode}
        options={modes.map(([value, command]) => ({
          value,
          label: t(commands[command].label),
          title: shortcutText(command),
        }))}
        onChange={(next) => {
          runCommand(`mode.${next}`);
        }}
      />
      <div className={styles['tools']}>
        <RailButtons />
        <button
          type="button"
          className={classNames(bar['button'], styles['search'])}
          onClick={() => {
            runCommand('app.palette');
          }}
        >
          <span className={styles['searchIcon']}>
            <Icon name="search" />
          </span>
          <span className={styles['searchText']}>{t('meeting.search')}</span>{' '}
          <span className={styles['searchKey']}>
            <Kbd command="app.palette" />
          </span>
        </button>
      </div>
    </header>
  );
}

/** Says among other windows which meeting it is, and where large text leaves no room for that in the header. */
function useWindowTitle(name: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = `${name} – Notulist`;
    return () => {
      document.title = before;
    };
  }, [name]);
}

function whenText(date: string | null, startTime: string | null, language: Language): string {
  if (date === null) return '';
  const day = longDate(date, language);
  return startTime === null ? day : `${day}, ${moment(startTime, language)}`;
}
