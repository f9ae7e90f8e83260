import { z } from 'zod';
import type { Checkup } from './checkup.ts';
import { publicChoicesSchema } from './export/public/removals.ts';
import { DROPPED_FILES, type eventNames } from './channels.ts';
import type { AccessibilityFinding } from './checking/accessibility.ts';
import type { TextKey } from './i18n/translator.ts';
import type { HintedLine } from './import/hinted-line.ts';
import type { TraceEntry } from './import/trace.ts';
import type { PagesPreview } from './export/preview.ts';
import { houseStyleSchema, type HouseStyle, type Logo } from './house/house-style.ts';
import type { AddedFile } from './meeting/attach-files.ts';
import type { LastActions } from './meeting/carried-actions.ts';
import { editSchema, type History } from './meeting/history.ts';
import {
  idSchema,
  isoDateSchema,
  meetingSchema,
  seriesSchema,
  type Id,
  type Meeting,
  type MeetingStatus,
  type NextMeeting,
  type Series,
} from './meeting/schema.ts';
import { toldReasons, type VersionReason } from './meeting/version-reason.ts';
import { conflictSchema, type KeptConflict } from './meeting/conflict.ts';
import type { Overviews } from './overview/overviews.ts';
import { sheetSchema } from './overview/sheet.ts';
import { slideSchema, type Slide } from './presenting/slide.ts';
import type { Result } from './result.ts';
import type { SearchHit } from './search/search-index.ts';
import { LONGEST_WORD } from './spelling/word-list.ts';
import type { TemplateFinding } from './templates/finding.ts';

/**
 * The one contract between the window and the main process: every call with the schema of its
 * arguments (checked in main) and the type of its answer, and every event that main sends.
 */

/** What went wrong as a text key, so that it is told in the language of the reader. */
export interface AppError {
  readonly key: Extract<TextKey, `errors.${string}`>;
  readonly values?: Readonly<Record<string, string | number>>;
}
export type Outcome<T> = Result<T, AppError>;

export interface MeetingSummary {
  readonly id: Id;
  readonly seriesId: Id | null;
  readonly title: string;
  readonly date: string | null;
  readonly startTime: string | null;
  readonly location: string | null;
  /** What its minutes say of the next one. */
  readonly nextMeeting: NextMeeting | null;
  readonly status: MeetingStatus;
  readonly itemCount: number;
  readonly decisionCount: number;
  readonly actionCount: number;
  readonly openActionCount: number;
  readonly plannedMinutes: number;
}

export interface LibraryView {
  /** Shown to the user, never sent back. */
  readonly folder: string;
  readonly series: readonly Series[];
  /** Newest first. */
  readonly meetings: readonly MeetingSummary[];
  readonly trash: readonly MeetingSummary[];
  /** Folders whose meeting cannot be read: they are left alone and told of. */
  readonly unreadable: readonly string[];
}

export interface OverviewsRead extends Overviews {
  /** How many meetings cannot be read, and are not in it. */
  readonly unreadable: number;
}

/** Why a meeting can be read and exported, but not changed. */
export type ReadOnlyReason =
  /** Another machine, or another user of this one, has it open; `since` by its own clock. */
  | {
      readonly kind: 'heldElsewhere';
      readonly host: string;
      readonly user: string;
      /** ISO instant. */
      readonly since: string;
      /** Nothing was heard of the other for so long that the meeting may be taken over. */
      readonly canTakeOver: boolean;
    }
  /** It is about to be known who has it. */
  | { readonly kind: 'changingHands' }
  /** A newer app wrote it: it is shown as far as this one understands it. */
  | { readonly kind: 'newerVersion'; readonly version: number }
  /** It is adopted minutes: the window guards them until the user says otherwise. */
  | { readonly kind: 'adopted' }
  /** It holds what this app does not know, and would lose by writing it. */
  | { readonly kind: 'unknownFields' }
  /** Its file is damaged and the disk has no room to keep that: this is what was good at `at`, an ISO instant. */
  | { readonly kind: 'cannotRecover'; readonly at: string };
export type Access =
  { readonly kind: 'write' } | { readonly kind: 'readOnly'; readonly why: ReadOnlyReason };

