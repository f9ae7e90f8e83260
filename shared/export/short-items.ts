import { passedOver } from '../meeting/passed-over.ts';
import type { AgendaItem } from '../meeting/schema.ts';
import { walk } from '../meeting/tree.ts';
import { paragraphOf, type DocumentBlock } from './document.ts';
import { itemHeading } from './items.ts';
import { otherRecords } from './other-records.ts';
import { recordLine, unmentionedRecords } from './record-lines.ts';
import type { Setting } from './setting.ts';

/** Every item with only what was decided and agreed at it, each decision and action once, and which were passed over. */
export function shortItems(setting: Setting): readonly DocumentBlock[] {
  const { meeting, t } = setting;
  const unsaid = new Set(passedOver(meeting).map(({ id }) => id));
  const items = [...walk(meeting.items)].flatMap(({ item, depth }) => [
    itemHeading(item, depth, setting),
    ...firstMentions(item, setting),
    ...unmentionedRecords(item, setting),
    ...(unsaid.has(item.id) ? [paragraphOf('note', t('minutes.notDiscussed'))] : []),
  ]);
  return [...items, ...otherRecords(setting)];
}

function firstMentions({ discussion }: AgendaItem, setting: Setting): readonly DocumentBlock[] {
  return discussion.flatMap((block) => {
    if (block.ref === undefined || setting.mentions.get(block.ref.id) !== block) return [];
    return recordLine(block.ref, block, setting) ?? [];
  });
}
