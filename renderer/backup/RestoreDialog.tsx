import { useState } from 'react';
import type { RestorePlan, RestoreRow } from '../../shared/api.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { shortDate } from '../library/dates.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { restore, restoreAsLibrary, useBackup } from './backup-store.ts';
import { instant } from './BackupDialog.tsx';
import { BackupProgress } from './BackupProgress.tsx';
import styles from './RestoreDialog.module.css';

type State = Exclude<RestoreRow['state'], 'same'>;
const states: Readonly<Record<State, TextKey>> = {
  missing: 'backup.stateMissing',
  unreadable: 'backup.stateUnreadable',
  older: 'backup.stateOlder',
  newer: 'backup.stateNewer',
  inTrash: 'backup.stateInTrash',
  filesMissing: 'backup.stateFilesMissing',
  filesDiffer: 'backup.stateFilesDiffer',
};
/** Newer work, what was thrown away on purpose, and files that may have been worked on, only when the user asks for it. */
const byItself: readonly State[] = ['missing', 'unreadable', 'older', 'filesMissing'];

interface OpenRow extends RestoreRow {
  readonly state: State;
}

/** What a backup would bring back, to be chosen before anything happens. */
export function RestoreDialog({ plan }: { readonly plan: RestorePlan }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const done = useBackup(({ state }) => state?.done ?? null);
  const rows = plan.rows.filter((row): row is OpenRow => row.state !== 'same');
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(
    () => new Set(rows.filter(({ state }) => byItself.includes(state)).map(({ id }) => id)),
  );
  const toggle = (id: Id) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  const same = plan.rows.length - rows.length;
  return (
    <Dialog
      title={t('backup.restoreTitle')}
      size="medium"
      onClose={ui.closeOverlay}
      onSubmit={() => restore(plan, [...chosen])}
      footer={
        <>
          <Button onClick={() => void restoreAsLibrary(plan)} unavailable={done !== null}>
            {t('backup.asLibrary')}
          </Button>
          <Button onClick={ui.closeOverlay}>{t('backup.cancel')}</Button>
          <Button
            type="submit"
            variant="primary"
            disabled={chosen.size === 0}
            unavailable={done !== null}
          >
            {t('backup.restore', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <p className={styles['about']}>
        {t('backup.about', { file: plan.fileName, when: instant(plan.madeAt, language) })}
      </p>
      {rows.length > 0 && (
        <ul className={styles['rows']} aria-label={t('backup.rows')}>
          {rows.map((row) => (
            <li key={row.id}>
              <Row row={row} isChosen={chosen.has(row.id)} onToggle={toggle} />
            </li>
          ))}
        </ul>
      )}
      {same > 0 && <p className={styles['about']}>{t('backup.same', { count: same })}</p>}
      {done !== null && <BackupProgress done={done} />}
    </Dialog>
  );
}

interface RowProps {
  readonly row: OpenRow;
  readonly isChosen: boolean;
  readonly onToggle: (id: Id) => void;
}

function Row({ row: { id, title, date, state }, isChosen, onToggle }: RowProps) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  return (
    <label className={styles['row']}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={() => {
          onToggle(id);
        }}
      />
      <span className={styles['title']}>{title || t('library.untitled')}</span>
      <span className={styles['date']}>{date === null ? '' : shortDate(date, language)}</span>
      <span className={styles['state']}>{t(states[state])}</span>
    </label>
  );
}
