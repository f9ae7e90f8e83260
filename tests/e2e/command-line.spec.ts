import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { sandboxArgs } from '../../build/setup/sandbox.mjs';
import { exportFormats } from '../../shared/api.ts';
import { extensions } from '../../main/file-names.ts';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import { aMeeting } from '../support/builders.ts';
import { everythingIn, hasPoppler } from '../support/everything-in.ts';
import { tracesOf, withSecrets, type Secrets } from '../support/secrets.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

test('makes a PDF from source without a display', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'notulist-pdf-'));
  const source = join(folder, 'vergadering.json');
  const target = join(folder, 'verslag.pdf');
  const env = withoutDisplay();
  const cli = resolve(root, 'build/cli.mjs');
  const agenda = resolve(root, 'tests/fixtures/agenda-waterrand.txt');
  await writeFile(source, (await run(process.execPath, [cli, 'import', agenda], { env })).stdout);
  await run(process.execPath, [cli, 'export', source, '--to', target], { env });
  expect((await readFile(target, 'latin1')).startsWith('%PDF-')).toBe(true);
  await rm(folder, { recursive: true });
});

for (const format of exportFormats) {
  const name = `openbaar.${extensions[format]}`;
  test(`a public edition as ${name} has nothing that the full one has and it should not`, async () => {
    test.skip(format === 'pdf' && !hasPoppler, 'poppler reads the pages of the PDF');
    const folder = await mkdtemp(join(tmpdir(), 'notulist-public-'));
    const source = join(folder, 'vergadering.json');
    const target = join(folder, name);
    const cli = resolve(root, 'build/cli.mjs');
    await writeFile(source, JSON.stringify(toInterchange(withSecrets(aMeeting(), hidden))));
    const exported = async (edition: string): Promise<string> => {
      const args = [cli, 'export', source, '--to', target, '--edition', edition];
      await run(process.execPath, args, { env: withoutDisplay() });
      return everythingIn(await readFile(target));
    };
    const found = (everything: string) =>
      tracesOf(hidden).filter((one) => everything.includes(one));
    expect(found(await exported('full'))).toEqual(tracesOf(hidden));
    expect(found(await exported('public'))).toEqual([]);
    await rm(folder, { recursive: true });
  });
}

const hidden: Secrets = {
  attendee: 'Zwyqua van der Xolwyq',
  owner: 'Quazwy el Zjoxol',
  presenter: 'Wyqzjo',
  address: 'zjowyq.quaxol@klaverveen.example',
  phone: '06-98765432',
  passage: 'geheim Xolzwy Wyqwyq',
  item: 'Dossier Zjozjo Quaqua',
  file: 'xolxol zwyzwy.pdf',
  id: 'Wyqxol',
};

test('the app itself is the command line, and needs no display for it', async () => {
  // The package exports the path of its binary to plain Node.
  const electron = createRequire(import.meta.url)('electron') as string;
  const env = withoutDisplay();
  const file = resolve(root, 'tests/fixtures/agenda-waterrand.txt');
  const { stdout } = await run(electron, [root, 'import', file, ...sandboxArgs()], { env });
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'notulist/meeting@1',
    title: 'Taskforce Waterrand',
    date: '2027-04-09',
  });
});

function withoutDisplay(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  delete env['DISPLAY'];
  delete env['WAYLAND_DISPLAY'];
  return env;
}
