import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import type { AgendaItem } from '../../shared/meeting/schema.ts';
import { aMeeting, anItem } from '../support/builders.ts';
import { hasPoppler } from '../support/everything-in.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

test('an agenda of titles begins below its head, and fills its pages', async () => {
  const titles = many((number) => anItem(`Onderwerp ${number}`));
  const [first = '', second = ''] = await pagesOf(titles);
  expect(first).toContain('Onderwerp 15\n');
  expect(second).toContain('Onderwerp 30\n');
});

test('of an item with only its time no page has the one without the other', async () => {
  const items = many((number) =>
    anItem(`Onderwerp ${number}`, { durationMinutes: Number(number) }),
  );
  const pages = await pagesOf(items);
  expect(pages[0]).toContain('Onderwerp 10\n');
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) {
    const titles = [...page.matchAll(/Onderwerp (\d+)\n/g)].map(([, number]) => number);
    const times = [...page.matchAll(/Gepland: (\d+) min/g)].map(([, minutes]) => minutes);
    expect(times).toEqual(titles);
  }
});

function many(item: (number: string) => AgendaItem): readonly AgendaItem[] {
  return Array.from({ length: 60 }, (_, index) => item(String(index + 1)));
}

/** The text of each page of the agenda as a PDF. */
async function pagesOf(items: readonly AgendaItem[]): Promise<readonly string[]> {
  test.skip(!hasPoppler, 'poppler reads the pages of the PDF');
  const folder = await mkdtemp(join(tmpdir(), 'notulist-pages-'));
  const source = join(folder, 'vergadering.json');
  const target = join(folder, 'agenda.pdf');
  const cli = resolve(root, 'build/cli.mjs');
  await writeFile(source, JSON.stringify(toInterchange(aMeeting({ items }))));
  await run(process.execPath, [cli, 'export', source, '--to', target, '--part', 'agenda']);
  const { stdout } = await run('pdftotext', ['-layout', target, '-']);
  await rm(folder, { recursive: true });
  return stdout.split('\f').slice(0, -1);
}
