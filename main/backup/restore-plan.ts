import type { RestoreRow } from '../../shared/api.ts';
import { idSchema, type Id } from '../../shared/meeting/schema.ts';
import { meetingFile, MEETING_FILE } from '../storage/layout.ts';
import { readMeetingFile, storedMeeting, type StoredMeeting } from '../storage/meeting-file.ts';
import type { StoredFile } from './manifest.ts';
import { filesBeside, type LibraryAndBackup } from './meeting-files.ts';
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

interface Comparison extends LibraryAndBackup {
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
  comparison: Comparison,
  { meeting, recordedAt = '' }: StoredMeeting,
): Promise<RestoreRow['state']> {
  const { files, layout, newId } = comparison;
  const here = await readMeetingFile(files, meetingFile(layout, 'meetings', meeting.id), newId);
  if (here.ok) {
    if (JSON.stringify(here.value.meeting) === JSON.stringify(meeting)) {
      return filesBeside(comparison, meeting.id);
    }
    return recordedAt > (here.value.recordedAt ?? '') ? 'older' : 'newer';
  }
  if (here.error.kind !== 'missing') return 'unreadable';
  return (await files.stat(meetingFile(layout, 'trash', meeting.id))) ? 'inTrash' : 'missing';
}
