/** What the set-up scripts tell the person who typed `npm start`: calm single lines, and one line with a cure when it stops. */

/** A failure the reader can mend. It is shown as one line: what is wrong, then what to do about it. */
export class Stop extends Error {
  /**
   * @param {string} cause what is wrong, without a full stop
   * @param {string} cure what to type or change, without a full stop
   */
  constructor(cause, cure) {
    super(oneLine(`${cause}. Cure: ${cure}.`));
    this.name = 'Stop';
  }
}

/** @param {string} text */
export function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Progress goes to stderr, so that stdout stays the program's own (the command line pipes it).
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`notulist: ${line}\n`);
}

/** What npm says around its errors. */
const noise = /^npm error( (code|errno|syscall|path)\b.*| A complete log of .*)?$/;

/**
 * The most telling line of a failed program: the first that mentions an error, else the last.
 * @param {string} output
 */
export function tellingLine(output) {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !noise.test(line));
  const telling = lines.find((line) => /\b(error|failed|cannot|unable|E:)/i.test(line));
  return (telling ?? lines.at(-1) ?? 'no output').replace(/^npm error /, '').slice(0, 300);
}

/**
 * Runs a script's main function; a `Stop` becomes its one line, anything else is a bug and keeps its stack.
 * @param {() => Promise<number>} main answers with the exit code
 */
export async function script(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof Stop) process.stderr.write(`notulist: ${error.message}\n`);
    else console.error(error);
    process.exitCode = 1;
  }
}
