import { isEmpty } from '../meeting/blocks.ts';
import { plannedFor, secondsWithin, wholeMinutes } from '../meeting/clock.ts';
import { attachmentCodes } from '../meeting/numbering.ts';
import { discussedInSilence, passedOver } from '../meeting/passed-over.ts';
import type { AgendaItem, Contribution, Id } from '../meeting/schema.ts';
import { walk } from '../meeting/tree.ts';
import { anchors } from './anchors.ts';
import { discussionLabel } from './discussion-label.ts';
import { paragraphOf, type DocumentBlock, type Heading, type Paragraph } from './document.ts';
import { unmentionedRecords } from './record-lines.ts';
import type { Setting } from './setting.ts';
import { below, laneBlocks, textBlocks, type HeadingLevel } from './text-blocks.ts';

const levels: readonly HeadingLevel[] = [1, 2, 3];

/** Every item as it was sent out: without what was said; `papers`: with its attachments named. */
export function agendaItems(setting: Setting, papers: boolean): readonly DocumentBlock[] {
  return [...walk(setting.meeting.items)].flatMap(({ item, depth }) => {
    const meta = [...planned(item, setting), ...(papers ? attachments(item, setting) : [])];
    return [
      itemHeading(item, depth, setting),
      ...prepared(item, levels[depth] ?? 3, meta, setting),
    ];
  });
}

/** The item's number and title, and what became of it when it did not go as planned. */
export function itemHeading(item: AgendaItem, depth: number, setting: Setting): Heading {
  return heading(item, levels[depth] ?? 3, statusSuffix(item, setting), setting);
}

/** What the document says of the items for which nothing was noted. */
type Silences = ReadonlyMap<Id, string>;

function silences({ meeting, t }: Setting): Silences {
  return new Map([
    ...passedOver(meeting).map(({ id }) => [id, t('minutes.notDiscussed')] as const),
    ...discussedInSilence(meeting).map(({ id }) => [id, t('minutes.discussed')] as const),
  ]);
}

/** Every item with what was prepared for it and what was said; `times`: with how long it took. */
export function reportedItems(setting: Setting, times: boolean): readonly DocumentBlock[] {
  const silent = silences(setting);
  return [...walk(setting.meeting.items)].flatMap(({ item, depth }) => {
    const level = levels[depth] ?? 3;
    const said = saidAt(item, level, setting);
    return [
      heading(item, level, suffixOf(item, said.length > 0, setting), setting),
      ...prepared(
        item,
        level,
        [
          ...(setting.parts.papers ? attachments(item, setting) : []),
          ...(times ? spent(item, setting) : []),
        ],
        setting,
      ),
      ...(said.length > 0 ? labelled(discussed(setting), said) : unsaid(item, silent, setting)),
    ];
  });
}

/** An item for information says so in a note, or, when more was said of it, nowhere unless there is a reason. */
function suffixOf(item: AgendaItem, isSaid: boolean, setting: Setting): string {
  const isPlain = !isSaid || reasonOf(item) === '';
  return item.status === 'forInformation' && isPlain ? '' : statusSuffix(item, setting);
}

function heading(
  item: AgendaItem,
  level: HeadingLevel,
  suffix: string,
  { numbers }: Setting,
): Heading {
  const text = `${numbers.get(item.id) ?? ''}. ${item.title.trim()}${suffix}`;
  return { type: 'heading', level, text, anchor: anchors.item(item.id) };
}

/** " (vervallen: reden)" behind the title of what did not go as planned, or " (hamerstuk)". */
function statusSuffix(item: AgendaItem, { t }: Setting): string {
  const { status } = item;
  const reason = reasonOf(item);
  if (status === 'open' || status === 'discussed') return reason === '' ? '' : ` (${reason})`;
  const word = t(`minutes.itemStatus.${status}`);
  return reason === '' ? ` (${word})` : ` (${word}: ${reason})`;
}

function reasonOf({ statusReason }: AgendaItem): string {
  return statusReason?.trim() ?? '';
}

function planned({ durationMinutes }: AgendaItem, { t }: Setting): readonly Paragraph[] {
  if (durationMinutes === null) return [];
  const value = t('minutes.plannedMinutes', { count: durationMinutes });
  return [paragraphOf('meta', value, t('minutes.planned'))];
}

/** "12 minuten (gepland 10 minuten)"; an item that was not on says nothing. */
function spent(item: AgendaItem, { t }: Setting): readonly Paragraph[] {
  const count = wholeMinutes(secondsWithin(item));
  if (count === 0) return [];
  const minutes = t('minutes.plannedMinutes', { count });
  const plan = plannedFor(item);
  const planned = plan === null ? null : t('minutes.plannedMinutes', { count: plan });
  const value =
    planned === null ? minutes : t('minutes.spentOfPlanned', { spent: minutes, planned });
  return [paragraphOf('meta', value, t('minutes.timeSpent'))];
}

function prepared(
  item: AgendaItem,
  level: HeadingLevel,
  meta: readonly Paragraph[],
  setting: Setting,
): readonly DocumentBlock[] {
  const { t, parts, lanes } = setting;
  const presenter = item.presenter?.trim() ?? '';
  const explanation = textBlocks(item.explanation, below(level), setting);
  return [
    ...(presenter === '' ? [] : [paragraphOf('meta', presenter, t('minutes.presenter'))]),
    ...meta,
    ...(parts.explanation ? labelled(lanes.explanation, explanation) : []),
    ...(parts.contributions ? item.contributions.flatMap((one) => lane(one, setting)) : []),
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
  const label = `${setting.lanes.contribution} ${contribution.from}`.trim();
  return [{ type: 'lane', label, blocks: laneBlocks(contribution.blocks, setting) }];
}

function saidAt(item: AgendaItem, level: HeadingLevel, setting: Setting): readonly DocumentBlock[] {
  return [
    ...textBlocks(item.discussion, below(level), setting),
    ...unmentionedRecords(item, setting),
  ];
}

function discussed({ lanes, meeting }: Setting): string {
  return discussionLabel(lanes.discussion, meeting.abbreviation);
}

/** What the document says of an item for which nothing was said. */
function unsaid(item: AgendaItem, silent: Silences, { t }: Setting): readonly Paragraph[] {
  if (item.status === 'forInformation') {
    const reason = reasonOf(item);
    const text = reason === '' ? '' : ` ${reason}`;
    return [paragraphOf('note', `${t('minutes.forInformation')}${text}`)];
  }
  const note = silent.get(item.id);
  return note === undefined ? [] : [paragraphOf('note', note)];
}

function labelled(label: string, blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.length === 0 ? [] : [paragraphOf('label', label), ...blocks];
}
