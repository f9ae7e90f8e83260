import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import {
  findAttachment,
  keepAttachment,
  MAX_ATTACHMENT_BYTES,
} from '../../main/storage/attachment-files.ts';
import { attachmentsFolder } from '../../main/storage/layout.ts';
import { aMeeting } from '../support/builders.ts';
import { CrashingDisk } from '../support/crashing-disk.ts';
import { systemError, tempFolder } from '../support/disk.ts';
import { afterPowerCut, emptyDisk, type DiskState } from '../support/disk-state.ts';
import { aRun, placeMeeting, valueOf } from '../support/store.ts';

const sumOf = (content: string) => createHash('sha256').update(content).digest('hex');
const KEPT = `begroting ~${sumOf('de begroting').slice(0, 8)}.pdf`;

/** A meeting on the disk, and a folder of the user with a file in it. */
async function aPaper(name = 'begroting.pdf', content = 'de begroting') {
  const folder = await tempFolder();
  const run = aRun(folder);
  const meeting = aMeeting();
  await placeMeeting(run, meeting);
  const source = join(folder, name);
  await writeFile(source, content);
  const attachments = attachmentsFolder(run.layout, meeting.id);
  return { ...run, folder, meeting, source, attachments };
}

describe('a file that the user chose', () => {
  it('is on the disk before its name, and its name before it is called kept', async () => {
    const { disk, attachments, source } = await aPaper();
    expect(await keepAttachment(disk, attachments, source)).toEqual({
      ok: true,
      value: KEPT,
    });
    expect(disk.done).toEqual(['copy', 'rename', 'syncFolder']);
    expect(await readFile(join(attachments, KEPT), 'utf8')).toBe('de begroting');
    expect(await readFile(source, 'utf8')).toBe('de begroting');
  });

  it('has a name for its content, so that two machines give one name to one content only', async () => {
    const here = await aPaper('begroting.pdf', 'de begroting');
    const there = await aPaper('begroting.pdf', 'een andere begroting');
    const again = await aPaper('begroting.pdf', 'de begroting');
    const [one, other, same] = await Promise.all(
      [here, there, again].map(async ({ disk, attachments, source }) =>
        valueOf(await keepAttachment(disk, attachments, source)),
      ),
    );
    expect(other).not.toBe(one);
    expect(same).toBe(one);
  });

  it('writes over no other: a name that is taken gets a number', async () => {
    const { disk, attachments, source, folder } = await aPaper();
    const capitals = join(folder, 'anders', 'Begroting.pdf');
    await mkdir(join(folder, 'anders'));
    await writeFile(capitals, 'de begroting');
    const names = [];
    for (const path of [source, source, capitals])
      names.push(valueOf(await keepAttachment(disk, attachments, path)));
    expect(names).toEqual([
      KEPT,
      KEPT.replace('.', ' (2).'),
      KEPT.replace('.', ' (3).').replace('b', 'B'),
    ]);
    expect(await readFile(join(attachments, KEPT), 'utf8')).toBe('de begroting');
  });

  it('writes over no file that came under its name while it was copied', async () => {
    const { disk, attachments, source } = await aPaper();
    const copy = disk.copy.bind(disk);
    vi.spyOn(disk, 'copy').mockImplementation(async (from, to) => {
      await copy(from, to);
      await writeFile(join(attachments, KEPT), 'van een andere computer');
    });
    expect(valueOf(await keepAttachment(disk, attachments, source))).toBe(
      KEPT.replace('.', ' (2).'),
    );
  });

  it.each(['copy', 'rename'] as const)(
    'is not there at all when the %s is refused',
    async (operation) => {
      const { disk, attachments, source } = await aPaper();
      disk.refuseNext(operation, 'ENOSPC');
      expect(await keepAttachment(disk, attachments, source)).toMatchObject({
        error: { kind: 'unwritable', cause: 'full' },
      });
      expect(await readdir(attachments)).toEqual([]);
    },
  );

  it('is refused when it is gone, a folder, or too large, before anything is read', async () => {
    const { disk, attachments, source, folder } = await aPaper();
    const keep = (path: string) => keepAttachment(disk, attachments, path);
    await mkdir(join(folder, 'map'));
    await truncate(source, MAX_ATTACHMENT_BYTES + 1);
    expect(await keep(join(folder, 'weg.pdf'))).toMatchObject({ error: { cause: 'gone' } });
    expect(await keep(join(folder, 'map'))).toMatchObject({ error: { kind: 'folder' } });
    expect(await keep(source)).toMatchObject({ error: { kind: 'tooLarge' } });
    expect(disk.wasRead).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'is refused when it is a pipe or a device, which might never end',
    async () => {
      const { disk, attachments, folder } = await aPaper();
      const pipe = join(folder, 'nota.pdf');
      await promisify(execFile)('mkfifo', [pipe]);
      for (const path of [pipe, '/dev/zero']) {
        expect(await keepAttachment(disk, attachments, path)).toMatchObject({
          error: { kind: 'noFile', path },
        });
      }
      expect(disk.wasRead).toEqual([]);
    },
  );

  it('may be as large as the limit', async () => {
    const { disk, attachments, source } = await aPaper();
    await truncate(source, MAX_ATTACHMENT_BYTES);
    // As many bytes as that need not really be written.
    disk.copy = async (_from, to) => {
      await writeFile(to, '');
      await truncate(to, MAX_ATTACHMENT_BYTES);
    };
    expect(valueOf(await keepAttachment(disk, attachments, source))).toMatch(/^begroting ~/);
  });

  it('is refused when it cannot be read to its end, and leaves no half', async () => {
    const { disk, attachments, source } = await aPaper();
    disk.copy = async (_from, to) => {
      await writeFile(to, 'de beg');
      throw systemError('EIO', 'copyfile');
    };
    const keep = () => keepAttachment(disk, attachments, source);
    expect(await keep()).toMatchObject({ error: { kind: 'unwritable', cause: 'failing' } });
    disk.chunks = async function* chunks() {
      yield new TextEncoder().encode('de beg');
      await Promise.reject(systemError('EIO', 'read'));
    };
    expect(await keep()).toMatchObject({
      error: { kind: 'unreadable', path: source, cause: 'failing' },
    });
    expect(await readdir(attachments)).toEqual([]);
  });

  it.each([
    ['half of it is copied', (copy: string) => truncate(copy, 2)],
    ['it grew', (_copy: string, source: string) => appendFile(source, ', die nog groeit')],
    ['it is as long as before', (_copy: string, source: string) => utimes(source, 1, 1)],
  ])('is refused when another program writes it meanwhile: %s', async (_how, meanwhile) => {
    const { disk, attachments, source } = await aPaper();
    const copy = disk.copy.bind(disk);
    disk.copy = async (from, to) => {
      await copy(from, to);
      await meanwhile(to, source);
    };
    expect(await keepAttachment(disk, attachments, source)).toMatchObject({
      error: { kind: 'changed' },
    });
    expect(await readdir(attachments)).toEqual([]);
  });

  it('makes no folder for a meeting whose disk is away', async () => {
    const { disk, attachments, source, layout } = await aPaper();
    await rm(layout.library, { recursive: true });
    expect(await keepAttachment(disk, attachments, source)).toMatchObject({
      error: { kind: 'unwritable', cause: 'gone' },
    });
    expect(await disk.stat(layout.library)).toBeUndefined();
  });
});

describe('a power cut while a file is copied', () => {
  const source = '/stick/nota.pdf';
  const folder = '/library/meetings/maart/attachments';
  const content = 'de hele nota';
  const NOTA = `nota ~${sumOf(content).slice(0, 8)}.pdf`;

  /** What stood on the disk before each step of copying, and after the last. */
  async function moments(): Promise<{ readonly during: DiskState[]; readonly end: DiskState }> {
    const during: DiskState[] = [];
    const disk = new CrashingDisk(emptyDisk, { pace: [] }, (state) => during.push(state));
    for (const path of ['/stick', '/library/meetings/maart']) await disk.makeFolder(path);
    await disk.write(source, content);
    await disk.syncFolder('/stick');
    during.length = 0;
    valueOf(await keepAttachment(disk, folder, source));
    return { during, end: disk.state };
  }

  async function namesAndContent(state: DiskState) {
    const disk = new CrashingDisk(state, { pace: [] }, () => undefined);
    const names = (await disk.list(folder)).filter((name) => !name.startsWith('.'));
    const read = await Promise.all(names.map((name) => disk.read(`${folder}/${name}`)));
    return names.map((name, at) => [name, new TextDecoder().decode(read[at])]);
  }

  it('leaves the whole file or none, at whatever step it comes', async () => {
    const { during, end } = await moments();
    expect(during.length).toBeGreaterThan(6);
    for (const state of during) {
      for (const luck of [0, 1]) {
        const found = await namesAndContent(afterPowerCut(state, (most) => Math.min(luck, most)));
        expect([[], [[NOTA, content]]]).toContainEqual(found);
      }
    }
    expect(await namesAndContent(afterPowerCut(end, () => 0))).toEqual([[NOTA, content]]);
  });

  it('leaves half a file that goes when the meeting is opened, and nothing else does', async () => {
    const { open, meeting, attachments } = await aPaper();
    await mkdir(attachments);
    await writeFile(join(attachments, '.attachment.1234abcd.notulist-tmp'), 'de be');
    await writeFile(join(attachments, 'los.pdf'), 'van de gebruiker');
    valueOf(await open.open(meeting.id));
    expect(await readdir(attachments)).toEqual(['los.pdf']);
  });
});

describe('the file of an attachment', () => {
  it('is found in the folder of its meeting', async () => {
    const { disk, attachments, source } = await aPaper();
    valueOf(await keepAttachment(disk, attachments, source));
    expect(await findAttachment(disk, attachments, KEPT)).toEqual({
      ok: true,
      value: await disk.realPath(join(attachments, KEPT)),
    });
  });

  it('is found under a name in which accents stand apart from their letters', async () => {
    const { disk, attachments } = await aPaper();
    await mkdir(attachments);
    await writeFile(join(attachments, 'financie\u0308n.pdf'), 'nota');
    expect(await findAttachment(disk, attachments, 'financien.pdf')).toMatchObject({
      error: 'missing',
    });
    expect(await findAttachment(disk, attachments, 'financi\u00ebn.pdf')).toMatchObject({
      ok: true,
    });
  });

  it('is missing when it is not there, or no file', async () => {
    const { disk, attachments } = await aPaper();
    expect(await findAttachment(disk, attachments, 'weg.pdf')).toMatchObject({ error: 'missing' });
    await mkdir(join(attachments, 'map.pdf'), { recursive: true });
    expect(await findAttachment(disk, attachments, 'map.pdf')).toMatchObject({ error: 'missing' });
  });

  it.skipIf(process.platform === 'win32')(
    'is not followed out of that folder, by its name or by the folder itself',
    async () => {
      const { disk, attachments, source, folder } = await aPaper();
      await mkdir(attachments);
      await symlink(source, join(attachments, 'link.pdf'));
      expect(await findAttachment(disk, attachments, 'link.pdf')).toMatchObject({
        error: 'elsewhere',
      });
      await rm(attachments, { recursive: true });
      await symlink(folder, attachments);
      expect(await findAttachment(disk, attachments, 'begroting.pdf')).toMatchObject({
        error: 'elsewhere',
      });
    },
  );
});