/**
 * What was damaged on the disk when a meeting was opened. The damaged original is never thrown away:
 * `keptAs` is its name beside the file whose place it had.
 */
export interface Recovery {
  /** `meeting.json` could not be read: the meeting comes from a version, or the copy that this machine keeps of it. */
  readonly file: {
    /** `null` when there was no file any more. */
    readonly keptAs: string | null;
    readonly from: 'version' | 'copy';
    /** ISO instant of that. */
    readonly at: string;
    /** So many changes of the journal came after that. */
    readonly replayed: number;
  } | null;
  /** So many recorded changes could not be used: their lines are damaged, or do not follow from the file. */
  readonly journal: {
    /** `null` when no copy could be made yet: until there is one the journal is not written over. */
    readonly keptAs: string | null;
    readonly unusable: number;
    readonly why: 'damaged' | 'otherHistory';
  } | null;
}

export interface OpenedMeeting {
  readonly meeting: Meeting;
  /** The steps of today that can be taken back, and done again. */
  readonly history: History;
  readonly access: Access;
  /** `null` when all that stood on the disk could be used. */
  readonly recovery: Recovery | null;
  /** What another machine changed too, and waits for the user to choose. */
  readonly conflicts: readonly KeptConflict[];
  readonly series: Series | null;
  /** The first free numbers: decisions count per series and year, actions per series. */
  readonly nextDecision: number;
  readonly nextAction: number;
  /** How many journalled changes were replayed because the last session did not end well. */
  readonly replayed: number;
}

/** A meeting as main has it, with the work of another machine in it. */
export interface Followed {
  readonly meeting: Meeting;
  readonly history: History;
  readonly conflicts: readonly KeptConflict[];
}

/**
 * What is recorded is in the journal, but its meeting.json in the library could not be written;
 * `trouble` is `null` when it could again.
 */
export interface CheckpointNews {
  readonly id: Id;
  readonly title: string;
  readonly status: MeetingStatus;
  /** `since` is an ISO instant. */
  readonly trouble: { readonly since: string; readonly error: AppError } | null;
}

/** The disk has said that everything up to and including this is on it. */
export interface Saved {
  /** ISO instant. */
  readonly at: string;
}

/** An earlier state of a meeting that can be looked at and put back. */
export interface VersionSummary {
  /** ISO instant; it names the version. */
  readonly at: string;
  readonly reason: VersionReason;
  readonly title: string;
  /** Words in the discussions. */
  readonly words: number;
}

export interface VersionList {
  /** Newest first. */
  readonly versions: readonly VersionSummary[];
  /** How many files of versions are damaged or of a newer app; they are left alone. */
  readonly unreadable: number;
  /** Why the last version could not be kept, when that is so. */
  readonly trouble: AppError | null;
}

/** Something the reader of an import should know: what was guessed, repaired or left out. */
export interface Finding {
  readonly kind: 'guess' | 'repair' | 'leftOut';
  /** The line of the source, counted from 1. */
  readonly line: number;
  readonly reason: Extract<TextKey, `importing.${string}`>;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The source text it is about. */
  readonly text: string;
}

export interface ImportDraft {
  /** `null` for pasted text. */
  readonly fileName: string | null;
  readonly meeting: Meeting;
  readonly findings: readonly Finding[];
  /** Where each piece of the source went. */
  readonly trace: readonly TraceEntry[];
  /** The lines that were read, so that the user can say what they are; none of a meeting file. */
  readonly lines: readonly HintedLine[];
}

export const exportFormats = ['docx', 'pdf', 'odt', 'html', 'markdown', 'text', 'json'] as const;
export const minutesParts = ['minutes', 'decisions', 'actions', 'attendance', 'agenda'] as const;
export const minutesForms = ['full', 'short'] as const;
export const minutesOrders = ['agenda', 'discussed'] as const;
export type MinutesOrder = (typeof minutesOrders)[number];
export type MinutesForm = (typeof minutesForms)[number];
export type ExportFormat = (typeof exportFormats)[number];
export type MinutesPart = (typeof minutesParts)[number];

