import { join } from 'node:path';
import type { ExitCode, Surroundings } from '../../main/cli/command.ts';
import { run } from '../../main/cli/run.ts';
import { workHere } from '../../main/documents/work-here.ts';
import { realFiles } from '../../main/storage/files.ts';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { ok } from '../../shared/result.ts';
import { counter } from '../support/builders.ts';

export interface Said {
  readonly exit: ExitCode;
  readonly out: string;
  readonly notes: readonly string[];
}

/** Types a command over the real disk and gives back all that came of it. */
export async function type(
  args: readonly string[],
  around: Partial<Surroundings> & { readonly stdin?: string } = {},
): Promise<Said> {
  let out = '';
  const notes: string[] = [];
  const exit = await run(args, {
    files: realFiles,
    imports: workHere,
    newId: counter('cli'),
    print: (page) => Promise.resolve(ok(page)),
    locale: 'nl_NL.UTF-8',
    readStdin: () => Promise.resolve(new TextEncoder().encode(around.stdin ?? '')),
    out: (text) => (out += text),
    note: (line) => notes.push(line),
    ...around,
  });
  return { exit, out, notes };
}

export async function writeMeetingFile(folder: string, meeting: Meeting): Promise<string> {
  const path = join(folder, 'vergadering.json');
  await realFiles.write(path, JSON.stringify(toInterchange(meeting)));
  return path;
}
