import type { Step } from '../../shared/meeting/change.ts';
import { stepsOf } from '../../shared/meeting/steps.ts';
import { translator } from '../../shared/i18n/translator.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import { findItem } from '../../shared/meeting/tree.ts';
import { say, tellDone } from '../stores/notices.ts';
import { useSettings } from '../stores/settings-store.ts';
import { ui, useUi, type Mode, type RecordsTab } from '../stores/ui-store.ts';
import { agendaRows, neighbour } from './agenda-view.ts';
import { changeWords, type Changed } from './change-words.ts';
import { keepFocus } from './keep-focus.ts';

/** Where on screen a change can be seen. */
interface Spot {
  /** `null` when it is of no item in particular. */
  readonly item: Id | null;
  /** The modes that show it, the first being where it was made; empty when all of them do. */
  readonly modes: readonly Mode[];
  readonly tab: RecordsTab | null;
}

/**
 * Lets who took a change back, or did it again, know what that was: by the screen as it is, by a message
 * where a few words say it, and only else by going to where it can be seen.
 */
export function showChange(way: 'undo' | 'redo', changed: Changed): void {
  const { before, after } = changed;
  const spot = spotOf(changed);
  leaveRemovedItem(before, after);
  const words = inWords(changed);
  if (isOnScreen(spot)) openTab(spot);
  else if (words === null) goTo(spot);
  else {
    const run = () => {
      goTo(spot);
    };
    tellDone(`retracing.${way}`, { what: words }, [{ label: say('retracing.show'), run }]);
  }
  requestAnimationFrame(keepFocus);
}

function inWords(changed: Changed): string | null {
  const { language } = useSettings.getState();
  return changeWords(changed, language, translator(language));
}

function isOnScreen({ item, modes }: Spot): boolean {
  const { mode, currentItem } = useUi.getState();
  const isShown = modes.length === 0 || modes.includes(mode);
  return (
    isShown && item === currentItem && (mode === 'prepare' || (mode === 'live' && item !== null))
  );
}

/** In the mode that is on when it can be seen there. */
function goTo(spot: Spot): void {
  const { item, modes } = spot;
  const [best] = modes;
  if (best && !modes.includes(useUi.getState().mode)) ui.setMode(best);
  if (item !== null || (useUi.getState().mode === 'prepare' && best === 'prepare')) {
    ui.showUndone(item);
  }
  openTab(spot);
}

function openTab({ tab }: Spot): void {
  if (tab !== null && useUi.getState().mode === 'live') useUi.setState({ recordsTab: tab });
}

/** Who was at an item that is no more, is at the one that stood beside it. */
function leaveRemovedItem(before: Meeting, after: Meeting): void {
  const { currentItem } = useUi.getState();
  if (currentItem === null || findItem(after.items, currentItem)) return;
  const rows = agendaRows(before.items);
  const beside = [neighbour(rows, currentItem, -1), neighbour(rows, currentItem, 1)];
  ui.showUndone(beside.find((id) => id !== null && findItem(after.items, id)) ?? null);
}

/** Of a batch what is at the item that is on, or else the first step that is somewhere in particular. */
function spotOf({ after, change }: Pick<Changed, 'after' | 'change'>): Spot {
  const { currentItem } = useUi.getState();
  const steps = stepsOf(change);
  // What was recorded at an item comes and goes with it, in the agenda, which every mode has.
  const whole = steps.filter(({ type }) => type === 'item.add' || type === 'item.remove');
  const spots = (whole.length > 0 ? whole : steps).map((step) => spotOfStep(after, step));
  const here = spots.find(({ item }) => item !== null && item === currentItem);
  return {
    item: (here ?? spots.find(({ item }) => item !== null))?.item ?? null,
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
    case 'item.splice':
      return { ...nowhere, item: step.item, modes: modesOf([step.field]) };
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

/** Title, status and time of an item are in the agenda, which every mode has. */
function modesOf(fields: readonly string[]): readonly Mode[] {
  if (fields.includes('discussion')) return written;
  return fields.some((field) => !inAgenda.includes(field)) ? prepared : [];
}
const inAgenda: readonly string[] = [
  'number',
  'title',
  'status',
  'statusReason',
  'durationMinutes',
  'timeCorrection',
];

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
