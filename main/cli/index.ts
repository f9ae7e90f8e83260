import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { realFiles } from '../storage/files.ts';
import { run } from './run.ts';

const { argv, env, stdin, stdout, stderr } = process;

// Whoever reads our output may stop early (`notulist import … | head`): then there is nobody to tell.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(argv.slice(2), {
  files: realFiles,
  newId: randomUUID,
  locale: env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '',
  readStdin: () => buffer(stdin),
  out: (text) => stdout.write(text),
  note: (line) => stderr.write(`${line}\n`),
});
