import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between one try and the next. */
const pauses = [10, 30, 100, 300, 1_000];

const inUse: readonly (string | undefined)[] = ['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'];

/**
 * Windows gives no file another name, and takes none away, while some program has it open: a virus
 * scanner, a tool for synchronising, our own backup. Mostly that is over in a moment, so there it is
 * tried again; elsewhere a refusal is an answer. What still fails is thrown as the system reported it.
 */
export async function withPatience(
  work: () => Promise<void>,
  isWindows = process.platform === 'win32',
): Promise<void> {
  for (const pause of isWindows ? pauses : []) {
    try {
      await work();
      return;
    } catch (error) {
      if (!inUse.includes((error as NodeJS.ErrnoException).code)) throw error;
      await wait(pause);
    }
  }
  await work();
}
