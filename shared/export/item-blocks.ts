import type { DocumentBlock } from './document.ts';
import { paragraphOf } from './document.ts';
import { agendaItems, reportedItems } from './items.ts';
import type { MinutesOptions } from './minutes.ts';
import { otherRecords, type Listed } from './other-records.ts';
import type { Setting } from './setting.ts';
import { shortItems } from './short-items.ts';

/**
 * The items as the options ask for them, with the decisions and actions of none; `listed`: of which
 * the document has a list that these stand in.
 */
export function itemBlocks(
  options: MinutesOptions,
  setting: Setting,
  listed: Listed,
): readonly DocumentBlock[] {
  const { part, form = 'full', papers = setting.parts.papers, times = false } = options;
  if (part === 'agenda') return agendaItems(setting, papers);
  if (form === 'short') return [...orderNote(setting), ...shortItems(setting)];
  return [
    ...orderNote(setting),
    ...reportedItems(setting, times),
    ...otherRecords(setting, listed),
  ];
}

function orderNote({ isReordered, t }: Setting): readonly DocumentBlock[] {
  return isReordered ? [paragraphOf('note', t('minutes.discussedOrder'))] : [];
}
