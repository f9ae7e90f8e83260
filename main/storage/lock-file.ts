import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Files } from './files.ts';
import { temporaryFor } from './durable-file.ts';
import type { Machine } from './machine.ts';

/** Beside `meeting.json`, as long as someone works on it. Others read it, so its form is part of the format. */
const holderSchema = z.strictObject({
  host: z.string(),
  user: z.string(),
  pid: z.int(),
  /** One opening of the meeting. */
  session: z.string(),
  since: z.iso.datetime(),
  /** When the holder last said to be there, by his own clock. */
  heartbeat: z.iso.datetime(),
});
export type Holder = z.infer<typeof holderSchema>;

/** `undefined` when there is none, or none that can be read: a lock never comes between a user and his work. */
export async function readLock(files: Files, path: string): Promise<Holder | undefined> {
  try {
    if (!(await files.stat(path))) return undefined;
    const json: unknown = JSON.parse(new TextDecoder().decode(await files.read(path)));
    return holderSchema.safeParse(json).data;
  } catch {
    return undefined;
  }
}

/** As a whole, so that none reads half of it; that its name survives a power cut is of no use to anyone. */
export async function writeLock(files: Files, path: string, holder: Holder): Promise<void> {
  const temporary = join(dirname(path), temporaryFor(path));
  try {
    await files.write(temporary, `${JSON.stringify(holder, null, 2)}\n`);
    await files.rename(temporary, path);
  } catch {
    await files.remove(temporary).catch(() => undefined);
  }
}

/** What we saw of a holder: times by our clock, which may differ from the holder's. */
export interface Sight {
  readonly holder: Holder;
  /** When we first saw this heartbeat. */
  readonly firstSeen: Date;
  /** We saw an earlier heartbeat of the same holder: it was alive while we watched. */
  readonly wasAlive: boolean;
}

export function nextSight(last: Sight | undefined, holder: Holder, now: Date): Sight {
  const isSame = last?.holder.session === holder.session;
  if (isSame && last.holder.heartbeat === holder.heartbeat) return last;
  return { holder, firstSeen: now, wasAlive: isSame };
}

const OLD = 2 * 60_000;
/** So long a living holder and a synchronised folder may take for the next heartbeat. */
const WATCHED = 45_000;
/** Clocks of machines that share a folder do not differ by more. */
const SURELY_OLD = 15 * 60_000;

/**
 * Whether the holder has gone without a word. Clocks differ, so a heartbeat that looks old must also
 * have stayed the same while we watched; one that we saw move, or of a clock ahead, must have stayed
 * the same for as long as makes it old.
 */
export function isOld({ holder, firstSeen, wasAlive }: Sight, now: Date): boolean {
  const age = now.getTime() - Date.parse(holder.heartbeat);
  const watched = now.getTime() - firstSeen.getTime();
  if (watched > OLD) return true;
  return !wasAlive && (age > SURELY_OLD || (age > OLD && watched > WATCHED));
}

/** A holder on this very machine whose process is gone: a crash, of which nobody need be told. */
export function isDeadHere(holder: Holder, { host, user, isRunning }: Machine): boolean {
  return holder.host === host && holder.user === user && !isRunning(holder.pid);
}
