import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { importsOnThread } from '../documents/on-thread.ts';
import type { PrintPage } from '../print-page.ts';
import { realFiles } from '../storage/files.ts';
import { run } from './run.ts';

/**
 * Runs one command with the streams of this process; answers its exit code once all is written.
 * `thread`: where `documents/thread.ts` is, built.
 */
export async function runOnThisProcess(
  args: readonly string[],
  thread: string,
  print: PrintPage,
): Promise<number> {
  const { env, stdin, stdout, stderr } = process;
  // Whoever reads our output may stop early (`notulist import … | head`): then there is nobody to tell.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const code = await run(args, {
    files: realFiles,
    imports: importsOnThread(thread),
    newId: randomUUID,
    print,
    locale: env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '',
    readStdin: () => buffer(stdin),
    out: (text) => stdout.write(text),
    note: (line) => stderr.write(`${line}\n`),
  });
  await new Promise<void>((resolve) => {
    stdout.write('', () => {
      resolve();
    });
  });
  return code;
}
