import type { RestoreRow } from '../../shared/api.ts';
import { idSchema, type Id } from '../../shared/meeting/schema.ts';
import type { Files } from '../storage/files.ts';
import { meetingFile, MEETING_FILE, type Layout } from '../storage/layout.ts';
import { readMeetingFile, storedMeeting, type StoredMeeting } from '../storage/meeting-file.ts';
import type { Manifest, StoredFile } from './manifest.ts';
import { filesBeside } from './meeting-files.ts';
import { whole, type Content } from './read-backup.ts';

const meetingPath = new RegExp(`^meetings/([^/]+)/${MEETING_FILE}$`);

/** The meeting that a file of a backup holds; `undefined` for other files and for a damaged one. */
export async function backedUpMeeting(
  { path }: StoredFile,
  content: Content,
  newId: () => Id,
): Promise<StoredMeeting | undefined> {
  const id = idSchema.safeParse(meetingPath.exec(path)?.[1]);
  if (!id.success) return undefined;
  const read = storedMeeting(parse(await whole(content)), path, newId);
  return read.ok && read.value.meeting.id === id.data ? read.value : undefined;
}

/** `undefined` for what is no JSON, which no meeting is either. */
function parse(content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(content));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A library, and a backup that it is compared with. */
export interface Comparison {
  readonly files: Files;
  readonly layout: Layout;
  readonly manifest: Manifest;
  readonly newId: () => Id;
}

/** How the meetings of a backup relate to the library as it is now, newest first. */
export async function planRestore(
  comparison: Comparison,
  backedUp: readonly StoredMeeting[],
): Promise<readonly RestoreRow[]> {
  const rows: RestoreRow[] = [];
  // One after the other, for the files of attachments are read for it.
  for (const stored of backedUp) {
    const { id, title, date } = stored.meeting;
    rows.push({ id, title, date, state: await stateOf(comparison, stored) });
  }
  return rows.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

async function stateOf(
  { files, layout, manifest, newId }: Comparison,
  { meeting, recordedAt = '' }: StoredMeeting,
): Promise<RestoreRow['state']> {
  const here = await readMeetingFile(files, meetingFile(layout, 'meetings', meeting.id), newId);
  if (here.ok) {
    if (JSON.stringify(here.value.meeting) === JSON.stringify(meeting)) {
      return filesBeside(files, layout, meeting.id, manifest.files);
    }
    return recordedAt > (here.value.recordedAt ?? '') ? 'older' : 'newer';
  }
  if (here.error.kind !== 'missing') return 'unreadable';
  return (await files.stat(meetingFile(layout, 'trash', meeting.id))) ? 'inTrash' : 'missing';
}
