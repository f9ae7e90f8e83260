import { memo } from 'react';
import type { Decision } from '../../../shared/meeting/schema.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useGrowing } from '../../ui/use-growing.ts';
import { useMeeting } from '../meeting-context.ts';
import { RecordCard } from './RecordCard.tsx';
import { CARDS, RecordList } from './RecordList.tsx';
import { RecordPlace, RemoveRecord } from './RecordParts.tsx';
import styles from './RecordsRail.module.css';

export function DecisionList() {
  const t = useTranslate();
  const decisions = useMeeting(({ meeting }) => meeting.decisions);
  const made = useGrowing(decisions.length, CARDS);
  return (
    <RecordList
      isEmpty={decisions.length === 0}
      empty={t('meeting.noDecisions', { key: shortcutText('record.decision') })}
      add={t('meeting.addDecision')}
      addCommand="record.decision"
    >
      {decisions
        .toReversed()
        .slice(0, made)
        .map((decision) => (
          <DecisionCard key={decision.id} decision={decision} />
        ))}
    </RecordList>
  );
}

const DecisionCard = memo(function DecisionCard({ decision }: { readonly decision: Decision }) {
  const t = useTranslate();
  const { id, number } = decision;
  const name = t('meeting.decisionLabel', { number });
  return (
    <RecordCard type="decision" record={decision} name={name}>
      <div className={styles['meta']}>
        <RecordPlace tone="decision" record={decision} />
        <RemoveRecord record={{ type: 'decision', id }} name={name} />
      </div>
    </RecordCard>
  );
});
