import type { z } from 'zod';
import { appCalls } from './api/app.ts';
import { attachmentCalls, type AddedFiles } from './api/attachments.ts';
import { backupCalls, type BackupState } from './api/backup.ts';
import type { Outcome } from './api/call.ts';
import { exportCalls, type ExportStage } from './api/exporting.ts';
import { houseCalls } from './api/house.ts';
import { importCalls } from './api/importing.ts';
import { libraryCalls } from './api/library.ts';
import { meetingCalls, type CheckpointNews } from './api/meeting.ts';
import { presentationCalls } from './api/presenting.ts';
import { spellingCalls } from './api/spelling.ts';
import { versionCalls } from './api/versions.ts';
import type { DROPPED_FILES, eventNames } from './channels.ts';
import type { Id } from './meeting/schema.ts';
import type { Slide } from './presenting/slide.ts';

/**
 * The one contract between the window and the main process: every call with the schema of its
 * arguments (checked in main) and the type of its answer, and every event that main sends. Each area
 * has its own part in `api/`; whoever uses the contract takes it from here.
 */
export { settingsSchema, type HandOver, type Settings } from './api/app.ts';
export type { AddedFiles } from './api/attachments.ts';
export type { BackupState, Restored, RestorePlan, RestoreRow } from './api/backup.ts';
export type { AppError, Outcome } from './api/call.ts';
export {
  exportChoiceSchema,
  exportFormats,
  minutesForms,
  minutesOrders,
  minutesParts,
  type ExportChoice,
  type Exported,
  type ExportFormat,
  type ExportStage,
  type MinutesForm,
  type MinutesOrder,
  type MinutesPart,
} from './api/exporting.ts';
export type { HouseView, TemplateView } from './api/house.ts';
export type { Finding, ImportDraft } from './api/importing.ts';
export type { LibraryView, MeetingSummary, OverviewsRead } from './api/library.ts';
export type {
  Access,
  CheckpointNews,
  Followed,
  OpenedMeeting,
  ReadAheadMeeting,
  ReadOnlyReason,
  Recovery,
  Saved,
} from './api/meeting.ts';
export type { PagePlace } from './api/spelling.ts';
export type { VersionList, VersionSummary } from './api/versions.ts';

export const calls = {
  ...libraryCalls,
  ...meetingCalls,
  ...attachmentCalls,
  ...versionCalls,
  ...importCalls,
  ...exportCalls,
  ...houseCalls,
  ...backupCalls,
  ...spellingCalls,
  ...presentationCalls,
  ...appCalls,
};

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallArgs<N extends CallName> = z.input<Calls[N]['args']>;
export type CallAnswer<N extends CallName> = Exclude<Calls[N]['answer'], undefined>;

export interface Events {
  /** A command chosen in the native menu, see `shared/commands.ts`. */
  command: { readonly id: string };
  backup: BackupState;
  /** `null` when no export is under way any more. */
  exporting: { readonly stage: ExportStage | null };
  /** Chosen in the menu of a word: this is meant, or the word is right. */
  replaceWord: { readonly by: string };
  learnWord: { readonly word: string };
  /** A dictionary is ready for use. */
  dictionaryReady: null;
  /** The app is about to quit: hand over what is not recorded yet, then call `app.flushed`. */
  flush: null;
  /** The user leaves, but not without a copy elsewhere: save them, then call `app.copied`. */
  saveCopies: null;
  checkpoint: CheckpointNews;
  /** Whether the screen in the meeting room is on. */
  presentation: { readonly isOpen: boolean };
  /** For that screen: what it is to show now. */
  slide: Slide;
  /** The machine goes to sleep or is locked, or someone is back at it. */
  resting: { readonly isResting: boolean };
  /** What another machine wrote was merged into this open meeting: call `merging.follow`. */
  meetingMerged: { readonly id: Id };
  /** Another machine took this meeting, let it go or wrote it: call `merging.reopen`. */
  meetingElsewhere: { readonly id: Id };
}
export type EventName = keyof Events & (typeof eventNames)[number];

/** The dictionaries that Chromium has in the window itself, so that no call is needed. */
export interface Spelling {
  readonly isMisspelled: (word: string) => boolean;
  /** Has Chromium underline words in plain fields: of those it asks about, the ones that are given back. */
  readonly checkFields: (wrongOf: (words: readonly string[]) => string[]) => void;
}

/** A `File` of the browser, whose types the domain does not know. */
export interface DroppedFile {
  readonly name: string;
  readonly size: number;
}

/** The calls that the page may make by itself. */
export type PageCall = Exclude<CallName, typeof DROPPED_FILES>;

/** What preload puts on `window.notulist`; an answer may still be packed, see `packed-answers.ts`. */
export interface RawBridge extends Omit<Bridge, 'call'> {
  call(name: PageCall, ...args: unknown[]): Promise<unknown>;
}

/** What the window asks of main, and hears from it. */
export interface Bridge {
  call<N extends PageCall>(name: N, ...args: CallArgs<N> & unknown[]): Promise<CallAnswer<N>>;
  /** Copies files that were dropped on the window into the folder of a meeting. */
  addDropped(meeting: Id, files: readonly DroppedFile[]): Promise<Outcome<AddedFiles>>;
  /** Returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void;
  readonly spelling: Spelling;
}
