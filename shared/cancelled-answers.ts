import type { CallAnswer, CallName, Outcome } from './api.ts';

/** The calls that may answer with `null` as well as with what was asked. */
type NullableCall = {
  [N in CallName]: CallAnswer<N> extends Outcome<infer V>
    ? null extends V
      ? [V] extends [null]
        ? never
        : N
      : never
    : never;
}[CallName];

/** What `null` says there. Of a chosen library nothing else is heard: the app starts again in it. */
const meanings: Readonly<Record<NullableCall | 'library.choose', 'cancelled' | 'none'>> = {
  'abbreviations.pick': 'cancelled',
  'abbreviations.save': 'cancelled',
  'attachments.pick': 'cancelled',
  'backup.chooseFolder': 'cancelled',
  'backup.make': 'cancelled',
  'backup.pick': 'cancelled',
  'backup.restoreAsLibrary': 'cancelled',
  'copy.save': 'cancelled',
  'export.save': 'cancelled',
  'house.pickLogo': 'cancelled',
  'import.pick': 'cancelled',
  'library.choose': 'cancelled',
  'library.lastActions': 'none',
  'meeting.readAhead': 'none',
  'template.choose': 'cancelled',
  'template.read': 'none',
  'template.saveStarter': 'cancelled',
};

const cancellable: ReadonlySet<string> = new Set(
  Object.entries(meanings).flatMap(([name, meaning]) => (meaning === 'cancelled' ? [name] : [])),
);

/** Whether the user left the dialog that the call asked him something with: then nothing was done. */
export function isCancelled(name: CallName, value: unknown): boolean {
  return value === null && cancellable.has(name);
}
