import { memo } from 'react';
import { asItWas, dueChange, type LastActions } from '../../../shared/meeting/carried-actions.ts';
import { isLate } from '../../../shared/meeting/late-action.ts';
import type { Action } from '../../../shared/meeting/schema.ts';
import { dayAndMonth, shortDate } from '../../library/dates.ts';
import { useToday } from '../../stores/day-store.ts';
import { dayOf, useLastActions } from '../../stores/last-actions.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { DueInput } from './DueInput.tsx';
import { OwnersInput } from './OwnersInput.tsx';
import { ownersText } from './owners-text.ts';
import { RecordCard } from './RecordCard.tsx';
import { RecordPlace, RemoveRecord } from './RecordParts.tsx';
import styles from './RecordsRail.module.css';

const statuses = [
  ['open', 'meeting.actionOpen'],
  ['done', 'meeting.actionDone'],
  ['cancelled', 'meeting.actionCancelled'],
] as const;

export const ActionCard = memo(function ActionCard({ action }: { readonly action: Action }) {
  const t = useTranslate();
  const { number, status } = action;
  const last = useLastActions((state) => state.last);
  const name = t('meeting.actionLabel', { number });
  return (
    <RecordCard
      type="action"
      record={action}
      name={name}
      status={status}
      said={<ActionSaid action={action} />}
      below={<ActionPast action={action} last={last} />}
    >
      <ActionFields action={action} name={name} last={last} />
    </RecordCard>
  );
});

/** Who does it, by when, and how it stands; in words also what is missing. */
function ActionSaid({ action }: { readonly action: Action }) {
  const { owners, due, status } = action;
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const who = ownersText(
    owners,
    useMeeting(({ meeting }) => meeting.attendees),
  );
  const date = useMeeting((state) => state.meeting.date);
  const dayText = due?.slice(0, 4) === date?.slice(0, 4) ? dayAndMonth : shortDate;
  // What is still to be done needs no word: most are.
  const label = status !== 'open' && statuses.find(([value]) => value === status)?.[1];
  return (
    <>
      {' · '}
      <span data-part="owners" data-missing={who === ''} title={owners.join(', ') || undefined}>
        {who || t('meeting.withoutOwner')}
      </span>
      {' · '}
      <span data-part="due" data-missing={due === null}>
        {due === null ? t('capture.withoutDate') : dayText(due, language)}
      </span>
      <LateMark action={action} />
      {label && (
        <>
          {' · '}
          <span data-part="status">{t(label)}</span>
        </>
      )}
    </>
  );
}

/** In words, not by a colour alone. */
function LateMark({ action }: { readonly action: Action }) {
  const t = useTranslate();
  const today = useToday();
  const date = useMeeting(({ meeting }) => meeting.date);
  if (!isLate(action, date, today)) return null;
  return (
    <>
      {' '}
      <span className={styles['late']}>{t('meeting.late')}</span>
    </>
  );
}

interface ActionFieldsProps extends ActionPastProps {
  readonly name: string;
}

function ActionFields({ action, name, last }: ActionFieldsProps) {
  const t = useTranslate();
  const store = useMeetingStore();
  const { id, status } = action;

  function set(fields: Partial<Omit<Action, 'id'>>) {
    const group = `action ${id} ${Object.keys(fields).join()}`;
    store.getState().change({ type: 'row.set', list: 'actions', id, set: fields }, group);
  }

  return (
    <>
      <div className={styles['meta']}>
        <RecordPlace tone="action" record={action} />
        <LateMark action={action} />
        <OwnersInput
          data-part="owners"
          className={styles['field']}
          action={action}
          label={`${t('meeting.owners')}, ${name}`}
          onChange={(next) => {
            set({ owners: next });
          }}
        />
      </div>
      <div className={styles['meta']}>
        <DueInput
          data-part="due"
          className={styles['field']}
          action={action}
          label={`${t('meeting.due')}, ${name}`}
          onChange={(day) => {
            set(dueChange(action, day, last));
          }}
        />
        <select
          className={styles['field']}
          data-part="status"
          aria-label={`${t('meeting.actionStatus')}, ${name}`}
          value={status}
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
    </>
  );
}

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
