import { basename, join } from 'node:path';
import { idSchema, type Id } from '../../shared/meeting/schema.ts';
import { isMarkedOtherwise } from '../../shared/meeting/file-name.ts';
import { attachedFiles } from '../../shared/meeting/attached-files.ts';
import {
  ATTACHMENTS,
  copyOnShelf,
  MEETING_FILE,
  shelfFolder,
  VERSIONS,
  type Layout,
  type Shelf,
} from '../storage/layout.ts';
import { loadMeeting } from '../storage/load-meeting.ts';
import { readMeetingFile } from '../storage/meeting-file.ts';
import { listVersions } from '../storage/version-files.ts';
import type { Findings } from './findings.ts';
import { ownNames } from './names.ts';

/** What the other checks have to know of a meeting that was found. */
export interface FoundMeeting {
  readonly id: Id;
  /** Empty when it cannot be read. */
  readonly title: string;
  readonly seriesId: Id | null;
  readonly shelf: Shelf;
  readonly file: string;
  /** The names of the files that its attachments have. */
  readonly attached: readonly string[];
}

/** Reads every meeting of a shelf with its versions and attachments. */
export async function checkShelf(
  findings: Findings,
  layout: Layout,
  shelf: Shelf,
): Promise<readonly FoundMeeting[]> {
  const folder = shelfFolder(layout, shelf);
  const found: FoundMeeting[] = [];
  for (const name of await ownNames(findings, folder)) {
    const place = { folder: join(folder, name), shelf, copy: copyOnShelf(layout, shelf, name) };
    const meeting = await checkFolder(findings, place);
    if (meeting) found.push(meeting);
  }
  return found;
}

interface Place {
  readonly folder: string;
  readonly shelf: Shelf;
  /** See `CheckpointCopy`. */
  readonly copy: string | undefined;
}

async function checkFolder(
  findings: Findings,
  { folder, shelf, copy }: Place,
): Promise<FoundMeeting | undefined> {
  const names = await ownNames(findings, folder);
  const file = join(folder, MEETING_FILE);
  if (!names.includes(MEETING_FILE) && !names.includes(VERSIONS)) return undefined;
  const id = idSchema.safeParse(basename(folder));
  if (!id.success) {
    findings.note('copy', folder);
    return undefined;
  }
  const meeting = await checkMeeting(findings, { id: id.data, shelf, file, copy });
  for (const name of names.filter(isCopy)) {
    findings.looked();
    findings.note('copy', join(folder, name), meeting.title);
  }
  if (names.includes(VERSIONS)) await checkVersions(findings, file, meeting.title);
  await checkAttachments(findings, join(folder, ATTACHMENTS), meeting);
  return meeting;
}

/** Beside `meeting.json`, under the names that tools for shared folders give when two machines wrote it. */
function isCopy(name: string): boolean {
  return name !== MEETING_FILE && /^meeting\b.*\.json$/.test(name);
}

async function checkMeeting(
  findings: Findings,
  { copy, ...place }: Pick<FoundMeeting, 'id' | 'shelf' | 'file'> & Pick<Place, 'copy'>,
): Promise<FoundMeeting> {
  const { file } = place;
  findings.looked();
  const versions = join(file, '..', VERSIONS);
  const loaded = await loadMeeting(findings.files, { file, versions, copy });
  if (!loaded.ok) {
    findings.note(problemOf(loaded.error.kind), file);
    return { ...place, title: '', seriesId: null, attached: [] };
  }
  const { stored, access, standIn } = loaded.value;
  const { id, title, seriesId, items } = stored.meeting;
  if (standIn) findings.note('meetingRecoverable', file, title);
  if (access.kind === 'readOnly') findings.note('newer', file, title);
  const isCopy = id !== place.id;
  if (isCopy) findings.note('copy', file, title);
  // What is in the trash, or no meeting of its own, nobody opens papers of.
  const attached = isCopy || place.shelf === 'trash' ? [] : attachedFiles(items);
  return { ...place, title, seriesId, attached };
}

function problemOf(error: string): 'unreadable' | 'meetingMissing' | 'newer' | 'meetingDamaged' {
  switch (error) {
    case 'unreadable':
    case 'newer':
      return error;
    case 'missing':
      return 'meetingMissing';
    default:
      return 'meetingDamaged';
  }
}

async function checkVersions(findings: Findings, file: string, title: string): Promise<void> {
  const folder = join(file, '..', VERSIONS);
  const names = await ownNames(findings, folder);
  const listed = await listVersions(findings.files, folder);
  const ours = new Set(listed.ok ? listed.value.map(({ path }) => path) : []);
  for (const path of names.map((name) => join(folder, name))) {
    findings.looked();
    if (!ours.has(path)) {
      findings.note('copy', path, title);
      continue;
    }
    const read = await readMeetingFile(findings.files, path);
    if (!read.ok)
      findings.note(read.error.kind === 'newer' ? 'newer' : 'versionDamaged', path, title);
  }
}

/** What is there beside the files of its attachments may belong to a version, or be put there by the user. */
async function checkAttachments(
  findings: Findings,
  folder: string,
  { title, attached }: FoundMeeting,
): Promise<void> {
  const names = await ownNames(findings, folder);
  for (const path of names.map((name) => join(folder, name))) {
    if (await findings.isFolder(path)) continue;
    const sum = await findings.sum(path);
    const isChanged = sum !== undefined && isMarkedOtherwise(basename(path), sum);
    if (isChanged) findings.note('attachmentChanged', path, title);
  }
  // Some disks keep an accent apart from its letter.
  const here = new Set(names.map((name) => name.normalize('NFC')));
  for (const name of attached.filter((one) => !here.has(one.normalize('NFC')))) {
    findings.note('attachmentMissing', join(folder, name), title);
  }
}