const documentChoice = {
  part: z.enum(minutesParts),
  language: z.enum(['nl', 'en']),
  /** With a table of contents. */
  contents: z.boolean().exactOptional(),
  form: z.enum(minutesForms).exactOptional(),
  /** Whether the agenda names the attachments of every item. */
  papers: z.boolean().exactOptional(),
  /** Whether the minutes say how long each item took. */
  times: z.boolean().exactOptional(),
  /** Without the Word template that the series has. */
  plain: z.boolean().exactOptional(),
  order: z.enum(minutesOrders).exactOptional(),
  /** A public edition, and what was decided about it; without it all of the meeting. */
  edition: publicChoicesSchema.exactOptional(),
};

/** How the documents of a series look, and where that comes from. */
export interface HouseView {
  readonly style: HouseStyle;
  /** What is in the file of its logo. */
  readonly logo: Uint8Array | null;
  /** Whether the series has it for itself. */
  readonly isOwn: boolean;
  /** What was chosen cannot be read, or not all of it. */
  readonly isDamaged: boolean;
}

/** A logo that still has to be described. */
export interface PickedLogo {
  readonly logo: Omit<Logo, 'alt'>;
  readonly bytes: Uint8Array;
}

/** What is chosen in the export dialog, and comes back there the next time for this series. */
export const exportChoiceSchema = z.strictObject({
  format: z.enum(exportFormats),
  part: z.enum(minutesParts),
  form: z.enum(minutesForms),
  language: z.enum(['nl', 'en']),
  contents: z.boolean(),
  papers: z.boolean(),
  /** Choices of an earlier app have no word of it. */
  times: z.boolean().default(false),
  plain: z.boolean().default(false),
  order: z.enum(minutesOrders).default('agenda'),
});
export type ExportChoice = Readonly<z.infer<typeof exportChoiceSchema>>;

/** The Word template of a series. */
export interface TemplateView {
  readonly name: string;
  /** Whether the series has it for itself. */
  readonly isOwn: boolean;
  readonly findings: readonly TemplateFinding[];
}

export interface Exported {
  readonly fileName: string;
  /** Names the file in `export.open` and `export.reveal`; the path itself stays in main. */
  readonly token: string;
  /** How many things in a Word document are in the way of some readers, see `export.check`. */
  readonly findings?: number;
  /** The house style could not be read, so the file is in the plain one. */
  readonly isPlain?: boolean;
}

/** Where the backups stand; every change of it is told by the event `backup`. */
export interface BackupState {
  /** Where automatic backups go, to be shown; `null` while the user has chosen no folder. */
  readonly folder: string | null;
  /** The last automatic one. */
  readonly last: { readonly at: string; readonly fileName: string } | null;
  /** How much of what is under way is done, from 0 to 1; `null` when nothing is. */
  readonly done: number | null;
  /** Why the last automatic one failed. */
  readonly trouble: AppError | null;
  /** Folders of meetings that could not be read when the last one was made: they are no better in it. */
  readonly unreadable: readonly string[];
  /** What the last one does not hold: paths within the library, see `LibraryFiles`, and files that were still being copied. */
  readonly leftOut: readonly string[];
}

/** A meeting in a backup, and how the one in the library relates to it. */
export interface RestoreRow {
  readonly id: Id;
  readonly title: string;
  readonly date: string | null;
  readonly state:
    | 'missing'
    | 'same'
    | 'older'
    | 'newer'
    | 'inTrash'
    | 'unreadable'
    /** The text is the same, but files beside it are gone, or (`filesDiffer`) other ones than in the backup. */
    | 'filesMissing'
    | 'filesDiffer';
}

export interface RestorePlan {
  /** Names the backup in the calls that follow. */
  readonly token: string;
  readonly fileName: string;
  /** ISO instant. */
  readonly madeAt: string;
  /** Newest meeting first. */
  readonly rows: readonly RestoreRow[];
}

/** Of the files that the user chose each by itself is taken in whole, or not at all. */
export interface AddedFiles {
  readonly added: readonly AddedFile[];
  readonly refused: readonly AppError[];
}

/** How many came back. */
export interface Restored {
  readonly meetings: number;
  readonly series: number;
}

/** How far an export is, once it is known where it goes. In the last two it cannot be cancelled. */
export type ExportStage = 'making' | 'printing' | 'writing' | 'finishing' | 'cancelling';

