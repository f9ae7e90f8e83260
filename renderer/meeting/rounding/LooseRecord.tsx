import { recordOf, removeRecord } from '../../../shared/meeting/record-edits.ts';
import { recordTextChange } from '../../../shared/meeting/record-text.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { LooseRow } from './LooseRow.tsx';
import styles from './RoundOffDialog.module.css';
import type { EndProps } from './seen-ends.ts';
import { goOn } from './walk.ts';

/** A decision or an action of which nothing was written yet: it is written here, or it goes. */
export function LooseRecord({ end: { key, record, number }, loose }: EndProps<'record'>) {
  const t = useTranslate();
  const store = useMeetingStore();
  const row = useMeeting(({ meeting }) => recordOf(meeting, record));
  const isDecision = record.type === 'decision';
  const name = t(isDecision ? 'meeting.decisionLabel' : 'meeting.actionLabel', { number });
  return (
    <LooseRow looseKey={key} loose={loose} title={name} item={row?.itemId ?? null}>
      {row && (
        <>
          <TextField
            className={styles['words']}
            labelHidden
            label={t(isDecision ? 'meeting.decisionText' : 'meeting.actionText', { number })}
            value={row.text}
            onChange={(text) => {
              const { meeting, change } = store.getState();
              change(recordTextChange(meeting, record, text), `${record.type} ${row.id} text`);
            }}
          />
          {loose && (
            <Button
              aria-label={t('meeting.remove', { what: name })}
              onClick={({ currentTarget }) => {
                const { meeting, change } = store.getState();
                change(removeRecord(meeting, record));
                goOn(currentTarget);
              }}
            >
              {t('rounding.remove')}
            </Button>
          )}
        </>
      )}
    </LooseRow>
  );
}
