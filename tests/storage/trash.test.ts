import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  attachmentsFolder,
  besideMeeting,
  journalFile,
  meetingFolder,
} from '../../main/storage/layout.ts';
import { setAside } from '../../main/storage/set-aside.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { aMeeting } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeFile, titled, valueOf, type Run } from '../support/store.ts';

async function view(run: Run) {
  return valueOf(await run.library.view());
}

async function filesUnder({ layout }: Run): Promise<readonly string[]> {
  return readdir(join(layout.library, '..'), { recursive: true });
}

describe('the trash of the library', () => {
  it('moves a meeting to the trash with all that was typed, and back', async () => {
    const run = aRun(await tempFolder());
    const { id } = aMeeting();
    valueOf(await run.library.add(aMeeting({ id })));
    valueOf(await valueOf(await run.open.open(id)).record([titled('Getypt')]));
    valueOf(await run.library.trash(id));
    expect(await view(run)).toMatchObject({ meetings: [], trash: [{ title: 'Getypt' }] });
    valueOf(await run.library.restore(id));
    expect(await view(run)).toMatchObject({ meetings: [{ title: 'Getypt' }], trash: [] });
  });

  it('keeps nothing beside it of a meeting that was thrown away for good, and all of others', async () => {
    const run = aRun(await tempFolder());
    const [gone, trashed] = [aMeeting({ title: 'Weg' }), aMeeting({ title: 'Prullenbak' })];
    const elsewhere = aMeeting({ title: 'Andere bibliotheek' });
    for (const { id } of [gone, trashed, elsewhere]) {
      for (const path of besideMeeting(run.layout, id)) await placeFile(path, '{}');
    }
    const left = async ({ id }: Meeting) =>
      (await Promise.all(besideMeeting(run.layout, id).map((path) => run.disk.stat(path)))).filter(
        (found) => found !== undefined,
      ).length;
    for (const meeting of [gone, trashed]) valueOf(await run.library.add(meeting));
    valueOf(await run.library.trash(gone.id));
    valueOf(await run.library.trash(trashed.id));
    await view(run);
    const before = await Promise.all([gone, trashed, elsewhere].map(left));
    await rm(meetingFolder(run.layout, 'trash', gone.id), { recursive: true });
    await view(run);
    expect(before.every((count) => count > 0)).toBe(true);
    const after = await Promise.all([gone, trashed, elsewhere].map(left));
    expect(after).toEqual([0, before[1], before[2]]);
  });

  it('takes the files of attachments along to the trash, back, and away for good', async () => {
    const run = aRun(await tempFolder());
    const { id } = aMeeting();
    valueOf(await run.library.add(aMeeting({ id })));
    const paper = join(attachmentsFolder(run.layout, id), 'begroting.pdf');
    await placeFile(paper, 'de begroting');
    valueOf(await run.library.trash(id));
    expect(await run.disk.stat(paper)).toBeUndefined();
    valueOf(await run.library.restore(id));
    expect(await readFile(paper, 'utf8')).toBe('de begroting');
    valueOf(await run.library.trash(id));
    valueOf(await run.library.removeForGood([id]));
    expect((await filesUnder(run)).filter((path) => path.includes('begroting'))).toEqual([]);
  });

  it('removes for good what is in the trash, with all that is kept of it anywhere', async () => {
    const run = aRun(await tempFolder());
    const [gone, other] = [aMeeting({ title: 'Weg' }), aMeeting({ title: 'Blijft' })];
    for (const { id } of [gone, other]) {
      valueOf(await run.library.add(aMeeting({ id })));
      const session = valueOf(await run.open.open(id));
      valueOf(await session.record([titled('Getypt')]));
      valueOf(await session.keepVersion('export'));
      valueOf(await run.library.trash(id));
      await setAside(run.disk, journalFile(run.layout, id), Buffer.from('half a line'), new Date());
    }
    valueOf(await run.library.removeForGood([gone.id]));
    const left = await filesUnder(run);
    expect(left.filter((path) => path.includes(gone.id))).toEqual([]);
    expect(left.some((path) => path.includes(other.id) && path.includes('versions'))).toBe(true);
    expect(left.some((path) => path.includes(`${other.id}.damaged-`))).toBe(true);
    expect((await view(run)).trash.map(({ id }) => id)).toEqual([other.id]);
  });

  it('removes nothing that is not in the trash', async () => {
    const run = aRun(await tempFolder());
    const { id } = aMeeting();
    valueOf(await run.library.add(aMeeting({ id })));
    const refused = await run.library.removeForGood([id]);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'missing' } });
    expect(valueOf(await run.open.open(id)).meeting.id).toBe(id);
  });

  it('shows no half of a meeting that was being removed, and finishes it at the next start', async () => {
    const folder = await tempFolder();
    const run = aRun(folder);
    const { id } = aMeeting();
    valueOf(await run.library.add(aMeeting({ id })));
    valueOf(await run.library.trash(id));
    await placeFile(journalFile(run.layout, id), '');
    run.disk.refuseNext('syncFolder', 'EIO');
    expect(await run.library.removeForGood([id])).toMatchObject({ ok: false });
    expect(await view(run)).toMatchObject({ trash: [], unreadable: [] });
    const again = aRun(folder);
    expect(await view(again)).toMatchObject({ trash: [], unreadable: [] });
    expect((await filesUnder(again)).filter((path) => path.includes(id))).toEqual([]);
  });

  it('goes on, tried again, with the rest of the trash and with what was removed by half', async () => {
    const run = aRun(await tempFolder());
    const all = [aMeeting({ title: 'Eerst' }), aMeeting({ title: 'Dan' }), aMeeting()];
    const ids = all.map(({ id }) => id);
    for (const meeting of all) {
      valueOf(await run.library.add(meeting));
      valueOf(await run.library.trash(meeting.id));
    }
    valueOf(await run.library.removeForGood(ids.slice(0, 1)));
    run.disk.refuseNext('syncFolder', 'EIO');
    expect(await run.library.removeForGood(ids)).toMatchObject({ ok: false });
    valueOf(await run.library.removeForGood(ids));
    const left = await filesUnder(run);
    expect(left.filter((path) => ids.some((id) => path.includes(id)))).toEqual([]);
  });

  it('finishes every removal that it can, although one is refused', async () => {
    const folder = await tempFolder();
    const run = aRun(folder);
    const leaving = [aMeeting(), aMeeting()].map(({ id }) =>
      join(run.layout.library, 'trash', `.removed-${id}`),
    );
    for (const path of leaving) await placeFile(join(path, 'meeting.json'), '{}');
    run.disk.refuseNext('syncFolder', 'EIO');
    await view(run);
    const left = await Promise.all(leaving.map((path) => run.disk.stat(path)));
    expect(left).toEqual([undefined, undefined]);
  });
});
