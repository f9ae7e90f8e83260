import { withoutDeadLinks } from '../export/anchors.ts';
import { attendanceTable } from '../export/attendance.ts';
import { adoption, closing } from '../export/closing.ts';
import { contentsOf } from '../export/contents.ts';
import { paragraphOf, type DocumentBlock, type MinutesDocument } from '../export/document.ts';
import { itemBlocks } from '../export/item-blocks.ts';
import {
  hasContents,
  minutesDocument,
  settingFor,
  type MinutesOptions,
} from '../export/minutes.ts';
import { actionTable, decisionTable } from '../export/record-tables.ts';
import type { Setting } from '../export/setting.ts';
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
  readonly blocks: (asked: readonly BlockPlaceholder[]) => Groups;
}

/** `house` says which parts there are; the look is that of the template. */
export function templateContent(
  meeting: Meeting,
  options: MinutesOptions,
  house: HouseStyle,
): TemplateContent {
  const setting = settingFor(meeting, options, house);
  const document = minutesDocument(meeting, options, house);
  return {
    document,
    inline: inlineValues(options.part, document, setting),
    blocks: (asked) => {
      const groups = linked(asked, blocksFor(asked, document, options, setting), setting);
      return hasContents(options, house) && !asked.includes('contents')
        ? withContents(groups, setting)
        : groups;
    },
  };
}

type Groups = ReadonlyMap<BlockPlaceholder, readonly DocumentBlock[]>;
type Blocks = Readonly<
  Record<Exclude<BlockPlaceholder, 'contents'>, () => readonly DocumentBlock[]>
>;

function blocksFor(
  asked: readonly BlockPlaceholder[],
  { blocks }: MinutesDocument,
  options: MinutesOptions,
  setting: Setting,
): Blocks {
  const { t, meeting } = setting;
  const listed = (
    { rows, ...table }: ReturnType<typeof decisionTable>,
    none: 'noDecisions' | 'noActions' | 'noAttendees',
  ) => (rows.length === 0 ? [paragraphOf('note', t(`minutes.${none}`))] : [{ ...table, rows }]);
  const lists = { decision: asked.includes('decisions'), action: asked.includes('actions') };
  // What was said and who was there is in no agenda.
  const ofMinutes = (make: () => readonly DocumentBlock[]) =>
    options.part === 'agenda' ? () => [] : make;
  return {
    intro: () => textBlocks(meeting.intro, 1, setting),
    items: () => itemBlocks(options, setting, lists),
    closing: ofMinutes(() => closing(setting).filter(({ type }) => type !== 'heading')),
    decisions: ofMinutes(() => listed(decisionTable(setting), 'noDecisions')),
    actions: ofMinutes(() => listed(actionTable(setting), 'noActions')),
    attendance: ofMinutes(() => listed(attendanceTable(setting), 'noAttendees')),
    adoption: ofMinutes(() => adoption(setting).filter(({ type }) => type !== 'heading')),
    body: () => blocks.slice(titleLength(blocks)),
  };
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

function linked(asked: readonly BlockPlaceholder[], blocks: Blocks, { t }: Setting): Groups {
  const groups = asked.map((name) => [name, name === 'contents' ? [] : blocks[name]()] as const);
  const all = withoutDeadLinks(groups.flatMap(([, group]) => group));
  let start = 0;
  return new Map(
    groups.map(([name, { length }]) => {
      const group = all.slice(start, (start += length));
      return [name, name === 'contents' ? contentsOf(all, t('minutes.contents')) : group];
    }),
  );
}

/** With a table of contents above the items, for a template that has no place of its own for it. */
function withContents(groups: Groups, { t }: Setting): Groups {
  const items = groups.get('items');
  if (!items) return groups;
  const contents = contentsOf([...groups.values()].flat(), t('minutes.contents'));
  return new Map([...groups, ['items', [...contents, ...items]]]);
}
