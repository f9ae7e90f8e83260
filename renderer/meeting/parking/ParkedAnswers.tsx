import { discussParked, parkedToAction } from '../../../shared/meeting/parked-edits.ts';
import { nextNumber } from '../../../shared/meeting/record-edits.ts';
import type { ParkedRemark } from '../../../shared/meeting/schema.ts';
import { forgetItemPlace } from '../../stores/item-places.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { ToItem } from './ToItem.tsx';

interface ParkedAnswersProps {
  readonly remark: ParkedRemark;
  readonly className: string | undefined;
  readonly onAnswered: (control: Element) => void;
}

/** What a parked remark can become: a line of the discussion of an item, or an action. */
export function ParkedAnswers({ remark, className, onAnswered }: ParkedAnswersProps) {
  const t = useTranslate();
  const store = useMeetingStore();
  return (
    <>
      <ToItem
        label={t('parking.moveToOf', { text: remark.text })}
        className={className}
        onChoose={(item, field) => {
          const { meeting, change } = store.getState();
          change(discussParked(meeting, remark, item));
          forgetItemPlace(meeting.id, item);
          onAnswered(field);
        }}
      />
      <button
        type="button"
        className={className}
        aria-label={t('parking.toActionOf', { text: remark.text })}
        onClick={({ currentTarget }) => {
          const { meeting, nextAction, change } = store.getState();
          const number = nextNumber(meeting, 'actions', nextAction);
          change(parkedToAction(meeting, remark, { id: crypto.randomUUID(), number }));
          onAnswered(currentTarget);
        }}
      >
        {t('parking.toAction')}
      </button>
    </>
  );
}
