import type { MinutesPart } from '../api.ts';
import type { Language } from '../i18n/translator.ts';
import type { Meeting } from '../meeting/schema.ts';
import { assertNever } from '../result.ts';
import { attendanceTable } from './attendance.ts';
import { longDate } from './dates.ts';
import { paragraphOf, type DocumentBlock, type MinutesDocument, type Table } from './document.ts';
import { agendaItems, reportedItems } from './items.ts';
import { actionTable, decisionTable } from './record-tables.ts';
import { settingOf, type Setting } from './setting.ts';
import { textBlocks } from './text-blocks.ts';
import { bodyName, kindOf, titleBlock } from './title-block.ts';

export interface MinutesOptions {
  readonly part: MinutesPart;
  readonly language: Language;
}

/** The meeting as a document, or the part of it that is asked for. */
export function minutesDocument(meeting: Meeting, options: MinutesOptions): MinutesDocument {
  const setting = settingOf(meeting, options.language);
  const { language, t } = setting;
  const name = bodyName(setting);
  const running = meeting.date === null ? name : `${name}, ${longDate(meeting.date, language)}`;
  const kind = kindOf(options.part, setting);
  return {
    language,
    title: `${kind} ${running}`,
    subject: t('minutes.subject', { kind }),
    running,
    blocks: [...titleBlock(options.part, setting), ...content(options.part, setting)],
  };
}

function content(part: MinutesPart, setting: Setting): readonly DocumentBlock[] {
  const { t, meeting } = setting;
  switch (part) {
    case 'minutes':
      return [
        ...textBlocks(meeting.intro, 1, setting),
        ...reportedItems(setting),
        ...section(t('minutes.decisions'), decisionTable(setting)),
        ...section(t('minutes.actions'), actionTable(setting)),
      ];
    case 'agenda':
      return [...textBlocks(meeting.intro, 1, setting), ...agendaItems(setting)];
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

function section(title: string, table: Table): readonly DocumentBlock[] {
  if (table.rows.length === 0) return [];
  return [{ type: 'heading', level: 1, text: title, itemId: null }, table];
}

function tableOrNote(table: Table, note: string): readonly DocumentBlock[] {
  return table.rows.length === 0 ? [paragraphOf('note', note)] : [table];
}
