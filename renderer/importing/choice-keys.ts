import type { LineChoice } from '../../shared/import/choices.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import type { Became } from '../../shared/import/trace.ts';

/** One letter for each, of its Dutch name where that is free; Backspace takes a choice back. */
export const choiceKeys: Readonly<Record<LineChoice, string>> = {
  item: 'a',
  subItem: 's',
  explanation: 't',
  discussion: 'b',
  contribution: 'i',
  attachment: 'j',
  decision: 'd',
  action: 'c',
  attendee: 'e',
  intro: 'v',
  leftOut: 'w',
  noAttendee: 'n',
};

/** What a line became or was chosen to be. */
export const partNames: Readonly<Record<Became | LineChoice, TextKey>> = {
  title: 'importing.became.title',
  when: 'importing.became.when',
  place: 'importing.became.place',
  attendee: 'importing.became.attendee',
  presenter: 'importing.became.presenter',
  item: 'importing.became.item',
  subItem: 'importing.became.subItem',
  explanation: 'importing.became.explanation',
  discussion: 'importing.became.discussion',
  contribution: 'importing.became.contribution',
  attachment: 'importing.became.attachment',
  decision: 'importing.became.decision',
  action: 'importing.became.action',
  intro: 'importing.became.intro',
  leftOut: 'importing.became.leftOut',
  noAttendee: 'importing.noAttendee',
};

/** The choice that a key stands for; `null` takes one back, `undefined` is no such key. */
export function choiceOfKey(key: string): LineChoice | null | undefined {
  if (key === 'Backspace') return null;
  const found = Object.entries(choiceKeys).find(([, letter]) => letter === key.toLowerCase());
  return found?.[0] as LineChoice | undefined; // the keys of the record are the choices
}
