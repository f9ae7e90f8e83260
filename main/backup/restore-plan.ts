import type { RestoreRow } from '../../shared/api.ts';
import { idSchema } from '../../shared/meeting/schema.ts';
import { meetingFile, MEETING_FILE } from '../storage/layout.ts';
import { readMeetingFile, storedMeeting, type StoredMeeting } from '../storage/meeting-file.ts';
import type { StoredFile } from './manifest.ts';
import { comparedSize, filesBeside, type LibraryAndBackup } from './meeting-files.ts';
import { whole, type Content } from './read-backup.ts';

const meetingPath = new RegExp(`^meetings/([^/]+)/${MEETING_FILE}$`);

/** The meeting that a file of a backup holds; `undefined` for other files and for a damaged one. */
export async function backedUpMeeting(
  { path }: StoredFile,
  content: Content,
): Promise<StoredMeeting | undefined> {
  const id = idSchema.safeParse(meetingPath.exec(path)?.[1]);
  if (!id.success) return undefined;
  const read = storedMeeting(parse(await whole(content)), path);
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
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/** How the meetings of a backup relate to the library as it is now, newest first. */
export async function planRestore(
  comparison: Comparison,
  backedUp: readonly StoredMeeting[],
): Promise<readonly RestoreRow[]> {
  const rows: RestoreRow[] = [];
  const sizes = backedUp.map(({ meeting }) => comparedSize(comparison.manifest, meeting.id));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  // One after the other, for the files of attachments are read for it.
  for (const [at, stored] of backedUp.entries()) {
    const { id, title, date } = stored.meeting;
    let done = before;
    const onPart = (size: number) => {
      done += size;
      comparison.onProgress(done / total);
    };
    rows.push({ id, title, date, state: await stateOf(comparison, stored, onPart) });
    // Where the text differs, or the first file does, the others are not read.
    before += sizes[at] ?? 0;
    comparison.onProgress(total === 0 ? 1 : before / total);
  }
  return rows.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

async function stateOf(
  comparison: Comparison,
  { meeting, recordedAt = '' }: StoredMeeting,
  onPart: (size: number) => void,
): Promise<RestoreRow['state']> {
  const { files, layout } = comparison;
  const here = await readMeetingFile(files, meetingFile(layout, 'meetings', meeting.id));
  if (here.ok) {
    if (JSON.stringify(here.value.meeting) === JSON.stringify(meeting)) {
      return filesBeside(comparison, meeting.id, onPart);
    }
    return recordedAt > (here.value.recordedAt ?? '') ? 'older' : 'newer';
  }
  if (here.error.kind !== 'missing') return 'unreadable';
  return (await files.stat(meetingFile(layout, 'trash', meeting.id))) ? 'inTrash' : 'missing';
}
