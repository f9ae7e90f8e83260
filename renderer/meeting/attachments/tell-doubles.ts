import type { AddedFile } from '../../../shared/meeting/attach-files.ts';
import { doubleFiles, withoutDoubles } from '../../../shared/meeting/double-files.ts';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import { isWritable, type MeetingStore } from '../../stores/meeting-store.ts';
import { say } from '../../stores/notices.ts';
import { afterRender } from '../../ui/after-render.ts';
import { keepFocus } from '../keep-focus.ts';
import { tellUndoable } from '../tell-undoable.ts';

/** Says that files which were just added are in the meeting twice, and offers to keep one of each. */
export function tellDoubles(
  store: MeetingStore,
  before: Meeting,
  added: readonly AddedFile[],
): void {
  const doubles = doubleFiles(store.getState().meeting, added);
  const [first] = doubles;
  const code = first?.known.code ?? '';
  const file = added.find((one) => one.file === first?.added.row.file)?.name ?? '';
  const run = () => {
    const { meeting, change } = store.getState();
    const made = withoutDoubles(doubleFiles(meeting, added), before);
    if (made && isWritable(store.getState())) change(made);
    afterRender(keepFocus);
  };
  tellUndoable(store, say('meeting.doubled', { count: doubles.length, file, code }), [
    { label: say('meeting.keepOne'), run },
  ]);
}
