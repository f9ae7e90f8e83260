import { withoutDeadLinks } from '../export/anchors.ts';
import { attendanceTable } from '../export/attendance.ts';
import { adoption, closing } from '../export/closing.ts';
import { contentsOf } from '../export/contents.ts';
import { paragraphOf, type DocumentBlock, type MinutesDocument } from '../export/document.ts';
import { agendaItems, reportedItems } from '../export/items.ts';
import { minutesDocument, type MinutesOptions } from '../export/minutes.ts';
import { actionTable, decisionTable } from '../export/record-tables.ts';
import { settingOf, type Setting } from '../export/setting.ts';
import { shortItems } from '../export/short-items.ts';
import { textBlocks } from '../export/text-blocks.ts';
import type { HouseStyle } from '../house/house-style.ts';
import type { Meeting } from '../meeting/schema.ts';
import { inlineValues } from './inline-values.ts';
import type { BlockPlaceholder, InlinePlaceholder } from './placeholders.ts';

/** What a meeting has to put into a template. */
export interface TemplateContent {
  /** The whole of it, for a template that has no placeholders. */
  readonly document: MinutesDocument;
  readonly inline: Readonly<Record<InlinePlaceholder, string>>;
  /** The blocks of each of these placeholders, with links only to what is in one of them. */
  readonly blocks: (
    asked: readonly BlockPlaceholder[],
  ) => ReadonlyMap<BlockPlaceholder, readonly DocumentBlock[]>;
}

/** `house` says which parts there are; the look is that of the template. */
export function templateContent(
  meeting: Meeting,
  options: MinutesOptions,
  house: HouseStyle,
): TemplateContent {
  const setting = settingOf(meeting, options.language, house);
  const document = minutesDocument(meeting, options, house);
  return {
    document,
    inline: inlineValues(options.part, document, setting),
    blocks: (asked) => linked(asked, blocksFor(document, options, setting), setting),
  };
}

type Blocks = Readonly<
  Record<Exclude<BlockPlaceholder, 'contents'>, () => readonly DocumentBlock[]>
>;

function blocksFor({ blocks }: MinutesDocument, options: MinutesOptions, setting: Setting): Blocks {
  const { t, meeting } = setting;
  const listed = (
    { rows, ...table }: ReturnType<typeof decisionTable>,
    none: 'noDecisions' | 'noActions' | 'noAttendees',
  ) => (rows.length === 0 ? [paragraphOf('note', t(`minutes.${none}`))] : [{ ...table, rows }]);
  return {
    intro: () => textBlocks(meeting.intro, 1, setting),
    items: () => items(options, setting),
    closing: () => closing(setting).filter(({ type }) => type !== 'heading'),
    decisions: () => listed(decisionTable(setting), 'noDecisions'),
    actions: () => listed(actionTable(setting), 'noActions'),
    attendance: () => listed(attendanceTable(setting), 'noAttendees'),
    adoption: () => adoption(setting).filter(({ type }) => type !== 'heading'),
    body: () => blocks.slice(titleLength(blocks)),
  };
}

function items(options: MinutesOptions, setting: Setting): readonly DocumentBlock[] {
  const { part, form, papers = setting.parts.papers, times = false } = options;
  if (part === 'agenda') return agendaItems(setting, papers);
  return form === 'short' ? shortItems(setting) : reportedItems(setting, times);
}

/** How many blocks stand above the text: from the kind of document to the last fact. */
function titleLength(blocks: readonly DocumentBlock[]): number {
  const isAbove = (block: DocumentBlock) =>
    block.type === 'heading'
      ? block.level === 'title'
      : block.type === 'paragraph' && ['kind', 'notice', 'fact'].includes(block.role);
  const first = blocks.findIndex((block) => !isAbove(block));
  return first === -1 ? blocks.length : first;
}

function linked(asked: readonly BlockPlaceholder[], blocks: Blocks, { t }: Setting) {
  const groups = asked.map((name) => [name, name === 'contents' ? [] : blocks[name]()] as const);
  const all = withoutDeadLinks(groups.flatMap(([, group]) => group));
  let start = 0;
  return new Map<BlockPlaceholder, readonly DocumentBlock[]>(
    groups.map(([name, { length }]) => {
      const group = all.slice(start, (start += length));
      return [name, name === 'contents' ? contentsOf(all, t('minutes.contents')) : group];
    }),
  );
}
