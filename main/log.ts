import { appendFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

const MAX_BYTES = 1024 * 1024;

export type Log = (what: string, error: unknown) => void;

/** Notes bugs for whoever mends them, in `notulist.log` and on stderr; never what was typed. */
export function fileLog(userData: string): Log {
  const path = join(userData, 'notulist.log');
  let last: Promise<unknown> = Promise.resolve();
  return (what, error) => {
    const told = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
    const line = `${new Date().toISOString()} ${what}: ${told}\n`;
    process.stderr.write(line);
    // A log that cannot be written must not be the next trouble.
    last = last.then(() => appendTurning(path, line)).catch(() => undefined);
  };
}

/** Beyond the limit the log starts anew and the old one is kept once. */
async function appendTurning(path: string, line: string): Promise<void> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size > MAX_BYTES) await rename(path, `${path}.1`);
  await appendFile(path, line);
}
