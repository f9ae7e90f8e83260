import type { OpenAction } from '../../shared/overview/open-actions.ts';
import type { OverviewRow } from '../../shared/overview/overview-row.ts';
import type { DecisionRow } from '../../shared/overview/overviews.ts';
import type { Sheet } from '../../shared/overview/sheet.ts';
import type { Group } from './overview-groups.ts';
import {
  carriedText,
  confidentialText,
  dateText,
  dueText,
  groupTitle,
  itemText,
  lateText,
  meetingName,
  meetingText,
  postponedText,
  type Wording,
} from './overview-texts.ts';

/** What is on screen, to be copied: the same rows, with the same words. */

export function actionSheet(groups: readonly Group<OpenAction>[], wording: Wording) {
  const { t } = wording;
  return sheetOf(wording, t('overview.title.actions'), groups, {
    [t('minutes.columns.number')]: ({ number }) => String(number),
    [t('minutes.columns.action')]: (action) => textOf(action, wording),
    [t('minutes.columns.owners')]: ({ owners }) => owners.join(', '),
    [t('minutes.columns.due')]: (action) => whenText(action, wording),
    [t('overview.meeting')]: (action) => placeText(action, wording),
    [t('minutes.columns.item')]: itemText,
  });
}

export function decisionSheet(groups: readonly Group<DecisionRow>[], wording: Wording) {
  const { t } = wording;
  const nameOf = ({ meeting }: DecisionRow) => meetingName(meeting, wording);
  const isNamed = groups.some(({ rows }) => rows.some((row) => nameOf(row) !== ''));
  return sheetOf(wording, t('overview.title.decisions'), groups, {
    [t('minutes.columns.number')]: ({ number }) => String(number),
    [t('minutes.columns.date')]: ({ meeting }) => dateText(meeting, wording),
    [t('minutes.columns.decision')]: (decision) => textOf(decision, wording),
    [t('minutes.columns.item')]: itemText,
    ...(isNamed && { [t('overview.meeting')]: nameOf }),
  });
}

export function parkedSheet(groups: readonly Group<OverviewRow>[], wording: Wording) {
  const { t } = wording;
  return sheetOf(wording, t('overview.title.parked'), groups, {
    [t('parking.remark')]: (remark) => textOf(remark, wording),
    [t('overview.meeting')]: (remark) => meetingText(remark, wording),
    [t('minutes.columns.item')]: itemText,
  });
}

function sheetOf<Row>(
  wording: Wording,
  name: string,
  groups: readonly Group<Row>[],
  columns: Readonly<Record<string, (row: Row) => string>>,
): Sheet {
  return {
    title: [name, wording.seriesName].filter((part) => part !== null).join(' – '),
    columns: Object.keys(columns),
    groups: groups.map((group) => ({
      title: groupTitle(group, wording.t),
      rows: group.rows.map((row) => Object.values(columns).map((cellOf) => cellOf(row))),
    })),
  };
}

function textOf(row: OverviewRow, wording: Wording): string {
  return joined(' ', row.text.trim(), confidentialText(row, wording));
}

function whenText(action: OpenAction, wording: Wording): string {
  const more = joined(', ', lateText(action, wording), postponedText(action, wording));
  return joined(' ', dueText(action, wording), more && `(${more})`);
}

function placeText(action: OpenAction, wording: Wording): string {
  return joined(', ', meetingText(action, wording), carriedText(action, wording));
}

function joined(between: string, ...parts: readonly string[]): string {
  return parts.filter(Boolean).join(between);
}
