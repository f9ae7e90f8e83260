import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realFiles } from '../../main/storage/files.ts';
import { meetingFileSchema } from '../../shared/meeting/interchange.ts';
import { tempFolder } from '../support/disk.ts';

const bundle = resolve(import.meta.dirname, '../../out/main/cli.js');

function notulist(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { status, stdout, stderr };
}

describe.skipIf(!existsSync(bundle))('the command line as built (skipped before a build)', () => {
  test('turns text into a Word file through a pipe', async () => {
    const imported = notulist(['import', '-'], '1. Opening\n2. Rondvraag\n');
    expect(imported.status).toBe(0);
    expect(meetingFileSchema.parse(JSON.parse(imported.stdout)).items).toHaveLength(2);
    const target = join(await tempFolder(), 'verslag.docx');
    expect(notulist(['export', '-', '--to', target], imported.stdout).status).toBe(0);
    expect((await realFiles.read(target)).length).toBeGreaterThan(1_000);
    expect(notulist(['check', target]).status).toBe(0);
  });

  test('ends with 2 and one line on stderr for what it cannot read', () => {
    const { status, stdout, stderr } = notulist(['export', 'is-er-niet.json', '--to', 'a.docx']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^notulist: .*is-er-niet\.json.*\n$/);
  });

  test('makes no PDF, and fetches nothing for it, where there is no app', async () => {
    const imported = notulist(['import', '-'], '1. Opening\n');
    const target = join(await tempFolder(), 'verslag.pdf');
    const { status, stdout, stderr } = notulist(['export', '-', '--to', target], imported.stdout);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^notulist: .*verslag\.pdf.*\n$/);
    expect(existsSync(target)).toBe(false);
  });
});
