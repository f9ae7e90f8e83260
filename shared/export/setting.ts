import { plainStyle, type HouseStyle, type LaneName } from '../house/house-style.ts';
import { translator, type Language, type Translate } from '../i18n/translator.ts';
import { numberItems } from '../meeting/numbering.ts';
import type { Block, Id, Meeting } from '../meeting/schema.ts';
import { walk } from '../meeting/tree.ts';
import { withoutBlankRecords } from './without-blank-records.ts';

/** What every part of the document is made with. */
export interface Setting {
  readonly meeting: Meeting;
  readonly language: Language;
  readonly t: Translate;
  readonly numbers: ReadonlyMap<Id, string>;
  /** The meeting is over, so that its end is when it ended. */
  readonly past: boolean;
  /** For every decision and action the line of a discussion that is the first to mention it. */
  readonly mentions: ReadonlyMap<Id, Block>;
  /** The items are in another order than that of the agenda. */
  readonly isReordered: boolean;
  readonly parts: HouseStyle['parts'];
  /** What the parts of an item are called. */
  readonly lanes: Readonly<Record<LaneName, string>>;
}

export function settingOf(
  whole: Meeting,
  language: Language,
  { parts, lanes }: HouseStyle = plainStyle,
): Setting {
  const t = translator(language);
  const meeting = withoutBlankRecords(whole);
  return {
    meeting,
    language,
    t,
    numbers: numberItems(meeting.items),
    past: isOver(meeting),
    mentions: firstMentions(meeting),
    isReordered: false,
    parts,
    lanes: {
      explanation: lanes.explanation.trim() || t('minutes.explanation'),
      contribution: lanes.contribution.trim() || t('minutes.contribution'),
      discussion: lanes.discussion.trim() || t('minutes.discussion'),
    },
  };
}

export function firstMentions({ items }: Meeting): ReadonlyMap<Id, Block> {
  const blocks = [...walk(items)].flatMap(({ item }) => item.discussion).reverse();
  return new Map(blocks.flatMap((block) => (block.ref ? [[block.ref.id, block] as const] : [])));
}

/** Minutes are written of it, or the minute-taker has closed it. */
export function isOver({ status, clock }: Pick<Meeting, 'status' | 'clock'>): boolean {
  return status === 'concept' || status === 'adopted' || clock?.state === 'stopped';
}
