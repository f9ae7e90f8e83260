import { join } from 'node:path';
import type { Id } from '../../shared/meeting/schema.ts';

/** Where a library keeps what. A user finds these folders, so their names are part of the format. */
export interface Layout {
  readonly library: string;
  readonly userData: string;
}

export const MEETING_FILE = 'meeting.json';
/** The folders beside it. */
export const VERSIONS = 'versions';
export const ATTACHMENTS = 'attachments';

export function seriesFolder({ library }: Layout): string {
  return join(library, 'series');
}

export function seriesFile(layout: Layout, id: Id): string {
  return join(seriesFolder(layout), `${id}.json`);
}

/** How the documents of a series look, or (`null`) those of the meetings of no series. */
export function houseFile(layout: Layout, series: Id | null): string {
  return join(seriesFolder(layout), series ?? 'default', 'house-style.json');
}

export const LOGOS = 'logos';
/** The pictures of all house styles, each named after what is in it. */
export function logoFile(layout: Layout, name: string): string {
  return join(seriesFolder(layout), LOGOS, name);
}

/** Where the Word template of a series is, or (`null`) that of the meetings of no series. */
export function templateFolder(layout: Layout, series: Id | null): string {
  return join(seriesFolder(layout), series ?? 'default');
}

/** The two places a meeting can be in. */
export type Shelf = 'meetings' | 'trash';

export function shelfFolder({ library }: Layout, shelf: Shelf): string {
  return join(library, shelf);
}

export function meetingFolder(layout: Layout, shelf: Shelf, id: Id): string {
  return join(shelfFolder(layout, shelf), id);
}

export function meetingFile(layout: Layout, shelf: Shelf, id: Id): string {
  return join(meetingFolder(layout, shelf, id), MEETING_FILE);
}

/** Earlier states of a meeting; they go along with it to the trash and back. */
export function versionsFolder(layout: Layout, shelf: Shelf, id: Id): string {
  return join(meetingFolder(layout, shelf, id), VERSIONS);
}

/** The files of its attachments; they go along with it like the versions. */
export function attachmentsFolder(layout: Layout, id: Id): string {
  return join(meetingFolder(layout, 'meetings', id), ATTACHMENTS);
}

/** When which public edition of a meeting was made; it goes along with it like the versions. */
export function publicationsFile(layout: Layout, id: Id): string {
  return join(meetingFolder(layout, 'meetings', id), 'publications.ndjson');
}

export const LOCK_FILE = 'lock.json';
/** Who works on a meeting, as long as someone does. */
export function lockFile(layout: Layout, id: Id): string {
  return join(meetingFolder(layout, 'meetings', id), LOCK_FILE);
}

/** What the user calls right, one word on every line. */
export const OWN_WORDS = 'woordenlijst.txt';

export function ownWordsFile({ library }: Layout): string {
  return join(library, OWN_WORDS);
}

export function journalFolder({ userData }: Layout): string {
  return join(userData, 'journal');
}

export function journalFile(layout: Layout, id: Id): string {
  return join(journalFolder(layout), `${id}.ndjson`);
}

/** What was recovered of a meeting and not read of yet. */
export function recoveryNoteFile({ userData }: Layout, id: Id): string {
  return join(userData, 'recovered', `${id}.json`);
}

export function undoFolder({ userData }: Layout): string {
  return join(userData, 'undo');
}

export function undoFile(layout: Layout, id: Id): string {
  return join(undoFolder(layout), `${id}.ndjson`);
}

/** States of the file of a meeting that this machine went on from, for merging. */
export function basesFolder({ userData }: Layout, id: Id): string {
  return join(userData, 'bases', id);
}

/** What the file of a meeting that is worked on was given last. */
export function checkpointCopy({ userData }: Layout, id: Id): string {
  return join(userData, 'checkpoints', `${id}.json`);
}

/** The one of a meeting on this shelf: in the trash there is none. */
export function copyOnShelf(layout: Layout, shelf: Shelf, id: Id): string | undefined {
  return shelf === 'meetings' ? checkpointCopy(layout, id) : undefined;
}

/** What another machine wrote otherwise, until the user has chosen. */
export function conflictsFile({ userData }: Layout, id: Id): string {
  return join(userData, 'conflicts', `${id}.json`);
}

/** What is shown of the versions of a meeting, so that they need not be read for it. */
export function versionSummariesFile({ userData }: Layout, id: Id): string {
  return join(userData, 'versions', `${id}.json`);
}

/** All that is kept of a meeting outside the library but for its journal. */
export function besideMeeting(layout: Layout, id: Id): readonly string[] {
  return [
    recoveryNoteFile,
    undoFile,
    basesFolder,
    checkpointCopy,
    conflictsFile,
    versionSummariesFile,
  ].map((place) => place(layout, id));
}

export function indexFile({ userData }: Layout): string {
  return join(userData, 'library-index.json');
}

export function exportChoicesFile({ userData }: Layout): string {
  return join(userData, 'export-choices.json');
}

export function settingsFile({ userData }: Layout): string {
  return join(userData, 'settings.json');
}
