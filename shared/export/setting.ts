import { translator, type Language, type Translate } from '../i18n/translator.ts';
import { numberItems } from '../meeting/numbering.ts';
import type { Id, Meeting } from '../meeting/schema.ts';

/** What every part of the document is made with. */
export interface Setting {
  readonly meeting: Meeting;
  readonly language: Language;
  readonly t: Translate;
  readonly numbers: ReadonlyMap<Id, string>;
  /** The meeting is over: what was not said, was not said. */
  readonly past: boolean;
}

export function settingOf(meeting: Meeting, language: Language): Setting {
  return {
    meeting,
    language,
    t: translator(language),
    numbers: numberItems(meeting.items),
    past: meeting.status === 'concept' || meeting.status === 'adopted',
  };
}
