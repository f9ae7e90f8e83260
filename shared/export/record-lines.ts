import { inlineText } from '../meeting/blocks.ts';
import type { Action, AgendaItem, Block, Id, RecordRef } from '../meeting/schema.ts';
import { anchors } from './anchors.ts';
import { longDate } from './dates.ts';
import type { Paragraph } from './document.ts';
import type { Setting } from './setting.ts';

export type RecordLine = Paragraph & { readonly role: 'decision' | 'action' };

/**
 * The line of the discussion that records a decision or an action, with its number before it; for
 * `null` a line of its own.
 * `undefined` when the record is gone: then the line is ordinary text.
 */
export function recordLine(
  ref: RecordRef,
  block: Block | null,
  setting: Setting,
): RecordLine | undefined {
  const rows = ref.type === 'decision' ? setting.meeting.decisions : setting.meeting.actions;
  const row = rows.find(({ id }) => id === ref.id);
  if (!row) return undefined;
  const inlines = block?.inlines ?? [];
  const said = inlineText(inlines).trim() === '' ? [{ text: row.text }] : inlines;
  const isFirst = block === (setting.mentions.get(ref.id) ?? null);
  return {
    type: 'paragraph',
    role: ref.type,
    label: labelOf(ref, setting),
    labelTo: anchors.row(ref.id),
    ...(isFirst && { anchor: anchors.record(ref.id) }),
    inlines: said,
  };
}

/** What was recorded for an item without a line in any discussion, as lines to put below it. */
export function unmentionedRecords(item: AgendaItem, setting: Setting): readonly RecordLine[] {
  return unmentioned(item.id, setting);
}

/** The same of what was recorded for the meeting as a whole. */
export function recordsOfNoItem(setting: Setting): readonly RecordLine[] {
  return unmentioned(null, setting);
}

function unmentioned(item: Id | null, setting: Setting): readonly RecordLine[] {
  const { decisions, actions } = setting.meeting;
  const refs: readonly RecordRef[] = [
    ...rowsOf(decisions, item).map(({ id }) => ({ type: 'decision' as const, id })),
    ...rowsOf(actions, item).map(({ id }) => ({ type: 'action' as const, id })),
  ];
  return refs
    .filter(({ id }) => !setting.mentions.has(id))
    .flatMap((ref) => recordLine(ref, null, setting) ?? []);
}

function rowsOf<T extends { readonly itemId: Id | null }>(rows: readonly T[], item: Id | null) {
  return rows.filter(({ itemId }) => itemId === item);
}

function labelOf(ref: RecordRef, { meeting, t, language }: Setting): string {
  if (ref.type === 'decision') {
    const number = meeting.decisions.find(({ id }) => id === ref.id)?.number ?? 0;
    return t('minutes.decisionLabel', { number });
  }
  const action = meeting.actions.find(({ id }) => id === ref.id);
  const number = action?.number ?? 0;
  const details = action ? actionDetails(action, language) : '';
  return details === ''
    ? t('minutes.actionLabel', { number })
    : t('minutes.actionLabelWith', { number, details });
}

function actionDetails({ owners, due }: Action, language: Setting['language']): string {
  return [...owners, ...(due === null ? [] : [longDate(due, language)])].join(', ');
}