export const settingsSchema = z.strictObject({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Percent. */
  textScale: z.int().min(80).max(200),
  /** Whether it shows how long each item takes. Settings of an earlier app do not say. */
  showTimes: z.boolean().default(true),
  /** What the screen in the meeting room shows of an item, beside its title and papers. */
  presentRecords: z.boolean().default(false),
  presentTimes: z.boolean().default(false),
  /** Whether names are offered while one types, also without “@”. */
  completeNames: z.boolean().default(false),
  /** The languages in which words are checked. */
  spelling: z.enum(['nl', 'en', 'both', 'off']).default('nl'),
});
export type Settings = z.infer<typeof settingsSchema>;

interface Call<A extends z.ZodType, R> {
  readonly args: A;
  /** Only for the compiler: the answer's type. */
  readonly answer?: R;
}
const answers =
  <R>() =>
  <const A extends z.ZodType>(args: A): Call<A, R> => ({ args });

const nothing = z.tuple([]);
/** In a text; a word of the list is shorter. */
const writtenWord = z.string().max(500);
/** In pixels from the left and the top of the page. */
const placeSchema = z.strictObject({ x: z.int(), y: z.int() });
export type PagePlace = z.infer<typeof placeSchema>;
const ownWords = z.array(z.string().max(LONGEST_WORD)).max(100_000);

