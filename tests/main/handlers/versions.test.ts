import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { versionsFolder } from '../../../main/storage/layout.ts';
import { toInterchange } from '../../../shared/meeting/interchange.ts';
import { aMeeting, anItem, text } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { NOW, placeFile, placeMeeting, titled, valueOf } from '../../support/store.ts';

async function anOpenMeeting() {
  const folder = await tempFolder();
  const app = anApp(folder);
  const items = [anItem('Opening', { discussion: text('Drie woorden gezegd.') })];
  const meeting = aMeeting({ title: 'Eerst', items });
  await placeMeeting(app, meeting);
  valueOf(await app.handlers['meeting.open'](meeting.id));
  return { ...app, folder, meeting, versions: versionsFolder(app.layout, 'meetings', meeting.id) };
}

describe('the versions of a meeting', () => {
  it('are listed with the newest first, and read by their instant', async () => {
    const { handlers, meeting } = await anOpenMeeting();
    valueOf(await handlers['versions.keep'](meeting.id, 'mode-live'));
    valueOf(await handlers['meeting.record'](meeting.id, [titled('Later')]));
    valueOf(await handlers['versions.keep'](meeting.id, 'before-restore'));
    const { versions, unreadable, trouble } = valueOf(await handlers['versions.list'](meeting.id));
    expect(versions).toEqual([
      { at: '2027-03-12T09:30:00.001Z', reason: 'before-restore', title: 'Later', words: 3 },
      { at: NOW.toISOString(), reason: 'mode-live', title: 'Eerst', words: 3 },
    ]);
    expect([unreadable, trouble]).toEqual([0, null]);
    const read = await handlers['versions.read'](meeting.id, NOW.toISOString());
    expect(read).toEqual({ ok: true, value: meeting });
  });

  it('are listed without being read, and anew when their file is another', async () => {
    const { handlers, disk, meeting, versions } = await anOpenMeeting();
    valueOf(await handlers['versions.keep'](meeting.id, 'mode-live'));
    const list = async () => {
      disk.wasRead.length = 0;
      const listed = valueOf(await handlers['versions.list'](meeting.id));
      return [listed, disk.wasRead.filter((path) => path.startsWith(versions)).length] as const;
    };
    expect(await list()).toMatchObject([{ versions: [{ title: 'Eerst', words: 3 }] }, 0]);
    const [name = ''] = await readdir(versions);
    await writeFile(join(versions, name), 'geen versie');
    expect(await list()).toMatchObject([{ versions: [], unreadable: 1 }, 1]);
    await placeFile(
      join(versions, name),
      JSON.stringify(toInterchange({ ...meeting, title: 'Ander' })),
    );
    expect(await list()).toMatchObject([{ versions: [{ title: 'Ander' }] }, 1]);
    expect((await list())[1]).toBe(0);
  });

  it('have with them what an earlier app kept of what a backup replaced', async () => {
    const { handlers, meeting, versions } = await anOpenMeeting();
    const replaced = JSON.stringify(toInterchange({ ...meeting, title: 'Vervangen' }));
    await placeFile(join(versions, '2027-03-11T09-30-00.000Z--restore.json'), replaced);
    const at = '2027-03-11T09:30:00.000Z';
    const { versions: listed } = valueOf(await handlers['versions.list'](meeting.id));
    expect(listed).toMatchObject([{ at, reason: 'before-restore', title: 'Vervangen' }]);
    const read = valueOf(await handlers['versions.read'](meeting.id, at));
    expect(read.title).toBe('Vervangen');
  });

  it('are kept at an export', async () => {
    const { handlers, desktop, folder, meeting, versions, open } = await anOpenMeeting();
    desktop.savesAt = join(folder, 'verslag');
    const how = { format: 'text', part: 'minutes', language: 'nl' } as const;
    valueOf(await handlers['export.save'](meeting.id, how));
    valueOf(await open.close(meeting.id));
    expect(await readdir(versions)).toEqual(['2027-03-12T09-30-00.000Z--export.json']);
  });

  it('do not stop an export when the disk refuses them', async () => {
    const { handlers, desktop, disk, folder, meeting } = await anOpenMeeting();
    desktop.savesAt = join(folder, 'verslag');
    const refused = join('versions', '');
    const write = disk.write.bind(disk);
    disk.write = (path, content) =>
      path.includes(refused)
        ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }))
        : write(path, content);
    const how = { format: 'text', part: 'minutes', language: 'nl' } as const;
    expect(valueOf(await handlers['export.save'](meeting.id, how))?.fileName).toBe('verslag.txt');
    expect(await handlers['versions.keep'](meeting.id, 'mode-live')).toEqual({
      ok: false,
      error: { key: 'errors.versionNotKept' },
    });
    expect(valueOf(await handlers['versions.list'](meeting.id))).toMatchObject({
      versions: [],
      trouble: { key: 'errors.writeFull' },
    });
  });

  it('that are damaged are counted and told apart from those that are gone', async () => {
    const { handlers, meeting, versions } = await anOpenMeeting();
    await placeFile(join(versions, '2027-03-01T08-00-00.000Z--export.json'), '{"schema":');
    expect(valueOf(await handlers['versions.list'](meeting.id))).toMatchObject({
      versions: [],
      unreadable: 1,
    });
    const damaged = await handlers['versions.read'](meeting.id, '2027-03-01T08:00:00.000Z');
    expect(damaged).toMatchObject({ error: { key: 'errors.versionUnreadable' } });
    const gone = await handlers['versions.read'](meeting.id, '2027-03-02T08:00:00.000Z');
    expect(gone).toMatchObject({ error: { key: 'errors.versionGone' } });
  });

  it('belong to a meeting that is open', async () => {
    const { handlers } = await anOpenMeeting();
    for (const answer of [
      await handlers['versions.list']('elsewhere'),
      await handlers['versions.keep']('elsewhere', 'restored'),
    ]) {
      expect(answer).toMatchObject({ error: { key: 'errors.meetingNotOpen' } });
    }
  });
});
