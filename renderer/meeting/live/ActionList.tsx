import { leftToCarry } from '../../../shared/meeting/carried-actions.ts';
import { runCommand } from '../../commands/registry.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import { dayOf, useLastActions } from '../../stores/last-actions.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { afterRender } from '../../ui/after-render.ts';
import { useGrowing } from '../../ui/use-growing.ts';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { keepFocus } from '../keep-focus.ts';
import { useMeeting } from '../meeting-context.ts';
import { ActionCard } from './ActionCard.tsx';
import { CARDS, RecordList } from './RecordList.tsx';
import styles from './RecordsRail.module.css';

export function ActionList() {
  const t = useTranslate();
  const actions = useMeeting(({ meeting }) => meeting.actions);
  const made = useGrowing(actions.length, CARDS);
  return (
    <>
      <CarryOffer />
      <RecordList
        isEmpty={actions.length === 0}
        empty={t('meeting.noActions', { key: shortcutText('record.action') })}
        add={t('meeting.addAction')}
        addCommand="record.action"
      >
        {actions
          .toReversed()
          .slice(0, made)
          .map((action) => (
            <ActionCard key={action.id} action={action} />
          ))}
      </RecordList>
    </>
  );
}

/** Open actions of the last meeting that are not here. */
function CarryOffer() {
  const t = useTranslate();
  const last = useLastActions((state) => state.last);
  const count = useMeeting(({ meeting }) => (last ? leftToCarry(meeting, last) : 0));
  if (!last || count === 0) return null;
  return (
    <WhenWritable>
      <button
        type="button"
        className={styles['add']}
        onClick={() => {
          runCommand('record.carry');
          afterRender(keepFocus);
        }}
      >
        {t('carrying.offer', { count, date: dayOf(last) })}
      </button>
    </WhenWritable>
  );
}
