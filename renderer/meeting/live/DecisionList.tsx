import { memo } from 'react';
import { recordTextChange } from '../../../shared/meeting/record-text.ts';
import type { Decision } from '../../../shared/meeting/schema.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { RecordList } from './RecordList.tsx';
import { RecordPlace, RecordText, RemoveRecord } from './RecordParts.tsx';
import styles from './RecordsRail.module.css';

export function DecisionList() {
  const t = useTranslate();
  const decisions = useMeeting(({ meeting }) => meeting.decisions);
  return (
    <RecordList
      isEmpty={decisions.length === 0}
      empty={t('meeting.noDecisions', { key: shortcutText('record.decision') })}
      add={t('meeting.addDecision')}
      addCommand="record.decision"
    >
      {decisions.toReversed().map((decision) => (
        <DecisionCard key={decision.id} decision={decision} />
      ))}
    </RecordList>
  );
}

const DecisionCard = memo(function DecisionCard({ decision }: { readonly decision: Decision }) {
  const t = useTranslate();
  const store = useMeetingStore();
  const { id, number } = decision;
  const name = t('meeting.decisionLabel', { number });
  return (
    <section className={styles['card']} aria-label={name}>
      <RecordText
        id={id}
        label={t('meeting.decisionText', { number })}
        text={decision.text}
        onChange={(text) => {
          const { meeting, change } = store.getState();
          change(recordTextChange(meeting, { type: 'decision', id }, text), `decision ${id}`);
        }}
      />
      <div className={styles['meta']}>
        <RecordPlace tone="decision" record={decision} />
        <RemoveRecord record={{ type: 'decision', id }} name={name} />
      </div>
    </section>
  );
});
