import { isEmpty } from '../meeting/blocks.ts';
import { attachmentCodes } from '../meeting/numbering.ts';
import type { AgendaItem, Contribution, Id } from '../meeting/schema.ts';
import { allItems, walk } from '../meeting/tree.ts';
import { paragraphOf, type DocumentBlock, type Heading, type Paragraph } from './document.ts';
import { unmentionedRecords } from './record-lines.ts';
import type { Setting } from './setting.ts';
import { below, laneBlocks, textBlocks, type HeadingLevel } from './text-blocks.ts';

const levels: readonly HeadingLevel[] = [1, 2, 3];

/** Every item as it was sent out: without what was said. */
export function agendaItems(setting: Setting): readonly DocumentBlock[] {
  return [...walk(setting.meeting.items)].flatMap(({ item, depth }) => {
    const level = levels[depth] ?? 3;
    return [
      heading(item, level, setting),
      ...prepared(item, level, planned(item, setting), setting),
    ];
  });
}

/** Every item with what was prepared for it and what was said. */
export function reportedItems(setting: Setting): readonly DocumentBlock[] {
  const mentioned = mentionedRecords(setting);
  return [...walk(setting.meeting.items)].flatMap(({ item, depth }) => {
    const level = levels[depth] ?? 3;
    return [
      heading(item, level, setting),
      ...prepared(item, level, [], setting),
      ...discussed(item, level, mentioned, setting),
    ];
  });
}

function heading(item: AgendaItem, level: HeadingLevel, setting: Setting): Heading {
  const number = setting.numbers.get(item.id) ?? '';
  const text = `${number}. ${item.title}${statusSuffix(item, setting)}`;
  return { type: 'heading', level, text, itemId: item.id };
}

/** " (vervallen: reden)" behind the title of what did not go as planned. */
function statusSuffix({ status, statusReason }: AgendaItem, { t }: Setting): string {
  if (status === 'open' || status === 'discussed') return '';
  const word = t(`minutes.itemStatus.${status}`);
  const reason = statusReason?.trim() ?? '';
  return reason === '' ? ` (${word})` : ` (${word}: ${reason})`;
}

function planned({ durationMinutes }: AgendaItem, { t }: Setting): readonly Paragraph[] {
  if (durationMinutes === null) return [];
  const value = t('minutes.plannedMinutes', { count: durationMinutes });
  return [paragraphOf('meta', value, t('minutes.planned'))];
}

function prepared(
  item: AgendaItem,
  level: HeadingLevel,
  meta: readonly Paragraph[],
  setting: Setting,
): readonly DocumentBlock[] {
  const { t } = setting;
  const presenter = item.presenter?.trim() ?? '';
  return [
    ...(presenter === '' ? [] : [paragraphOf('meta', presenter, t('minutes.presenter'))]),
    ...meta,
    ...attachments(item, setting),
    ...labelled(t('minutes.explanation'), textBlocks(item.explanation, below(level), setting)),
    ...item.contributions.flatMap((contribution) => lane(contribution, setting)),
  ];
}

function attachments(item: AgendaItem, { numbers, t }: Setting): readonly Paragraph[] {
  const titled = item.attachments.filter(({ title }) => title.trim() !== '');
  const count = titled.length;
  if (count === 0) return [];
  const codes = attachmentCodes(item.attachments, numbers.get(item.id) ?? '');
  const named = titled.map(({ id, title }) => `${codes.get(id) ?? ''} ${title}`.trim());
  return [paragraphOf('meta', named.join('; '), t('minutes.attachments', { count }))];
}

function lane(contribution: Contribution, setting: Setting): readonly DocumentBlock[] {
  if (isEmpty(contribution.blocks)) return [];
  const label = `${setting.t('minutes.contribution')} ${contribution.from}`.trim();
  return [{ type: 'lane', label, blocks: laneBlocks(contribution.blocks, setting) }];
}

function discussed(
  item: AgendaItem,
  level: HeadingLevel,
  mentioned: ReadonlySet<Id>,
  setting: Setting,
): readonly DocumentBlock[] {
  const { t, meeting } = setting;
  const said = [
    ...textBlocks(item.discussion, below(level), setting),
    ...unmentionedRecords(item, mentioned, setting),
  ];
  const label = `${t('minutes.discussion')} ${meeting.abbreviation ?? ''}`.trim();
  if (said.length > 0) return labelled(label, said);
  return wasPassedOver(item, setting) ? [paragraphOf('note', t('minutes.notDiscussed'))] : [];
}

/** A sub-item is not passed over when something was said for the item that it is part of. */
function wasPassedOver(item: AgendaItem, { past, meeting }: Setting): boolean {
  if (!past || item.status !== 'open' || item.items.length > 0) return false;
  return !allItems(meeting.items).some(
    (other) => !isEmpty(other.discussion) && allItems(other.items).includes(item),
  );
}

function labelled(label: string, blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.length === 0 ? [] : [paragraphOf('label', label), ...blocks];
}

function mentionedRecords({ meeting }: Setting): ReadonlySet<Id> {
  const blocks = [...walk(meeting.items)].flatMap(({ item }) => item.discussion);
  return new Set(blocks.flatMap(({ ref }) => ref?.id ?? []));
}
