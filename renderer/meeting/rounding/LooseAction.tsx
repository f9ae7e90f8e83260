import { dueChange } from '../../../shared/meeting/carried-actions.ts';
import type { Action } from '../../../shared/meeting/schema.ts';
import { useLastActions } from '../../stores/last-actions.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { DueInput } from '../live/DueInput.tsx';
import { OwnersInput } from '../live/OwnersInput.tsx';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { LooseRow } from './LooseRow.tsx';
import styles from './RoundOffDialog.module.css';
import type { EndProps } from './seen-ends.ts';

/** An action of which it is not known who does it, or by when. */
export function LooseAction({ end, loose }: EndProps<'action'>) {
  const t = useTranslate();
  const store = useMeetingStore();
  const action = useMeeting(({ meeting }) => meeting.actions.find(({ id }) => id === end.action));
  if (!action) return null;
  const { id, number, text, itemId } = action;
  const name = t('meeting.actionLabel', { number });

  function set(fields: Partial<Pick<Action, 'owners' | 'due' | 'timesPostponed'>>) {
    const [field = ''] = Object.keys(fields);
    const group = `action ${id} ${field}`;
    store.getState().change({ type: 'row.set', list: 'actions', id, set: fields }, group);
  }

  return (
    <LooseRow looseKey={end.key} loose={loose} title={name} note={text} item={itemId}>
      <OwnersInput
        className={styles['field']}
        action={action}
        label={`${t('meeting.owners')}, ${name}`}
        onChange={(next) => {
          set({ owners: next });
        }}
      />
      <DueInput
        className={styles['field']}
        action={action}
        label={`${t('meeting.due')}, ${name}`}
        onChange={(day) => {
          set(dueChange(action, day, useLastActions.getState().last));
        }}
      />
    </LooseRow>
  );
}
