import type { MinutesForm, MinutesOrder, MinutesPart } from '../api.ts';
import { plainStyle, type HouseStyle } from '../house/house-style.ts';
import type { Language } from '../i18n/translator.ts';
import type { Meeting } from '../meeting/schema.ts';
import { assertNever } from '../result.ts';
import { anchors, withoutDeadLinks } from './anchors.ts';
import { attendanceTable } from './attendance.ts';
import { adoption, closing } from './closing.ts';
import { contentsOf } from './contents.ts';
import { longDate } from './dates.ts';
import { inDiscussedOrder, wasReordered } from './discussed-order.ts';
import {
  paragraphOf,
  type Anchor,
  type DocumentBlock,
  type DocumentHead,
  type MinutesDocument,
  type Table,
} from './document.ts';
import { itemBlocks } from './item-blocks.ts';
import { actionTable, decisionTable } from './record-tables.ts';
import { runningLine } from './running.ts';
import { firstMentions, settingOf, type Setting } from './setting.ts';
import { textBlocks } from './text-blocks.ts';
import { bodyName, kindOf, namesWith, titleBlock } from './title-block.ts';

export interface MinutesOptions {
  readonly part: MinutesPart;
  readonly language: Language;
  /** With a table of contents before the first item; without it as the house style says. */
  readonly contents?: boolean;
  /** Of the minutes: `short` has only the decisions and actions of every item. */
  readonly form?: MinutesForm;
  /** Of the agenda: with the attachments of every item named; without it as the house style says. */
  readonly papers?: boolean;
  /** Of the minutes: with how long each item took. */
  readonly times?: boolean;
  /** Of the minutes: as on the agenda, unless it says otherwise; the numbers are those of the agenda. */
  readonly order?: MinutesOrder;
}

/** The meeting as a document, or the part of it that is asked for. */
export function minutesDocument(
  meeting: Meeting,
  options: MinutesOptions,
  house = plainStyle,
): MinutesDocument {
  const setting = settingFor(meeting, options, house);
  const { t } = setting;
  const blocks = withoutDeadLinks(content(options, setting));
  const contents = hasContents(options, house) ? contentsOf(blocks, t('minutes.contents')) : [];
  const start = Math.max(
    0,
    blocks.findIndex(({ type }) => type === 'heading'),
  );
  return {
    ...headOf(options.part, house, setting),
    blocks: [
      ...titleBlock(options.part, setting),
      ...blocks.slice(0, start),
      ...contents,
      ...blocks.slice(start),
    ],
  };
}

/** All but the blocks, for who needs no more. */
export function documentHead(
  meeting: Meeting,
  { part, language }: MinutesOptions,
  house: HouseStyle,
): DocumentHead {
  return headOf(part, house, settingOf(meeting, language, house));
}

function headOf(part: MinutesPart, house: HouseStyle, setting: Setting): DocumentHead {
  const { meeting, language, t } = setting;
  const kind = kindOf(part, setting);
  const name = `${kind} ${bodyName(setting)}`;
  const title = meeting.date === null ? name : `${name}, ${longDate(meeting.date, language)}`;
  return {
    language,
    title,
    subject: t('minutes.subject', { kind }),
    author: namesWith('secretary', meeting.attendees) || null,
    header: runningLine(house.header, { title, kind }, setting),
    footer: runningLine(house.footer, { title, kind }, setting),
  };
}

export function hasContents({ contents }: MinutesOptions, house: HouseStyle): boolean {
  return contents ?? house.contents;
}

/** With the items as they are to be printed; what was numbered keeps its number. */
export function settingFor(
  whole: Meeting,
  { part, order, language }: MinutesOptions,
  house: HouseStyle,
): Setting {
  const setting = settingOf(whole, language, house);
  const { meeting } = setting;
  const isDiscussed = part === 'minutes' && order === 'discussed' && wasReordered(meeting.items);
  if (!isDiscussed) return setting;
  const ordered = { ...meeting, items: inDiscussedOrder(meeting.items) };
  return { ...setting, meeting: ordered, mentions: firstMentions(ordered), isReordered: true };
}

function content(options: MinutesOptions, setting: Setting): readonly DocumentBlock[] {
  const { t, meeting, parts } = setting;
  const { part, form = 'full' } = options;
  const listed = { decision: parts.decisionList, action: parts.actionList };
  const items = () => itemBlocks(options, setting, listed);
  const end = parts.closing ? { closing: closing(setting), adoption: adoption(setting) } : noEnd;
  switch (part) {
    case 'minutes':
      if (form === 'short') return [...items(), ...end.closing, ...end.adoption];
      return [
        ...textBlocks(meeting.intro, 1, setting),
        ...items(),
        ...end.closing,
        ...(parts.decisionList ? section(decisionTable(setting), anchors.decisions) : []),
        ...(parts.actionList ? section(actionTable(setting), anchors.actions) : []),
        ...end.adoption,
      ];
    case 'agenda':
      return [...textBlocks(meeting.intro, 1, setting), ...items()];
    case 'decisions':
      return tableOrNote(decisionTable(setting), t('minutes.noDecisions'));
    case 'actions':
      return tableOrNote(actionTable(setting), t('minutes.noActions'));
    case 'attendance':
      return tableOrNote(attendanceTable(setting), t('minutes.noAttendees'));
    default:
      return assertNever(part);
  }
}

const noEnd = { closing: [], adoption: [] } as const;

function section(table: Table, anchor: Anchor): readonly DocumentBlock[] {
  if (table.rows.length === 0) return [];
  return [{ type: 'heading', level: 1, text: table.caption, anchor }, table];
}

function tableOrNote(table: Table, note: string): readonly DocumentBlock[] {
  return table.rows.length === 0 ? [paragraphOf('note', note)] : [table];
}
