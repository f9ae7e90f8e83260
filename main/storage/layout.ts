import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
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

/** What is kept outside the libraries, of each apart. */
export function besideFolder({ userData }: Pick<Layout, 'userData'>): string {
  return join(userData, 'libraries');
}

/**
 * What this machine keeps of a library, outside it. By where the library is, for a copy of one has the
 * same meetings; `beside-places.ts` follows a library that moved.
 */
export function besideLibrary(layout: Layout): string {
  const key = createHash('sha256').update(resolve(layout.library)).digest('hex').slice(0, 16);
  return join(besideFolder(layout), key);
}

/** The folders in it. In each what is kept of a meeting begins with its id, and has a dot behind that or nothing. */
export const BESIDE = [
  'journal',
  'undo',
  'bases',
  'checkpoints',
  'conflicts',
  'recovered',
  'versions',
] as const;

export type Beside = (typeof BESIDE)[number];

function beside(layout: Layout, folder: Beside, name = ''): string {
  return join(besideLibrary(layout), folder, name);
}

/** Where an older app kept it, of all libraries together. What is of none that was opened since is still there. */
export function olderPlace({ userData }: Pick<Layout, 'userData'>, folder: Beside): string {
  return join(userData, folder);
}

export function journalFolder(layout: Layout): string {
  return beside(layout, 'journal');
}

export function journalFile(layout: Layout, id: Id): string {
  return join(journalFolder(layout), `${id}.ndjson`);
}

/** What was recovered of a meeting and not read of yet. */
export function recoveryNoteFile(layout: Layout, id: Id): string {
  return beside(layout, 'recovered', `${id}.json`);
}

export function undoFile(layout: Layout, id: Id): string {
  return beside(layout, 'undo', `${id}.ndjson`);
}

/** States of the file of a meeting that this machine went on from, for merging. */
export function basesFolder(layout: Layout, id: Id): string {
  return beside(layout, 'bases', id);
}

/** What the file of a meeting that is worked on was given last. */
export function checkpointCopy(layout: Layout, id: Id): string {
  return beside(layout, 'checkpoints', `${id}.json`);
}

/** The one of a meeting on this shelf: in the trash there is none. */
export function copyOnShelf(layout: Layout, shelf: Shelf, id: Id): string | undefined {
  return shelf === 'meetings' ? checkpointCopy(layout, id) : undefined;
}

/** What another machine wrote otherwise, until the user has chosen. */
export function conflictsFile(layout: Layout, id: Id): string {
  return beside(layout, 'conflicts', `${id}.json`);
}

/** What is shown of the versions of a meeting, so that they need not be read for it. */
export function versionSummariesFile(layout: Layout, id: Id): string {
  return beside(layout, 'versions', `${id}.json`);
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

export const INDEX_FILE = 'library-index.json';
export function indexFile(layout: Layout): string {
  return join(besideLibrary(layout), INDEX_FILE);
}

export function exportChoicesFile({ userData }: Layout): string {
  return join(userData, 'export-choices.json');
}

export function settingsFile({ userData }: Layout): string {
  return join(userData, 'settings.json');
}
