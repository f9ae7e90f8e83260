import { isEmpty } from '../../shared/meeting/blocks.ts';
import type { Lines } from '../../shared/meeting/move-lines.ts';
import { nextNumber } from '../../shared/meeting/record-edits.ts';
import { recordLine } from '../../shared/meeting/record-line.ts';
import type { RecordRef } from '../../shared/meeting/schema.ts';
import { findItem } from '../../shared/meeting/tree.ts';
import { useCommands } from '../commands/registry.ts';
import { activeLine, activeLines, focusEditor, isWriting } from '../editor/active-editor.ts';
import { carryActions, stillToCarry } from '../stores/last-actions.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { say, tellDone } from '../stores/notices.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { focusField } from './focus-field.ts';
import { sayRecorded } from './live/say-recorded.ts';
import { useMeetingStore } from './meeting-context.ts';
import { onlyWritable } from './only-writable.ts';
import { recordName } from './record-name.ts';
import { takeLineOver } from './take-line-over.ts';
import { tellUndoable } from './tell-undoable.ts';

const tabOf = { decision: 'decisions', action: 'actions' } as const;

/** Makes the line with the cursor a decision or an action; an empty row where there is no such line. */
export function useRecordCommands(): void {
  const store = useMeetingStore();

  function record(type: RecordRef['type']) {
    const { meeting, nextDecision, nextAction, change } = store.getState();
    const id = useUi.getState().currentItem;
    const item = id === null ? null : (findItem(meeting.items, id) ?? null);
    const ref = { type, id: crypto.randomUUID() };
    const number =
      type === 'decision'
        ? nextNumber(meeting, 'decisions', nextDecision)
        : nextNumber(meeting, 'actions', nextAction);
    const line = isWriting() ? activeLine() : null;
    const taken = item && line !== null && takeLineOver(store, item, line, type);
    if (taken) {
      useUi.setState({ recordsTab: tabOf[type] });
      sayRecorded(store.getState().meeting, taken);
      return;
    }
    const recording = recordLine(meeting, item, line, ref, number);
    if (recording.kind !== 'known') change(recording.change);
    useUi.setState({ recordsTab: tabOf[type] });
    switch (recording.kind) {
      case 'blank':
        useUi.setState({ recordsShown: true, focusMode: false });
        focusField(ref.id);
        return;
      case 'line':
        sayRecorded(store.getState().meeting, ref);
        break;
      case 'instead':
        tellUndoable(
          store,
          say('meeting.recordedInstead', {
            was: recordName(recording.of.ref.type, recording.of.row),
            is: recordName(type, { number }),
          }),
        );
        break;
      case 'known':
        tellDone('meeting.recordedAlready', { what: recordName(type, recording.known.row) });
    }
    focusEditor();
  }

  const inLive = (run: () => void) => ({ run, enabled: () => useUi.getState().mode === 'live' });
  useCommands(
    onlyWritable(store, {
      'record.decision': inLive(() => {
        record('decision');
      }),
      'record.carry': {
        run: () => {
          tellUndoable(store, say('carrying.taken', { count: carryActions(store) }));
        },
        enabled: () => stillToCarry(store) > 0,
      },
      'record.calendar': {
        enabled: () => calendarButton() !== null,
        run: () => calendarButton()?.click(),
      },
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
        record('action');
      }),
    }),
  );
}

/** Of the day of an action that the cursor is in. */
function calendarButton(): HTMLElement | null {
  const field = document.activeElement?.parentElement;
  return field?.querySelector<HTMLElement>(':scope > [data-opens-calendar]') ?? null;
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
