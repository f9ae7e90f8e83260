import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { realFiles } from '../../../main/storage/files.ts';
import { meetingFile } from '../../../main/storage/layout.ts';
import { writeMeetingFile } from '../../../main/storage/meeting-file.ts';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import type { Notulist } from './notulist.ts';

/** Puts a meeting into the library before the app starts. */
export async function putMeeting({ library, folder }: Notulist, meeting: Meeting): Promise<void> {
  const path = meetingFile({ library, userData: folder }, 'meetings', meeting.id);
  await mkdir(dirname(path), { recursive: true });
  await writeMeetingFile(realFiles, path, { meeting, revision: 0 });
}
