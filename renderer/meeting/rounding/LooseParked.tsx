import { useTranslate } from '../../stores/settings-store.ts';
import { useMeeting } from '../meeting-context.ts';
import { ParkedAnswers } from '../parking/ParkedAnswers.tsx';
import { LooseRow } from './LooseRow.tsx';
import styles from './RoundOffDialog.module.css';
import type { EndProps } from './seen-ends.ts';
import { goOn } from './walk.ts';

/** A remark that still waits for later, while there is hardly any later left. */
export function LooseParked({ end, loose }: EndProps<'parked'>) {
  const t = useTranslate();
  const { id, text, itemId } = end.remark;
  const remark = useMeeting(({ meeting }) => meeting.parked.find((row) => row.id === id));
  return (
    <LooseRow
      looseKey={end.key}
      loose={loose}
      title={remark?.text ?? text}
      item={itemId}
      leave={t('rounding.leave')}
    >
      {remark && <ParkedAnswers remark={remark} className={styles['answer']} onAnswered={goOn} />}
    </LooseRow>
  );
}
