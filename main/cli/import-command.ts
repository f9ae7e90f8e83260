import type { Finding } from '../../shared/api.ts';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import { fail, ok } from '../../shared/result.ts';
import { choice, type Arguments } from './arguments.ts';
import type { Answer, ExitCode, Session } from './command.ts';
import { named, readSource } from './read-source.ts';

const formats = ['auto', 'text', 'html', 'markdown', 'docx', 'json'] as const;

/** Prints the meeting that a file holds; what was guessed or left out goes to stderr. */
export async function runImport(session: Session, args: Arguments): Promise<Answer<ExitCode>> {
  const { file } = session;
  const format = choice(args, 'format', formats, 'auto');
  if (!format.ok) return format;
  const as = format.value;
  const source = await readSource(session);
  if (!source.ok) return source;
  const draft = await session.imports.draft({ ...source.value, ...(as !== 'auto' && { as }) });
  if (!draft.ok) return fail(named(draft.error, file));
  session.out(`${JSON.stringify(toInterchange(draft.value.meeting), null, 2)}\n`);
  for (const finding of draft.value.findings) session.note(findingLine(session, finding));
  return ok(0);
}

function findingLine({ file, t }: Session, { line, reason, values }: Finding): string {
  return t('cli.finding', { file, line, reason: t(reason, values) });
}
