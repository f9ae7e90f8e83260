import { memo } from 'react';
import { removeRecord } from '../../../shared/meeting/record-edits.ts';
import type { Decision } from '../../../shared/meeting/schema.ts';
import { allItems } from '../../../shared/meeting/tree.ts';
import { runCommand } from '../../commands/registry.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { ui } from '../../stores/ui-store.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { useItemNumber } from './record-row.ts';
import styles from './RecordsRail.module.css';

export function DecisionList() {
  const t = useTranslate();
  const decisions = useMeeting(({ meeting }) => meeting.decisions);
  return (
    <>
      {decisions.length === 0 && (
        <p className={styles['empty']}>
          {t('meeting.noDecisions', { key: shortcutText('record.decision') })}
        </p>
      )}
      {decisions.toReversed().map((decision) => (
        <DecisionCard key={decision.id} decision={decision} />
      ))}
      <button
        type="button"
        className={styles['add']}
        onClick={() => {
          runCommand('record.decision');
        }}
      >
        + {t('meeting.addDecision')}
      </button>
    </>
  );
}

const DecisionCard = memo(function DecisionCard({ decision }: { readonly decision: Decision }) {
  const t = useTranslate();
  const store = useMeetingStore();
  const { id, number, text, itemId } = decision;
  const itemNumber = useItemNumber(itemId);
  const name = t('meeting.decisionLabel', { number });
  return (
    <section className={styles['card']} aria-label={name}>
      <textarea
        className={styles['text']}
        rows={1}
        data-field={id}
        aria-label={t('meeting.decisionText', { number })}
        value={text}
        onChange={(event) => {
          const set = { text: event.target.value };
          const change = { type: 'row.set', list: 'decisions', id, set } as const;
          store.getState().change(change, `decision ${id}`);
        }}
      />
      <div className={styles['meta']}>
        <span className={styles['number']} data-tone="decision">
          {number}
        </span>
        {itemNumber !== null && itemId !== null && (
          <button
            type="button"
            className={styles['link']}
            onClick={() => {
              ui.goTo(itemId);
            }}
          >
            {t('meeting.atItem', { number: itemNumber })}
          </button>
        )}
        <button
          type="button"
          className={styles['remove']}
          aria-label={t('meeting.remove', { what: name })}
          title={t('meeting.remove', { what: name })}
          onClick={() => {
            const { meeting, change } = store.getState();
            change(removeRecord(meeting, allItems(meeting.items), { type: 'decision', id }));
          }}
        >
          ×
        </button>
      </div>
    </section>
  );
});
