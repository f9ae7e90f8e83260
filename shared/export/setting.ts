import { translator, type Language, type Translate } from '../i18n/translator.ts';
import { numberItems } from '../meeting/numbering.ts';
import type { Block, Id, Meeting } from '../meeting/schema.ts';
import { walk } from '../meeting/tree.ts';

/** What every part of the document is made with. */
export interface Setting {
  readonly meeting: Meeting;
  readonly language: Language;
  readonly t: Translate;
  readonly numbers: ReadonlyMap<Id, string>;
  /** The meeting is over: what was not said, was not said. */
  readonly past: boolean;
  /** For every decision and action the line of a discussion that is the first to mention it. */
  readonly mentions: ReadonlyMap<Id, Block>;
}

export function settingOf(meeting: Meeting, language: Language): Setting {
  return {
    meeting,
    language,
    t: translator(language),
    numbers: numberItems(meeting.items),
    past: meeting.status === 'concept' || meeting.status === 'adopted',
    mentions: firstMentions(meeting),
  };
}

function firstMentions({ items }: Meeting): ReadonlyMap<Id, Block> {
  const blocks = [...walk(items)].flatMap(({ item }) => item.discussion).reverse();
  return new Map(blocks.flatMap((block) => (block.ref ? [[block.ref.id, block] as const] : [])));
}
