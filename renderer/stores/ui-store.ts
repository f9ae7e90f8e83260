import { create } from 'zustand';
import type { ImportDraft, MeetingSummary, RestorePlan } from '../../shared/api.ts';
import type { Lines } from '../../shared/meeting/move-lines.ts';
import type { Id, Series } from '../../shared/meeting/schema.ts';
import type { Paper } from '../meeting/attachments/papers.ts';

export type Mode = 'prepare' | 'live' | 'finish';
export type Rail = 'agenda' | 'records';
export type RecordsTab = 'actions' | 'decisions' | 'attendance' | 'parked';

/** How wide the rails at the left and the right may be, in rem: the text between them stays readable. */
export const railWidths = {
  agenda: { least: 12, usual: 17, most: 22 },
  records: { least: 15, usual: 18.75, most: 26 },
} as const;

/** What lies over the screen; at most one at a time. */
export type Overlay =
  | { readonly kind: 'palette'; readonly query: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'ownWords' }
  | { readonly kind: 'backup' }
  | { readonly kind: 'checkup' }
  | { readonly kind: 'restore'; readonly plan: RestorePlan }
  /** In the series on screen, unless it says which. */
  | { readonly kind: 'newMeeting'; readonly seriesId?: Id }
  /** `null` to make a new one. */
  | { readonly kind: 'series'; readonly series: Series | null }
  /** `null` for all that have no style of their own. */
  | { readonly kind: 'house'; readonly series: Series | null }
  | { readonly kind: 'template'; readonly series: Series | null }
  | { readonly kind: 'moveToSeries'; readonly meeting: MeetingSummary }
  | { readonly kind: 'removeForGood'; readonly meetings: readonly MeetingSummary[] }
  | { readonly kind: 'paste' }
  | { readonly kind: 'importPreview'; readonly draft: ImportDraft }
  | { readonly kind: 'export' }
  | { readonly kind: 'roundOff' }
  | { readonly kind: 'park' }
  | { readonly kind: 'presence' }
  | { readonly kind: 'moveLines'; readonly lines: Lines }
  | { readonly kind: 'papers'; readonly papers: readonly Paper[] }
  | { readonly kind: 'link' }
  | { readonly kind: 'versions' }
  | { readonly kind: 'conflicts' }
  /** `goOn` exports, though not everything was chosen. */
  | { readonly kind: 'unanswered'; readonly goOn: () => void };

/** A passing message at the foot of the window, with what can be done about it. */
export interface Notice {
  readonly tone: 'done' | 'trouble';
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
  /** What failed: when that is done after all the trouble is over. */
  readonly deed?: string | undefined;
  /** Until it is answered: there is no other way to what it offers. */
  readonly stays?: boolean;
}

interface UiState {
  readonly screen: { readonly name: 'library' } | { readonly name: 'meeting'; readonly id: Id };
  /** The meeting that was on before the library. */
  readonly leftMeeting: Id | null;
  /** The meeting that was on when the app was quit, until another is opened. */
  readonly wasIn: Id | null;
  readonly overlay: Overlay | null;
  readonly notice: Notice | null;
  readonly mode: Mode;
  readonly recordsTab: RecordsTab;
  readonly agendaShown: boolean;
  readonly recordsShown: boolean;
  /** In rem. */
  readonly railWidths: Readonly<Record<Rail, number>>;
  readonly focusMode: boolean;
  readonly preparedUnfolded: boolean;
  /** The agenda item on screen; `null` is the meeting itself (its title, time, attendees). */
  readonly currentItem: Id | null;
  /** The item that was on before, to go back to. */
  readonly previousItem: Id | null;
  /** How many items further one is than where an overview led; `null` when that is no longer the way back. */
  readonly itemsFromOverview: 0 | 1 | null;
}

/** Where the user is and what is open: the state of the window, not of any meeting. */
export const useUi = create<UiState>(() => ({
  screen: { name: 'library' },
  leftMeeting: null,
  wasIn: null,
  overlay: null,
  notice: null,
  mode: 'prepare',
  recordsTab: 'actions',
  agendaShown: true,
  recordsShown: true,
  railWidths: { agenda: railWidths.agenda.usual, records: railWidths.records.usual },
  focusMode: false,
  preparedUnfolded: false,
  currentItem: null,
  previousItem: null,
  itemsFromOverview: null,
}));

/** From where an overview led one looks at one other item and comes back; who goes on from there is at work. */
function afterGoing(
  { itemsFromOverview, previousItem }: UiState,
  item: Id | null,
): UiState['itemsFromOverview'] {
  if (itemsFromOverview === 0) return 1;
  return itemsFromOverview === 1 && item === previousItem ? 0 : null;
}

/** Long enough to read what is the matter; in milliseconds. */
const READING = 4_000;
let toldAt = 0;

/** Has a message go, if it is still there, but not before it could be read. */
function letGo(notice: Notice): void {
  const forget = () => {
    if (useUi.getState().notice === notice) useUi.setState({ notice: null });
  };
  const rest = toldAt + READING - Date.now();
  if (rest > 0) setTimeout(forget, rest);
  else forget();
}

/** Trouble is told until the user goes on to something else; what was done until another meeting is on. */
function leaveTrouble(): void {
  const { notice } = useUi.getState();
  if (notice?.tone === 'trouble') letGo(notice);
}

export const ui = {
  showLibrary: () => {
    leaveTrouble();
    useUi.setState(({ screen }) => ({
      screen: { name: 'library' },
      leftMeeting: screen.name === 'meeting' ? screen.id : null,
      overlay: null,
    }));
  },
  showMeeting: (id: Id, mode: Mode, item: Id | null = null) => {
    ui.forgetDone();
    leaveTrouble();
    useUi.setState({
      screen: { name: 'meeting', id },
      wasIn: null,
      mode,
      overlay: null,
      currentItem: item,
      previousItem: null,
      itemsFromOverview: null,
    });
  },
  show: (overlay: Overlay) => {
    leaveTrouble();
    useUi.setState({ overlay });
  },
  closeOverlay: () => {
    useUi.setState({ overlay: null });
  },
  /** For work that takes its time: by the end something else may lie over the screen, which stays. */
  closeIfStill: (overlay: Overlay | null) => {
    if (useUi.getState().overlay === overlay) ui.closeOverlay();
  },
  tell: (notice: Notice | null) => {
    toldAt = Date.now();
    useUi.setState({ notice });
  },
  letGo,
  /** What was told as done may hold no longer; what is the matter still does. */
  forgetDone: () => {
    if (useUi.getState().notice?.tone === 'done') useUi.setState({ notice: null });
  },
  goTo: (item: Id | null) => {
    useUi.setState((state) => {
      const { currentItem } = state;
      if (currentItem === item) return { currentItem };
      const itemsFromOverview = afterGoing(state, item);
      return { currentItem: item, previousItem: currentItem, itemsFromOverview };
    });
  },
  /** Not a place that the user went to himself: the way back stays as it was. */
  showUndone: (item: Id | null) => {
    useUi.setState({ currentItem: item });
  },
  setMode: (mode: Mode) => {
    useUi.setState({ mode });
  },
} as const;
