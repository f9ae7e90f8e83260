import type { LibraryView } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import type { OverviewKind } from '../../shared/overview/overviews.ts';
import { runCommand } from '../commands/registry.ts';
import { focusFirst } from '../library/focused-meeting.ts';
import { showShelf } from '../stores/library-store.ts';
import { useOverviews } from '../stores/overview-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './OverviewTools.module.css';

interface OverviewToolsProps {
  readonly kind: OverviewKind;
  readonly view: LibraryView;
  readonly series: Id | null;
  readonly canCopy: boolean;
}

/** No series is called so: ids have no colon. */
const ALL = ':all';

export function OverviewTools({ kind, view, series, canCopy }: OverviewToolsProps) {
  const t = useTranslate();
  const all = { value: ALL, label: t('library.all') };
  const options = [all, ...view.series.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <div className={styles['tools']}>
      {view.series.length > 0 && (
        <SelectField
          className={styles['field']}
          label={t('library.meetingSeries')}
          options={options}
          value={series ?? ALL}
          onChange={(value) => {
            showShelf({ kind: 'overview', of: kind, series: value === ALL ? null : value });
          }}
        />
      )}
      {kind === 'actions' && <OwnerField />}
      <Button
        className={styles['copy']}
        disabled={!canCopy}
        onClick={() => runCommand('overview.copy')}
      >
        <Icon name="document" />
        {t('overview.copy')}
      </Button>
    </div>
  );
}

function OwnerField() {
  const t = useTranslate();
  const owner = useOverviews((state) => state.owner);
  const setOwner = (next: string) => {
    useOverviews.setState({ owner: next });
  };
  return (
    <TextField
      className={styles['field']}
      label={t('overview.owner')}
      placeholder={t('overview.ownerHint')}
      value={owner}
      onChange={setOwner}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOwner('');
        if (event.key === 'ArrowDown') focusFirst();
      }}
    />
  );
}
