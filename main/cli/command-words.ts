/** The words that make a start of the program a command and not a window. */
const commandWords: ReadonlySet<string> = new Set(['import', 'export', 'check', '--help']);

/**
 * The arguments of a command, `null` when the program was started for its window. Of a program that
 * is not packaged the first argument is its folder; root has to give up Chromium's sandbox there.
 */
export function commandIn(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  const args = argv.slice(isPackaged ? 1 : 2).filter((arg) => isPackaged || arg !== '--no-sandbox');
  return args[0] !== undefined && commandWords.has(args[0]) ? args : null;
}
