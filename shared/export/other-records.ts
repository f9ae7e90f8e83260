import { anchors } from './anchors.ts';
import type { DocumentBlock } from './document.ts';
import { recordsOfNoItem, type RecordLine } from './record-lines.ts';
import type { Setting } from './setting.ts';

/** Decisions and actions of no item, under a heading of their own; those that a list has stand there. */
export function otherRecords(
  setting: Setting,
  listed: Readonly<Partial<Record<RecordLine['role'], boolean>>> = {},
): readonly DocumentBlock[] {
  const lines = recordsOfNoItem(setting).filter(({ role }) => listed[role] !== true);
  if (lines.length === 0) return [];
  const text = setting.t('minutes.otherRecords');
  return [{ type: 'heading', level: 1, text, anchor: anchors.otherRecords }, ...lines];
}
