import { memo } from 'react';
import { allItems } from '../../../shared/meeting/tree.ts';
import { removeRecord } from '../../../shared/meeting/record-edits.ts';
import type { Action } from '../../../shared/meeting/schema.ts';
import { runCommand } from '../../commands/registry.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { ui } from '../../stores/ui-store.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { OwnersInput } from './OwnersInput.tsx';
import { useItemNumber } from './record-row.ts';
import styles from './RecordsRail.module.css';

export function ActionList() {
  const t = useTranslate();
  const actions = useMeeting(({ meeting }) => meeting.actions);
  return (
    <>
      {actions.length === 0 && (
        <p className={styles['empty']}>
          {t('meeting.noActions', { key: shortcutText('record.action') })}
        </p>
      )}
      {actions.toReversed().map((action) => (
        <ActionCard key={action.id} action={action} />
      ))}
      <button
        type="button"
        className={styles['add']}
        onClick={() => {
          runCommand('record.action');
        }}
      >
        + {t('meeting.addAction')}
      </button>
    </>
  );
}

const ActionCard = memo(function ActionCard({ action }: { readonly action: Action }) {
  const t = useTranslate();
  const store = useMeetingStore();
  const { id, number, text, owners, due, status, itemId } = action;
  const itemNumber = useItemNumber(itemId);
  const name = t('meeting.actionLabel', { number });

  function set(fields: Partial<Omit<Action, 'id'>>) {
    const group = `action ${id} ${Object.keys(fields).join()}`;
    store.getState().change({ type: 'row.set', list: 'actions', id, set: fields }, group);
  }

  return (
    <section className={styles['card']} aria-label={name} data-status={status}>
      <textarea
        className={styles['text']}
        rows={1}
        data-field={id}
        aria-label={t('meeting.actionText', { number })}
        value={text}
        onChange={(event) => {
          set({ text: event.target.value });
        }}
      />
      <div className={styles['meta']}>
        <span className={styles['number']} data-tone="action">
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
        <OwnersInput
          owners={owners}
          label={`${t('meeting.owners')}, ${name}`}
          onChange={(next) => {
            set({ owners: next });
          }}
        />
      </div>
      <div className={styles['meta']}>
        <input
          type="date"
          className={styles['quiet']}
          aria-label={`${t('meeting.due')}, ${name}`}
          value={due ?? ''}
          onChange={(event) => {
            set({ due: event.target.value || null });
          }}
        />
        <select
          className={styles['quiet']}
          aria-label={`${t('meeting.actionStatus')}, ${name}`}
          value={status}
          onChange={(event) => {
            const next = (['open', 'done', 'cancelled'] as const).find(
              (value) => value === event.target.value,
            );
            if (next) set({ status: next });
          }}
        >
          <option value="open">{t('meeting.actionOpen')}</option>
          <option value="done">{t('meeting.actionDone')}</option>
          <option value="cancelled">{t('meeting.actionCancelled')}</option>
        </select>
        <button
          type="button"
          className={styles['remove']}
          aria-label={t('meeting.remove', { what: name })}
          title={t('meeting.remove', { what: name })}
          onClick={() => {
            const { meeting, change } = store.getState();
            change(removeRecord(meeting, allItems(meeting.items), { type: 'action', id }));
          }}
        >
          ×
        </button>
      </div>
    </section>
  );
});
