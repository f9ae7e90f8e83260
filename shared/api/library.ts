import { z } from 'zod';
import type { LastActions } from '../meeting/carried-actions.ts';
import {
  idSchema,
  isoDateSchema,
  meetingSchema,
  seriesSchema,
  type Id,
  type MeetingStatus,
  type NextMeeting,
  type Series,
} from '../meeting/schema.ts';
import type { Overviews } from '../overview/overviews.ts';
import { sheetSchema } from '../overview/sheet.ts';
import type { Found } from '../search/search-index.ts';
import { answers, nothing, type AppError, type Outcome } from './call.ts';

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
  /**
   * Why what this machine keeps of it is not all in its place, so that some of the last work may not be seen
   * before a later start. Absent when it is.
   */
  readonly unsettled?: AppError;
}

export interface OverviewsRead extends Overviews {
  /** How many meetings cannot be read, and are not in it. */
  readonly unreadable: number;
}

/** The library as a whole, and what is looked for in it. */
export const libraryCalls = {
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
  /** The second is the series as it was before it was changed here; `null` of a new one. */
  'library.saveSeries': answers<Outcome<null>>()(z.tuple([seriesSchema, seriesSchema.nullable()])),
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
  /** In the texts of the library, but not of the meeting on screen (the second argument); as many as one wants (the third). */
  'search.find': answers<Outcome<Found>>()(
    z.tuple([z.string().max(500), idSchema.nullable(), z.int().min(1).max(10_000)]),
  ),
  /** Over all meetings that are not in the trash. */
  'overview.read': answers<Outcome<OverviewsRead>>()(nothing),
  /** Puts an overview on the clipboard, as a text and as a table. */
  'overview.copy': answers<Outcome<null>>()(z.tuple([sheetSchema])),
} as const;