export const calls = {
  'library.view': answers<Outcome<LibraryView>>()(nothing),
  'library.add': answers<Outcome<Id>>()(z.tuple([meetingSchema])),
  'library.trash': answers<Outcome<null>>()(z.tuple([idSchema])),
  'library.restore': answers<Outcome<null>>()(z.tuple([idSchema])),
  /** Of meetings in the trash: it cannot be undone. */
  'library.removeForGood': answers<Outcome<null>>()(
    z.tuple([z.array(idSchema).min(1).max(100_000)]),
  ),
  /** Refused while a meeting belongs to it. */
  'library.removeSeries': answers<Outcome<null>>()(z.tuple([idSchema])),
  'library.saveSeries': answers<Outcome<null>>()(z.tuple([seriesSchema])),
  /**
   * What the meeting before this day, or without one the last, left to do. `null` when there is none, or when
   * it is still to be held: then it is not known yet.
   */
  'library.lastActions': answers<Outcome<LastActions | null>>()(
    z.tuple([z.strictObject({ id: idSchema, seriesId: idSchema, date: isoDateSchema.nullable() })]),
  ),
  'library.reveal': answers<Outcome<null>>()(nothing),
  /** Lets the user choose another folder and starts anew with it. */
  'library.choose': answers<Outcome<null>>()(nothing),

  'meeting.open': answers<Outcome<OpenedMeeting>>()(z.tuple([idSchema])),
  /** Acknowledged only once the changes are on the disk. */
  'meeting.record': answers<Outcome<Saved>>()(
    z.tuple([idSchema, z.array(editSchema).min(1).max(10_000)]),
  ),
  /** The user has read what was recovered: it is not told again. */
  'meeting.recoveryRead': answers<Outcome<null>>()(z.tuple([idSchema])),
  /** The meeting with what another machine wrote; before this is asked nothing is recorded. */
  'merging.follow': answers<Outcome<Followed>>()(z.tuple([idSchema])),
  /** Keeps what the window could not decide while it took that over. */
  'merging.ask': answers<Outcome<readonly KeptConflict[]>>()(
    z.tuple([idSchema, z.array(conflictSchema).max(10_000)]),
  ),
  /** The user has chosen. */
  'merging.settle': answers<Outcome<null>>()(z.tuple([idSchema, idSchema])),
  /** Opens a meeting anew after another machine took it, let it go or wrote it. */
  'merging.reopen': answers<Outcome<OpenedMeeting>>()(z.tuple([idSchema])),
  /** The same, for writing, when the machine that has it has been silent for long. */
  'merging.takeOver': answers<Outcome<OpenedMeeting>>()(z.tuple([idSchema])),

  /** Fails when its file cannot be written: the meeting is then still open, and safe in the journal. */
  'meeting.close': answers<Outcome<null>>()(z.tuple([idSchema])),
  /** The open meetings whose file is behind; the event `checkpoint` tells what changes in that. */
  'meeting.behind': answers<readonly CheckpointNews[]>()(nothing),

  /** Copies files that the user picks into the folder of the meeting; `null` when he cancels. */
  'attachments.pick': answers<Outcome<AddedFiles | null>>()(z.tuple([idSchema])),
  /** The same of files dropped on the window. Only preload asks this, for only it knows where they are. */
  [DROPPED_FILES]: answers<Outcome<AddedFiles>>()(
    z.tuple([idSchema, z.array(z.string().max(32_767)).min(1).max(500)]),
  ),
  /** Opens the file of an attachment (the second argument) in the program that belongs to it. */
  'attachments.open': answers<Outcome<null>>()(z.tuple([idSchema, idSchema])),
  'attachments.reveal': answers<Outcome<null>>()(z.tuple([idSchema, idSchema])),

  'versions.list': answers<Outcome<VersionList>>()(z.tuple([idSchema])),
  /** A version is named by its instant, as `versions.list` gives it. */
  'versions.read': answers<Outcome<Meeting>>()(z.tuple([idSchema, z.iso.datetime()])),
  /** Keeps the meeting as it is on the disk, because of something that only the window sees. */
  'versions.keep': answers<Outcome<null>>()(z.tuple([idSchema, z.enum(toldReasons)])),

  /** In the texts of the library, but not of the meeting on screen (the second argument). */
  'search.find': answers<Outcome<readonly SearchHit[]>>()(
    z.tuple([z.string().max(500), idSchema.nullable()]),
  ),

  /** Over all meetings that are not in the trash. */
  'overview.read': answers<Outcome<OverviewsRead>>()(nothing),
  /** Puts an overview on the clipboard, as a text and as a table. */
  'overview.copy': answers<Outcome<null>>()(z.tuple([sheetSchema])),

  /** `null` when the user cancels the dialog. */
  'import.pick': answers<Outcome<ImportDraft | null>>()(nothing),
  'import.text': answers<Outcome<ImportDraft>>()(z.tuple([z.string()])),
  /** The same paste as the clipboard has it for a page: with its lists, headings and tables. */
  'import.html': answers<Outcome<ImportDraft>>()(z.tuple([z.string()])),
  /** A file dropped on the window: its bytes, so that no path ever comes from the renderer. */
  'import.file': answers<Outcome<ImportDraft>>()(
    z.tuple([z.string().max(500), z.instanceof(Uint8Array)]),
  ),

  /** Refused while another is under way; the event `exporting` tells how far it is. Cancelled it fails so. */
  'export.save': answers<Outcome<Exported | null>>()(
    z.tuple([
      idSchema,
      z.strictObject({
        format: z.enum(exportFormats),
        ...documentChoice,
        /** The name proposed before could not be used. */
        again: z.boolean().exactOptional(),
      }),
    ]),
  ),
  'export.cancel': answers<null>()(nothing),
  /** What was chosen for this series last; before that what its house style says. */
  'export.lastChoice': answers<Outcome<ExportChoice>>()(z.tuple([idSchema])),
  'export.remember': answers<Outcome<null>>()(z.tuple([idSchema, exportChoiceSchema])),
  /** What in the Word document, as it would be written now, is in the way of some readers. */
  'export.check': answers<Outcome<readonly AccessibilityFinding[]>>()(
    z.tuple([idSchema, z.strictObject(documentChoice)]),
  ),
  /** The pages of the meeting as the window has it, as they would be printed now. */
  'export.preview': answers<Outcome<PagesPreview>>()(
    z.tuple([meetingSchema, z.strictObject(documentChoice)]),
  ),
  'export.open': answers<Outcome<null>>()(z.tuple([z.string().max(100)])),
  'export.reveal': answers<Outcome<null>>()(z.tuple([z.string().max(100)])),

  /** Of a series, or (`null`) of the meetings without one; here and below. */
  'house.read': answers<Outcome<HouseView>>()(z.tuple([idSchema.nullable()])),
  /** `null`: the series goes with the others again. */
  'house.save': answers<Outcome<null>>()(
    z.tuple([idSchema.nullable(), houseStyleSchema.nullable()]),
  ),
  /** Keeps the picture that the user picks; `null` when he cancels. */
  'house.pickLogo': answers<Outcome<PickedLogo | null>>()(nothing),
  /** A few pages of an example in a style that is not saved yet. */
  'house.sample': answers<Outcome<PagesPreview>>()(
    z.tuple([houseStyleSchema, z.enum(['nl', 'en'])]),
  ),

  /**
   * The Word template of a series, or (`null`) of the meetings without one, which goes for series
   * without their own; `null` when there is none.
   */
  'template.read': answers<Outcome<TemplateView | null>>()(z.tuple([idSchema.nullable()])),
  /** Keeps a copy of the file that the user picks; `null` when he cancels. */
  'template.choose': answers<Outcome<TemplateView | null>>()(z.tuple([idSchema.nullable()])),
  'template.remove': answers<Outcome<null>>()(z.tuple([idSchema.nullable()])),
  /** Saves a template to begin with, in the house style of the series; `null` when the user cancels. */
  'template.saveStarter': answers<Outcome<Exported | null>>()(z.tuple([idSchema.nullable()])),

  /** The meeting as the window has it, saved where the user says; `null` when he cancels. */
  'copy.save': answers<Outcome<Exported | null>>()(z.tuple([meetingSchema])),
  'backup.state': answers<BackupState>()(nothing),
  /** `null` when the user cancels the dialog, here and below. */
  'backup.chooseFolder': answers<Outcome<BackupState | null>>()(nothing),
  'backup.stopAutomatic': answers<Outcome<BackupState>>()(nothing),
  'backup.make': answers<Outcome<Exported | null>>()(nothing),
  'backup.cancel': answers<null>()(nothing),
  'backup.pick': answers<Outcome<RestorePlan | null>>()(nothing),
  'backup.restore': answers<Outcome<Restored>>()(
    z.tuple([z.string().max(100), z.array(idSchema).max(100_000)]),
  ),
  /** Unpacks it into an empty folder and opens that as the library. */
  'backup.restoreAsLibrary': answers<Outcome<Exported | null>>()(z.tuple([z.string().max(100)])),

  'checkup.run': answers<Outcome<Checkup>>()(nothing),
  /** Puts what was found on the clipboard; the window itself may not write there. */
  'checkup.copy': answers<Outcome<null>>()(z.tuple([z.string().max(5_000_000)])),

  /** The text of a file that the user picks; `null` when he cancels, here and below. */
  'abbreviations.pick': answers<Outcome<string | null>>()(nothing),
  /** Gives the name of the file that was written. */
  'abbreviations.save': answers<Outcome<string | null>>()(z.tuple([z.string().max(1_000_000)])),

  /** What may be meant by a word, the likeliest first; may take a second for a long one. */
  'spelling.suggest': answers<Outcome<readonly string[]>>()(z.tuple([writtenWord])),
  /** Shows the menu of a wrong word, at a place of the page. */
  'spelling.menu': answers<Outcome<null>>()(z.tuple([writtenWord, placeSchema])),

  /** The list of own words of the library, as it is afterwards. */
  'spelling.words': answers<Outcome<readonly string[]>>()(nothing),
  'spelling.changeWords': answers<Outcome<readonly string[]>>()(
    z.tuple([z.strictObject({ add: ownWords, remove: ownWords })]),
  ),

  'settings.read': answers<Settings>()(nothing),
  'settings.write': answers<Outcome<null>>()(z.tuple([settingsSchema])),

  /** Shows this on the screen in the meeting room, in a window that is opened for it. */
  'presentation.show': answers<null>()(z.tuple([slideSchema])),
  'presentation.update': answers<null>()(z.tuple([slideSchema])),
  'presentation.close': answers<null>()(nothing),
  'presentation.fullScreen': answers<null>()(nothing),
  /** What that window shows; it asks this itself. */
  'presentation.slide': answers<Slide | null>()(nothing),

  'app.openLink': answers<Outcome<null>>()(z.tuple([z.string().max(2_000)])),
  'app.quit': answers<null>()(nothing),
  /** The answer to the event `flush`: whether everything that the window held is on the disk. */
  'app.flushed': answers<null>()(z.tuple([z.boolean()])),
  /** The answer to the event `saveCopies`: whether there is a copy of all that is not on the disk. */
  'app.copied': answers<null>()(z.tuple([z.boolean()])),
} as const;

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
