import { findingText } from '../../shared/checking/accessibility.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import { fail, ok } from '../../shared/result.ts';
import type { CheckError } from '../check/package-parts.ts';
import type { Answer, ExitCode, Session } from './command.ts';
import { readSource } from './read-source.ts';

const causes: Readonly<Record<CheckError, TextKey>> = {
  notWord: 'checking.notWord',
  oldOrLocked: 'checking.oldOrLocked',
  damaged: 'checking.damaged',
  tooLarge: 'checking.tooLarge',
};

/** Prints what stands in the way of accessibility in a Word document, one line for each. */
export async function runCheck(session: Session): Promise<Answer<ExitCode>> {
  const { file, t } = session;
  const source = await readSource(session);
  if (!source.ok) return source;
  const findings = await session.imports.check(source.value.bytes);
  if (!findings.ok) return fail({ key: causes[findings.error], values: { file } });
  for (const finding of findings.value) {
    const { place, problem, cure } = findingText(finding, t);
    session.out(`${file}: ${place}: ${problem} ${cure}\n`);
  }
  if (findings.value.length > 0) return ok(1);
  session.out(`${file}: ${t('checking.nothingFound')}\n`);
  return ok(0);
}
