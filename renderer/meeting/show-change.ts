import { stepsOf, type Change, type Step } from '../../shared/meeting/change.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import { findItem } from '../../shared/meeting/tree.ts';
import { ui, useUi, type Mode, type RecordsTab } from '../stores/ui-store.ts';

/** Where on screen a change can be seen. */
interface Spot {
  /** `null` when it is of no item in particular. */
  readonly item: Id | null;
  /** The modes that show it, the first being where it was made; empty when all of them do. */
  readonly modes: readonly Mode[];
  readonly tab: RecordsTab | null;
}

/** Brings what a change did into view, in the mode that is on when it can be seen there. */
export function showChange(meeting: Meeting, change: Change): void {
  const { item, modes, tab } = spotOf(meeting, change);
  const [best] = modes;
  if (best && !modes.includes(useUi.getState().mode)) ui.setMode(best);
  const { mode } = useUi.getState();
  if (item !== null || (mode === 'prepare' && best === 'prepare')) ui.showUndone(item);
  if (tab !== null && mode === 'live') useUi.setState({ recordsTab: tab });
}

/** Of a batch the first step that is somewhere in particular; `meeting` is as it is after the change. */
export function spotOf(meeting: Meeting, change: Change): Spot {
  const spots = stepsOf(change).map((step) => spotOfStep(meeting, step));
  return {
    item: spots.find(({ item }) => item !== null)?.item ?? null,
    modes: spots.find(({ modes }) => modes.length > 0)?.modes ?? [],
    tab: spots.find(({ tab }) => tab !== null)?.tab ?? null,
  };
}

/** What is prepared is locked while live, and what is written live is no part of the preparation. */
const written: readonly Mode[] = ['live', 'finish'];
const prepared: readonly Mode[] = ['prepare', 'finish'];
const nowhere: Spot = { item: null, modes: [], tab: null };

function spotOfStep(meeting: Meeting, step: Step): Spot {
  switch (step.type) {
    case 'meeting.set':
      return { ...nowhere, modes: modesOfMeeting(Object.keys(step.set)) };
    case 'item.set':
      return { ...nowhere, item: step.item, modes: modesOf(Object.keys(step.set)) };
    case 'item.add':
      return { ...nowhere, item: step.row.id };
    case 'item.move':
      return { ...nowhere, item: step.item };
    case 'item.remove':
      return nowhere;
    case 'row.add':
    case 'row.remove':
    case 'row.set':
    case 'row.move':
      return spotOfRow(meeting, step);
  }
}

/** The status is in every mode, and what numbers were spent in none. */
function modesOfMeeting(fields: readonly string[]): readonly Mode[] {
  const everywhere = ['status', 'spentNumbers'];
  return fields.some((field) => everywhere.includes(field)) ? [] : prepared;
}

/** Title and status of an item are in the agenda, which every mode has. */
function modesOf(fields: readonly string[]): readonly Mode[] {
  if (fields.includes('discussion')) return written;
  return fields.some((field) => !inAgenda.includes(field)) ? prepared : [];
}
const inAgenda: readonly string[] = ['number', 'title', 'status', 'statusReason'];

function spotOfRow(meeting: Meeting, step: Extract<Step, { readonly list: string }>): Spot {
  switch (step.list) {
    case 'attachments':
    case 'contributions':
      return { ...nowhere, item: step.item, modes: prepared };
    case 'spans':
      return { ...nowhere, item: step.item };
    case 'attendees':
      return { ...nowhere, modes: ['prepare', 'live', 'finish'], tab: 'attendance' };
    case 'decisions':
    case 'actions':
    case 'parked': {
      const id = step.type === 'row.add' ? step.row.id : step.id;
      const item = meeting[step.list].find((row) => row.id === id)?.itemId ?? null;
      const known = item !== null && findItem(meeting.items, item) ? item : null;
      const modes: readonly Mode[] = step.list === 'parked' ? ['live'] : written;
      return { item: known, modes, tab: step.list };
    }
  }
}
