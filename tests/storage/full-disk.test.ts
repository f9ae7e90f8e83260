import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { keepAttachment } from '../../main/storage/attachment-files.ts';
import { attachmentsFolder, journalFile, meetingFile } from '../../main/storage/layout.ts';
import { aMeeting } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, titled, valueOf } from '../support/store.ts';

const run = promisify(execFile);
const SIZE = 128 * 1024;

/** Puts a real, small disk at this folder; where the machine does not allow that the test is skipped. */
async function mountSmallDisk(folder: string, { skip }: TestContext): Promise<void> {
  await mkdir(folder, { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${String(SIZE)}`, 'tmpfs', folder]);
  } catch {
    skip('mounting a small disk is not allowed here');
  }
  onTestFinished(async () => {
    await run('umount', ['-l', folder]);
  });
}

/** Someone else fills the disk to the last byte; returns what frees it. */
async function fillDisk(folder: string): Promise<() => Promise<void>> {
  const filler = join(folder, 'film.mp4');
  await expect(writeFile(filler, Buffer.alloc(2 * SIZE))).rejects.toMatchObject({ code: 'ENOSPC' });
  return () => rm(filler);
}

/** A long title, so that a few of them fill what is left of a page of the disk. */
const words = (count: number) => `${String(count)} ${'woord '.repeat(60)}`.trim();

async function opened(folder: string) {
  const app = aRun(folder);
  const meeting = aMeeting();
  await placeMeeting(app, meeting);
  const session = valueOf(await app.open.open(meeting.id));
  valueOf(await session.record([titled('Ervoor')]));
  return { ...app, meeting, session, file: meetingFile(app.layout, 'meetings', meeting.id) };
}

describe.skipIf(process.platform !== 'linux')('a real disk that is full', () => {
  it('under the journal loses nothing of what was called saved, and takes the rest when it is freed', async (context) => {
    const folder = await tempFolder();
    await mountSmallDisk(join(folder, 'user-data'), context);
    const { session, meeting, layout } = await opened(folder);
    const free = await fillDisk(layout.userData);

    let last = 'Ervoor';
    let refused: string | undefined;
    for (let count = 1; refused === undefined; count++) {
      const recorded = await session.record([titled(words(count))]);
      if (recorded.ok) last = words(count);
      else {
        expect(recorded.error).toMatchObject({ kind: 'unwritable', cause: 'full' });
        refused = words(count);
      }
    }
    expect(session.meeting.title).toBe(last);

    await free();
    const afterCrash = valueOf(await aRun(folder).open.open(meeting.id));
    expect(afterCrash.meeting.title).toBe(last);
    valueOf(await session.record([titled(refused)]));
    expect(await readFile(journalFile(layout, meeting.id), 'utf8')).toContain(refused);
  });

  it('under the library takes a paper whole or not at all, and takes it when it is freed', async (context) => {
    const folder = await tempFolder();
    await mountSmallDisk(join(folder, 'library'), context);
    const { disk, layout, meeting } = await opened(folder);
    const paper = join(folder, 'nota.pdf');
    await writeFile(paper, Buffer.alloc(SIZE / 2, 'nota'));
    const free = await fillDisk(layout.library);

    const attachments = attachmentsFolder(layout, meeting.id);
    expect(await keepAttachment(disk, attachments, paper)).toMatchObject({
      error: { kind: 'unwritable', cause: 'full' },
    });
    expect(await disk.list(attachments)).toEqual([]);

    await free();
    const kept = valueOf(await keepAttachment(disk, attachments, paper));
    expect(await readFile(join(attachments, kept))).toEqual(await readFile(paper));
  });

  it('under the library leaves the file as it was, the journal with all, and is written when it is freed', async (context) => {
    const folder = await tempFolder();
    await mountSmallDisk(join(folder, 'library'), context);
    const { session, layout, file } = await opened(folder);
    const before = await readFile(file, 'utf8');
    const free = await fillDisk(layout.library);

    valueOf(await session.record([titled('Tijdens')]));
    expect(await session.checkpoint()).toMatchObject({ error: { cause: 'full', path: file } });
    expect(session.behind).not.toBeNull();
    expect(await readFile(file, 'utf8')).toBe(before);

    await free();
    valueOf(await session.checkpoint());
    expect(session.behind).toBeNull();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ title: 'Tijdens' });
  });
});
