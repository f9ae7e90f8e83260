import { anchors } from './anchors.ts';
import type { DocumentBlock } from './document.ts';
import { recordsOfNoItem, type RecordLine } from './record-lines.ts';
import type { Setting } from './setting.ts';

/** Of which of these the document has a list. */
export type Listed = Readonly<Partial<Record<RecordLine['role'], boolean>>>;

/** Decisions and actions of no item, under a heading of their own; those that a list has stand there. */
export function otherRecords(setting: Setting, listed: Listed = {}): readonly DocumentBlock[] {
  const lines = recordsOfNoItem(setting).filter(({ role }) => listed[role] !== true);
  if (lines.length === 0) return [];
  const text = setting.t('minutes.otherRecords');
  return [{ type: 'heading', level: 1, text, anchor: anchors.otherRecords }, ...lines];
}
