import { inlineText } from '../meeting/blocks.ts';
import type { Action, AgendaItem, Id, Inline, RecordRef } from '../meeting/schema.ts';
import { longDate } from './dates.ts';
import type { Paragraph } from './document.ts';
import type { Setting } from './setting.ts';

export type RecordLine = Paragraph & { readonly role: 'decision' | 'action' };

/**
 * The line of the discussion that records a decision or an action, with its number before it.
 * `undefined` when the record is gone: then the line is ordinary text.
 */
export function recordLine(
  ref: RecordRef,
  inlines: readonly Inline[],
  setting: Setting,
): RecordLine | undefined {
  const rows = ref.type === 'decision' ? setting.meeting.decisions : setting.meeting.actions;
  const row = rows.find(({ id }) => id === ref.id);
  if (!row) return undefined;
  const said = inlineText(inlines).trim() === '' ? [{ text: row.text }] : inlines;
  const label = labelOf(ref, setting);
  return { type: 'paragraph', role: ref.type, label, inlines: said };
}

/** What was recorded for an item without a line in any discussion, as lines to put below it. */
export function unmentionedRecords(
  item: AgendaItem,
  mentioned: ReadonlySet<Id>,
  setting: Setting,
): readonly RecordLine[] {
  const { decisions, actions } = setting.meeting;
  const refs: readonly RecordRef[] = [
    ...rowsOf(decisions, item).map(({ id }) => ({ type: 'decision' as const, id })),
    ...rowsOf(actions, item).map(({ id }) => ({ type: 'action' as const, id })),
  ];
  return refs
    .filter(({ id }) => !mentioned.has(id))
    .flatMap((ref) => recordLine(ref, [], setting) ?? []);
}

function rowsOf<T extends { readonly itemId: Id | null }>(rows: readonly T[], item: AgendaItem) {
  return rows.filter(({ itemId }) => itemId === item.id);
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
