import { join } from 'node:path';
import type { Id } from '../../shared/meeting/schema.ts';
import type { Files } from '../storage/files.ts';
import {
  ATTACHMENTS,
  MEETING_FILE,
  meetingFolder,
  VERSIONS,
  type Layout,
} from '../storage/layout.ts';
import type { StoredFile } from './manifest.ts';

/** Which meeting a file of a backup belongs to, and what it is called within the folder of that. */
export function withinMeeting({ path }: Pick<StoredFile, 'path'>): {
  readonly id?: string;
  readonly rest: string;
} {
  const [shelf, id, ...rest] = path.split('/');
  return shelf === 'meetings' && id !== undefined ? { id, rest: rest.join('/') } : { rest: '' };
}

/** Only the user writes it, so that of another size it is another one, or damaged. */
export function isAttachment(rest: string): boolean {
  return rest.startsWith(`${ATTACHMENTS}/`);
}

/** How the files beside a meeting in a backup relate to those beside the one in the library. */
export async function filesBeside(
  files: Files,
  layout: Layout,
  id: Id,
  backedUp: readonly StoredFile[],
): Promise<'same' | 'filesMissing' | 'filesDiffer'> {
  const folder = meetingFolder(layout, 'meetings', id);
  const lacking = await Promise.all(
    backedUp.map(async (file) => {
      const { id: owner, rest } = withinMeeting(file);
      if (owner !== id || rest === MEETING_FILE || isVersion(rest)) return 'same';
      const here = await files.stat(join(folder, rest));
      if (!here) return 'filesMissing';
      return isAttachment(rest) && here.size !== file.size ? 'filesDiffer' : 'same';
    }),
  );
  return (['filesDiffer', 'filesMissing'] as const).find((one) => lacking.includes(one)) ?? 'same';
}

/** The app itself thins them out, so that one that is gone need not be missed. */
function isVersion(rest: string): boolean {
  return rest.startsWith(`${VERSIONS}/`);
}
