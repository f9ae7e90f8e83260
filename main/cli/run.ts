import { languages, translator, type Language } from '../../shared/i18n/translator.ts';
import { assertNever } from '../../shared/result.ts';
import { choice, readArguments, type Arguments } from './arguments.ts';
import type { Answer, ExitCode, Session, Surroundings, Trouble } from './command.ts';
import { runCheck } from './check-command.ts';
import { runExport } from './export-command.ts';
import { runImport } from './import-command.ts';

/** The command line without a process around it: words in, exit code out. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const ownLanguage: Language = around.locale.startsWith('en') ? 'en' : 'nl';
  const refuse = ({ key, values }: Trouble, language: Language): ExitCode => {
    around.note(`notulist: ${oneLine(translator(language)(key, values))}`);
    return 2;
  };
  const read = readArguments(args);
  if (!read.ok) return refuse(read.error, ownLanguage);
  if (read.value === 'help') {
    around.out(`${translator(ownLanguage)('cli.usage')}\n`);
    return 0;
  }
  const { file, options } = read.value;
  // Minutes are Dutch unless asked otherwise, whatever the system speaks.
  const language = choice(read.value, 'lang', languages, 'nl');
  if (!language.ok) return refuse(language.error, ownLanguage);
  const spoken = options.lang === undefined ? ownLanguage : language.value;
  const session: Session = { ...around, t: translator(spoken), language: language.value, file };
  const exit = await runCommand(session, read.value);
  return exit.ok ? exit.value : refuse(exit.error, spoken);
}

function runCommand(session: Session, args: Arguments): Promise<Answer<ExitCode>> {
  switch (args.command) {
    case 'import':
      return runImport(session, args);
    case 'export':
      return runExport(session, args);
    case 'check':
      return runCheck(session);
    default:
      return assertNever(args.command);
  }
}

/** A file name may hold a line end; a message may not. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
