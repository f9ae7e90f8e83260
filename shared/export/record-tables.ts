import type { Action, Decision, Id } from '../meeting/schema.ts';
import { anchors } from './anchors.ts';
import { longDate } from './dates.ts';
import type { Cell, Row, Table } from './document.ts';
import type { Setting } from './setting.ts';

export function decisionTable(setting: Setting): Table {
  const { meeting, language, t } = setting;
  const date = meeting.date === null ? '' : longDate(meeting.date, language);
  return {
    type: 'table',
    caption: t('minutes.decisions'),
    columns: [
      { header: t('minutes.columns.number'), width: 8 },
      { header: t('minutes.columns.date'), width: 20 },
      { header: t('minutes.columns.decision'), width: 62 },
      { header: t('minutes.columns.item'), width: 10 },
    ],
    rows: byNumber(meeting.decisions).map((decision) =>
      rowOf(decision, [
        numberCell(decision),
        { text: date },
        { text: decision.text },
        itemCell(decision.itemId, setting),
      ]),
    ),
  };
}

export function actionTable(setting: Setting): Table {
  const { meeting, language, t } = setting;
  return {
    type: 'table',
    caption: t('minutes.actions'),
    columns: [
      { header: t('minutes.columns.number'), width: 7 },
      { header: t('minutes.columns.item'), width: 8 },
      { header: t('minutes.columns.action'), width: 27 },
      { header: t('minutes.columns.owners'), width: 15 },
      { header: t('minutes.columns.due'), width: 15 },
      { header: t('minutes.columns.status'), width: 13 },
      { header: t('minutes.columns.timesPostponed'), width: 15 },
    ],
    rows: byNumber(meeting.actions).map((action) =>
      rowOf(action, [
        numberCell(action),
        itemCell(action.itemId, setting),
        { text: action.text },
        { text: action.owners.join(', ') },
        { text: action.due === null ? '' : longDate(action.due, language) },
        { text: t(`minutes.actionStatus.${action.status}`) },
        { text: String(action.timesPostponed) },
      ]),
    ),
  };
}

function byNumber<T extends { readonly number: number }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => a.number - b.number);
}

function rowOf({ id }: Decision | Action, cells: readonly Cell[]): Row {
  return { anchor: anchors.row(id), cells };
}

function numberCell({ id, number }: Decision | Action): Cell {
  return { text: String(number), to: anchors.record(id) };
}

function itemCell(id: Id | null, { numbers }: Setting): Cell {
  return id === null ? { text: '' } : { text: numbers.get(id) ?? '', to: anchors.item(id) };
}
