import { basename, dirname, join } from 'node:path';
import type { Recovery } from '../../shared/api.ts';
import { ok, type Result } from '../../shared/result.ts';
import { writeDurably } from './durable-file.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { parseJournal } from './journal-lines.ts';
import { Journal } from './journal.ts';
import type { StoredMeeting } from './meeting-file.ts';
import { replay } from './replay.ts';

/** A meeting as it was after the last change that reached the disk, and the journal to go on with. */
export interface Recovered {
  readonly stored: StoredMeeting;
  readonly journal: Journal;
  readonly replayed: number;
  /** What of the journal could not be used; the journal as it was is kept beside it. */
  readonly lost: Recovery['journal'];
}

/** Replays the journal of a meeting, and keeps a copy of it when not all of it could be used. */
export async function recover(
  files: Files,
  path: string,
  stored: StoredMeeting,
  now: () => Date,
): Promise<Result<Recovered, FileTrouble>> {
  const found = await attempt('unreadable', path, async () =>
    (await files.stat(path)) ? files.read(path) : new Uint8Array(),
  );
  if (!found.ok) return found;
  const { entries, unreadable } = parseJournal(new TextDecoder().decode(found.value));
  const replayed = replay(stored, entries);
  const unusable = unreadable + replayed.unfit;
  const aside = asidePath(path, now());
  if (unusable > 0) {
    const kept = await attempt('unwritable', path, () => writeDurably(files, aside, found.value));
    if (!kept.ok) return kept;
  }
  const settled = await attempt('unwritable', path, () => settle(files, path));
  const clean = settled.ok && unusable === 0 && replayed.applied.length === entries.length;
  const journal = new Journal(files, path, replayed.applied, clean);
  return ok({
    stored: replayed.stored,
    journal,
    replayed: replayed.applied.length,
    lost: unusable > 0 ? { keptAs: basename(aside), unusable } : null,
  });
}

/**
 * What a killed process wrote last may be in the memory of the system alone. Who opens the meeting
 * sees it as saved, so it has to be on the disk before he does.
 */
async function settle(files: Files, path: string): Promise<void> {
  if (!(await files.stat(path))) return;
  await files.makeFolder(dirname(path));
  const file = await files.append(path);
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await files.syncFolder(dirname(path));
}

/** Such as `<id>.damaged-2027-03-12T09-30-00-000Z.ndjson`. */
function asidePath(journal: string, now: Date): string {
  const when = now.toISOString().replace(/[:.]/g, '-');
  return join(dirname(journal), `${basename(journal, '.ndjson')}.damaged-${when}.ndjson`);
}
