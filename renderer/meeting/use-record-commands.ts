import { isEmpty } from '../../shared/meeting/blocks.ts';
import type { Lines } from '../../shared/meeting/move-lines.ts';
import { addAction, addDecision, nextNumber } from '../../shared/meeting/record-edits.ts';
import { findItem } from '../../shared/meeting/tree.ts';
import { useCommands } from '../commands/registry.ts';
import { activeLine, activeLines, focusEditor, isWriting } from '../editor/active-editor.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { focusField } from './focus-field.ts';
import { sayRecorded } from './live/say-recorded.ts';
import { useMeetingStore } from './meeting-context.ts';
import { onlyWritable } from './only-writable.ts';

/** Makes the line with the cursor a decision or an action; an empty row where there is no such line. */
export function useRecordCommands(): void {
  const store = useMeetingStore();

  function current() {
    const { meeting } = store.getState();
    const id = useUi.getState().currentItem;
    const item = id === null ? null : (findItem(meeting.items, id) ?? null);
    const line = isWriting() ? activeLine() : null;
    const block = line === null ? undefined : item?.discussion[line];
    const usable = block !== undefined && block.ref === undefined && !isEmpty([block]);
    return { meeting, item, line: usable ? line : null };
  }

  function record(tab: 'decisions' | 'actions') {
    const { nextDecision, nextAction, change } = store.getState();
    const { meeting, item, line } = current();
    const id = crypto.randomUUID();
    change(
      tab === 'decisions'
        ? addDecision(meeting, item, line, {
            id,
            number: nextNumber(meeting, 'decisions', nextDecision),
          })
        : addAction(meeting, item, line, {
            id,
            number: nextNumber(meeting, 'actions', nextAction),
          }),
    );
    useUi.setState({ recordsTab: tab });
    if (line !== null) {
      const type = tab === 'decisions' ? 'decision' : 'action';
      sayRecorded(store.getState().meeting, { type, id });
      focusEditor();
      return;
    }
    useUi.setState({ recordsShown: true, focusMode: false });
    focusField(id);
  }

  const inLive = (run: () => void) => ({ run, enabled: () => useUi.getState().mode === 'live' });
  useCommands(
    onlyWritable(store, {
      'record.decision': inLive(() => {
        record('decisions');
      }),
      'parked.add': inLive(() => {
        ui.show({ kind: 'park' });
      }),
      'lines.move': {
        enabled: () => useUi.getState().mode === 'live' && linesToMove(store) !== null,
        run: () => {
          const lines = linesToMove(store);
          if (lines) ui.show({ kind: 'moveLines', lines });
        },
      },
      'attendance.note': inLive(() => {
        ui.show({ kind: 'presence' });
      }),
      'record.action': inLive(() => {
        record('actions');
      }),
    }),
  );
}

/** In an empty line one means what was written above it. `null` when that is nothing. */
function linesToMove(store: MeetingStore): Lines | null {
  const lines = activeLines();
  const { items } = store.getState().meeting;
  const discussion = findItem(items, useUi.getState().currentItem ?? '')?.discussion ?? [];
  if (!lines) return null;
  const last = discussion.findLastIndex((block, at) => at <= lines.last && !isEmpty([block]));
  return last < 0 ? null : { first: Math.min(lines.first, last), last };
}
