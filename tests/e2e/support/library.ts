import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { realFiles } from '../../../main/storage/files.ts';
import { meetingFile } from '../../../main/storage/layout.ts';
import { writeMeetingFile } from '../../../main/storage/meeting-file.ts';
import { writeSeries } from '../../../main/storage/series-files.ts';
import type { Meeting, Series } from '../../../shared/meeting/schema.ts';
import type { Notulist } from './notulist.ts';

/** Puts a meeting into the library before the app starts. */
export async function putMeeting({ library, folder }: Notulist, meeting: Meeting): Promise<void> {
  const path = meetingFile({ library, userData: folder }, 'meetings', meeting.id);
  await mkdir(dirname(path), { recursive: true });
  await writeMeetingFile(realFiles, path, { meeting, revision: 0 });
}

export async function putSeries({ library, folder }: Notulist, series: Series): Promise<void> {
  await writeSeries(realFiles, { library, userData: folder }, series);
}
