import { parseArgs } from 'node:util';
import { fail, ok } from '../../shared/result.ts';
import type { Answer } from './command.ts';

export const commandNames = ['import', 'export', 'check'] as const;
export type CommandName = (typeof commandNames)[number];
type OptionName = 'format' | 'to' | 'part' | 'template' | 'house' | 'times' | 'lang' | 'edition';

/** What was typed, in its parts; whether the values make sense is for the command to say. */
export interface Arguments {
  readonly command: CommandName;
  readonly file: string;
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
}

const optionsOf: Readonly<Record<CommandName, readonly OptionName[]>> = {
  import: ['format', 'lang'],
  export: ['to', 'part', 'template', 'house', 'times', 'lang', 'edition'],
  check: ['lang'],
};

/** Said by being there. */
export const YES = 'yes';

const value = { type: 'string' } as const;
const allOptions = {
  format: value,
  to: value,
  part: value,
  template: value,
  house: value,
  times: { type: 'boolean' },
  lang: value,
  edition: value,
} as const;

/** `help` when that is asked for, whatever else stands there. */
export function readArguments(args: readonly string[]): Answer<Arguments | 'help'> {
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...allOptions, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return ok('help');
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [word] = words;
  if (word === undefined) return fail({ key: 'cli.seeHelp' });
  const command = commandNames.find((name) => name === word);
  if (!command) return fail({ key: 'cli.unknownCommand', values: { word } });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const options = readOptions(command, given);
  if (!options.ok) return options;
  const file = onlyFile(command, words.slice(1));
  return file.ok ? ok({ command, file: file.value, options: options.value }) : file;
}

function onlyFile(command: CommandName, words: readonly string[]): Answer<string> {
  const [file, tooMany] = words;
  if (file === undefined) return fail({ key: 'cli.needsFile', values: { command } });
  if (tooMany !== undefined)
    return fail({ key: 'cli.oneFile', values: { command, word: tooMany } });
  return ok(file);
}

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function readOptions(command: CommandName, given: readonly Given[]): Answer<Arguments['options']> {
  const options: Partial<Record<OptionName, string>> = {};
  for (const { name, rawName: option, value: said } of given) {
    const known = optionsOf[command].find((other) => other === name);
    if (!known) return fail({ key: 'cli.unknownOption', values: { option, command } });
    const typed = allOptions[known].type === 'boolean' ? (said ?? YES) : said;
    if (typed === undefined || typed === '') {
      return fail({ key: 'cli.optionNeedsValue', values: { option } });
    }
    if (options[known] !== undefined) return fail({ key: 'cli.optionTwice', values: { option } });
    options[known] = typed;
  }
  return ok(options);
}

/** The option's value when it is one of the choices, `fallback` when it was not given. */
export function choice<T extends string, F extends T | undefined>(
  { options }: Arguments,
  name: OptionName,
  choices: readonly T[],
  fallback: F,
): Answer<T | F> {
  const typed = options[name];
  if (typed === undefined) return ok(fallback);
  const chosen = choices.find((one) => one === typed);
  if (chosen !== undefined) return ok(chosen);
  const values = { value: typed, option: `--${name}`, choices: choices.join(', ') };
  return fail({ key: 'cli.badValue', values });
}
