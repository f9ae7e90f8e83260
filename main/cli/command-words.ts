/** The words that make a start of the program a command and not a window. */
const commandWords: ReadonlySet<string> = new Set(['import', 'export', 'check', '--help']);

/** Begins a start of the app by itself, to print a page; see `print-by-app.ts`. */
export const printWord = 'print-page';

/**
 * The arguments of a command, `null` when the program was started for its window. Of a program that
 * is not packaged the first argument is its folder; root has to give up Chromium's sandbox there.
 */
export function commandIn(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  const args = wordsOf(argv, isPackaged);
  return args[0] !== undefined && commandWords.has(args[0]) ? args : null;
}

/** What to print and where, `null` when the program was started for something else. */
export function printJobIn(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  const [first, ...words] = wordsOf(argv, isPackaged);
  return first === printWord ? words : null;
}

function wordsOf(argv: readonly string[], isPackaged: boolean): readonly string[] {
  return argv.slice(isPackaged ? 1 : 2).filter((arg) => isPackaged || arg !== '--no-sandbox');
}
