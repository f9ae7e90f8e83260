import type { ItemStatus } from '../../../shared/meeting/schema.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Button } from '../../ui/Button.tsx';
import { agendaRow } from '../agenda-view.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { LooseRow } from './LooseRow.tsx';
import type { EndProps } from './seen-ends.ts';
import { goOn } from './walk.ts';

const statuses = [
  ['forInformation', 'meeting.itemForInformation'],
  ['discussed', 'meeting.itemDiscussed'],
  ['postponed', 'meeting.itemPostponed'],
  ['withdrawn', 'meeting.itemWithdrawn'],
] as const satisfies readonly (readonly [ItemStatus, string])[];

/** An item to which nothing was said: what became of it? */
export function LooseItem({ end, loose }: EndProps<'item'>) {
  const t = useTranslate();
  const store = useMeetingStore();
  const row = useMeeting(({ meeting }) => agendaRow(meeting.items, end.item));
  if (!row) return null;
  const { item, number } = row;
  return (
    <LooseRow
      looseKey={end.key}
      loose={loose}
      title={`${number}  ${item.title || t('meeting.untitled')}`}
      item={item.id}
      leave={t(end.isTold ? 'rounding.notDiscussed' : 'rounding.leave')}
    >
      {statuses.map(([status, label]) => (
        <Button
          key={status}
          aria-pressed={item.status === status}
          onClick={({ currentTarget }) => {
            store.getState().change({ type: 'item.set', item: item.id, set: { status } });
            goOn(currentTarget);
          }}
        >
          {t(label)}
        </Button>
      ))}
    </LooseRow>
  );
}
