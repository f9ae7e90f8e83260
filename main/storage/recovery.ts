import { dirname } from 'node:path';
import type { Access, Recovery } from '../../shared/api.ts';
import { ok, type Result } from '../../shared/result.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { parseJournal, type JournalEntry } from './journal-lines.ts';
import { Journal } from './journal.ts';
import type { Loaded } from './load-meeting.ts';
import type { StoredMeeting } from './meeting-file.ts';
import { ownStart } from './own-start.ts';
import { replay } from './replay.ts';
import { setAside } from './set-aside.ts';
import type { MeetingPaths, Surroundings } from './surroundings.ts';

/** A meeting as it was after the last change that reached the disk, and the journal to go on with. */
export interface Recovered {
  /** To read only, where the damaged file cannot be set aside now: then nothing of it is written over. */
  readonly access: Access;
  /** The state that the journal went on from. */
  readonly start: StoredMeeting;
  /** That is not the file: what another machine wrote there is still to be taken in. */
  readonly isFileOfAnother: boolean;
  readonly stored: StoredMeeting;
  readonly journal: Journal;
  readonly replayed: number;
  /** The entries that were replayed. */
  readonly entries: readonly JournalEntry[];
  /** What could not be used, of which a copy is kept or will be; `null` when all could. */
  readonly recovery: Recovery | null;
}

/**
 * Replays the journal of a meeting. What of journal or file could not be used is set aside first:
 * whoever goes on writing writes over it. A journal of which no copy can be made now is not written
 * over before there is one. Of a meeting that is to be read only nothing is touched.
 */
export async function recover(
  around: Pick<Surroundings, 'files' | 'now'>,
  paths: Pick<MeetingPaths, 'file' | 'journal' | 'copy' | 'bases'>,
  { stored, access, standIn }: Loaded,
): Promise<Result<Recovered, FileTrouble>> {
  const { files, now } = around;
  const path = paths.journal;
  const found = await attempt('unreadable', path, () => readIfThere(files, path));
  if (!found.ok) return found;
  const { entries, unreadable } = parseJournal(new TextDecoder().decode(found.value));
  const isReadOnly = access.kind === 'readOnly';
  const own = isReadOnly ? undefined : await ownStart(around, paths, stored, entries);
  const start = own ?? stored;
  const { applied, unfit, ...replayed } = replay(start, entries);
  const result = {
    access,
    start,
    isFileOfAnother: own !== undefined && standIn === null,
    stored: replayed.stored,
    replayed: applied.length,
    entries: applied,
  };
  const toRead = { ...result, journal: new Journal(files, path, [], true), recovery: null };
  if (isReadOnly) return ok(toRead);
  const file = await attempt('unwritable', path, async () =>
    standIn
      ? {
          keptAs: await asideIfThere(files, paths.file, now()),
          from: standIn.from,
          at: standIn.at.toISOString(),
          replayed: applied.length,
        }
      : null,
  );
  if (!file.ok) {
    const at = replayed.stored.recordedAt ?? standIn?.at.toISOString() ?? now().toISOString();
    return ok({ ...toRead, access: { kind: 'readOnly', why: { kind: 'cannotRecover', at } } });
  }
  const unusable = unreadable + unfit;
  const keepAside = () => setAside(files, path, found.value ?? NOTHING, now());
  // A full disk must not keep the meeting closed: the journal stays as it is until there is a copy.
  const kept = unusable === 0 ? ok(null) : await attempt('unwritable', path, keepAside);
  const damage = {
    keptAs: kept.ok ? kept.value : null,
    unusable,
    why: unfit > 0 ? ('otherHistory' as const) : ('damaged' as const),
  };
  const journal = unusable === 0 ? null : damage;
  const settled = await attempt('unwritable', path, () => settle(files, path));
  const clean = settled.ok && unusable === 0 && applied.length === entries.length;
  return ok({
    ...result,
    journal: new Journal(files, path, applied, clean, kept.ok ? undefined : keepAside),
    recovery: file.value || journal ? { file: file.value, journal } : null,
  });
}

const NOTHING = new Uint8Array();

async function readIfThere(files: Files, path: string): Promise<Uint8Array | undefined> {
  return (await files.stat(path)) ? files.read(path) : undefined;
}

async function asideIfThere(files: Files, path: string, now: Date): Promise<string | null> {
  const content = await readIfThere(files, path);
  return content ? setAside(files, path, content, now) : null;
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
