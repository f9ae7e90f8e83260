import { memo } from 'react';
import {
  asItWas,
  dueChange,
  leftToCarry,
  type LastActions,
} from '../../../shared/meeting/carried-actions.ts';
import { recordTextChange } from '../../../shared/meeting/record-text.ts';
import type { Action } from '../../../shared/meeting/schema.ts';
import { runCommand } from '../../commands/registry.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import { dayOf, useLastActions } from '../../stores/last-actions.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { DateInput } from '../../ui/DateInput.tsx';
import { afterRender } from '../../ui/after-render.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { keepFocus } from '../keep-focus.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { OwnersInput } from './OwnersInput.tsx';
import { RecordList } from './RecordList.tsx';
import { RecordPlace, RecordText, RemoveRecord } from './RecordParts.tsx';
import styles from './RecordsRail.module.css';

const statuses = [
  ['open', 'meeting.actionOpen'],
  ['done', 'meeting.actionDone'],
  ['cancelled', 'meeting.actionCancelled'],
] as const;

export function ActionList() {
  const t = useTranslate();
  const actions = useMeeting(({ meeting }) => meeting.actions);
  return (
    <>
      <CarryOffer />
      <RecordList
        isEmpty={actions.length === 0}
        empty={t('meeting.noActions', { key: shortcutText('record.action') })}
        add={t('meeting.addAction')}
        addCommand="record.action"
      >
        {actions.toReversed().map((action) => (
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

const ActionCard = memo(function ActionCard({ action }: { readonly action: Action }) {
  const t = useTranslate();
  const store = useMeetingStore();
  const { id, number, owners, due, status } = action;
  const readOnly = useReadOnly();
  const last = useLastActions((state) => state.last);
  const name = t('meeting.actionLabel', { number });

  function set(fields: Partial<Omit<Action, 'id'>>) {
    const group = `action ${id} ${Object.keys(fields).join()}`;
    store.getState().change({ type: 'row.set', list: 'actions', id, set: fields }, group);
  }

  return (
    <section className={styles['card']} aria-label={name} data-status={status}>
      <RecordText
        id={id}
        label={t('meeting.actionText', { number })}
        text={action.text}
        onChange={(text) => {
          const { meeting, change } = store.getState();
          change(recordTextChange(meeting, { type: 'action', id }, text), `action ${id} text`);
        }}
      />
      <div className={styles['meta']}>
        <RecordPlace tone="action" record={action} />
        <OwnersInput
          owners={owners}
          label={`${t('meeting.owners')}, ${name}`}
          onChange={(next) => {
            set({ owners: next });
          }}
        />
      </div>
      <div className={styles['meta']}>
        <DateInput
          className={styles['quiet']}
          aria-label={`${t('meeting.due')}, ${name}`}
          data-missing={due === null}
          value={due ?? ''}
          readOnly={readOnly}
          onChange={(day) => {
            set(dueChange(action, day || null, last));
          }}
        />
        <select
          className={styles['quiet']}
          aria-label={`${t('meeting.actionStatus')}, ${name}`}
          value={status}
          disabled={readOnly}
          onChange={(event) => {
            const next = statuses.find(([value]) => value === event.target.value);
            if (next) set({ status: next[0] });
          }}
        >
          {statuses.map(([value, label]) => (
            <option key={value} value={value}>
              {t(label)}
            </option>
          ))}
        </select>
        <RemoveRecord record={{ type: 'action', id }} name={name} />
      </div>
      <ActionPast action={action} last={last} />
    </section>
  );
});

interface ActionPastProps {
  readonly action: Action;
  readonly last: LastActions | null;
}

/** From when an action is that goes on from the last meeting, and how often it was put off. */
function ActionPast({ action, last }: ActionPastProps) {
  const t = useTranslate();
  const { timesPostponed: count } = action;
  const past = [
    last && asItWas(action, last) && t('carrying.from', { date: dayOf(last) }),
    count > 0 && t('carrying.postponed', { count }),
  ].filter(Boolean);
  if (past.length === 0) return null;
  return <p className={styles['past']}>{past.join(' · ')}</p>;
}
