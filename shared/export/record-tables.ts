import type { Action, Id } from '../meeting/schema.ts';
import { longDate } from './dates.ts';
import type { Table } from './document.ts';
import type { Setting } from './setting.ts';

export function decisionTable(setting: Setting): Table {
  const { meeting, t } = setting;
  return {
    type: 'table',
    caption: t('minutes.decisions'),
    columns: [
      { header: t('minutes.columns.number'), width: 8 },
      { header: t('minutes.columns.item'), width: 10 },
      { header: t('minutes.columns.decision'), width: 82 },
    ],
    rows: byNumber(meeting.decisions).map(({ number, itemId, text }) => [
      String(number),
      itemNumber(itemId, setting),
      text,
    ]),
  };
}

export function actionTable(setting: Setting): Table {
  const { meeting, language, t } = setting;
  return {
    type: 'table',
    caption: t('minutes.actions'),
    columns: [
      { header: t('minutes.columns.number'), width: 7 },
      { header: t('minutes.columns.item'), width: 9 },
      { header: t('minutes.columns.action'), width: 37 },
      { header: t('minutes.columns.owners'), width: 16 },
      { header: t('minutes.columns.due'), width: 16 },
      { header: t('minutes.columns.status'), width: 15 },
    ],
    rows: byNumber(meeting.actions).map((action) => [
      String(action.number),
      itemNumber(action.itemId, setting),
      action.text,
      action.owners.join(', '),
      action.due === null ? '' : longDate(action.due, language),
      actionStatus(action, setting),
    ]),
  };
}

function byNumber<T extends { readonly number: number }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => a.number - b.number);
}

function itemNumber(id: Id | null, { numbers }: Setting): string {
  return id === null ? '' : (numbers.get(id) ?? '');
}

/** "open, 3 × uitgesteld". */
function actionStatus({ status, timesPostponed }: Action, { t }: Setting): string {
  const word = t(`minutes.actionStatus.${status}`);
  if (status !== 'open' || timesPostponed === 0) return word;
  return `${word}, ${t('minutes.timesPostponed', { times: timesPostponed })}`;
}
