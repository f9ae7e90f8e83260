import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkpointCopy, journalFile, meetingFile, undoFile } from '../../main/storage/layout.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { aMeeting } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, titled, valueOf } from '../support/store.ts';

async function aMeetingAtWork() {
  const folder = await tempFolder();
  const run = aRun(folder);
  const meeting = aMeeting({ title: 'Gemaakt' });
  const file = await placeMeeting(run, meeting);
  const session = valueOf(await run.open.open(meeting.id));
  const copy = checkpointCopy(run.layout, meeting.id);
  return { ...run, folder, id: meeting.id, file, session, copy };
}

describe('the copy of what a meeting was given last', () => {
  it('is made when the first change is recorded, not when the meeting is only read', async () => {
    const { session, copy } = await aMeetingAtWork();
    expect(existsSync(copy)).toBe(false);
    valueOf(await session.record([titled('Een')]));
    expect(JSON.parse(await readFile(copy, 'utf8'))).toMatchObject({ title: 'Gemaakt' });
  });

  it('is made at each checkpoint and not at each change', async () => {
    const { session, copy, file, disk } = await aMeetingAtWork();
    valueOf(await session.record([titled('Een')]));
    valueOf(await session.checkpoint());
    expect(await readFile(copy, 'utf8')).toBe(await readFile(file, 'utf8'));
    const writes = disk.count('write');
    for (const title of ['Twee', 'Drie', 'Vier']) valueOf(await session.record([titled(title)]));
    expect(disk.count('write')).toBe(writes);
  });

  it('goes when the meeting is closed and a version holds all of it', async () => {
    const { session, copy } = await aMeetingAtWork();
    valueOf(await session.record([titled('Een')]));
    valueOf(await session.close());
    expect(existsSync(copy)).toBe(false);
  });

  it('goes after a crash too, once the meeting that was opened again is closed', async () => {
    const { folder, id, session, copy } = await aMeetingAtWork();
    valueOf(await session.record([titled('Een')]));
    const { open } = aRun(folder);
    const again = valueOf(await open.open(id));
    valueOf(await again.close());
    expect(existsSync(copy)).toBe(false);
  });

  it('stays as long as no version could be kept of it', async () => {
    const { folder, id, session, copy, file } = await aMeetingAtWork();
    valueOf(await session.record([titled('Een')]));
    // Something that is no folder stands where the versions go.
    await writeFile(join(dirname(file), 'versions'), 'in de weg');
    await session.close();
    expect(existsSync(copy)).toBe(true);
    await writeFile(file, 'stuk');
    expect(valueOf(await aRun(folder).open.open(id)).meeting.title).toBe('Een');
  });

  it('that cannot be made leaves the journal whole, so that the one before it still fits', async () => {
    const { folder, id, session, disk, layout, file } = await aMeetingAtWork();
    valueOf(await session.record([titled('Een')]));
    disk.refuseNext('write', 'ENOSPC', 'checkpoints');
    expect(await session.checkpoint()).toMatchObject({ ok: false, error: { cause: 'full' } });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ title: 'Een' });
    expect(await readFile(journalFile(layout, id), 'utf8')).toContain('Een');
    await writeFile(file, 'stuk');
    expect(valueOf(await aRun(folder).open.open(id)).meeting.title).toBe('Een');
  });

  it('that cannot be made is tried again before the journal is cut', async () => {
    const { id, session, disk, layout, copy, file } = await aMeetingAtWork();
    const journal = journalFile(layout, id);
    valueOf(await session.record([titled('Een')]));
    for (let tries = 0; tries < 3; tries += 1) {
      disk.refuseNext('write', 'ENOSPC', 'checkpoints');
      expect(await session.checkpoint()).toMatchObject({ ok: false, error: { cause: 'full' } });
      expect(await readFile(journal, 'utf8')).toContain('Een');
    }
    valueOf(await session.checkpoint());
    expect(await readFile(copy, 'utf8')).toBe(await readFile(file, 'utf8'));
    expect(await readFile(journal, 'utf8')).not.toContain('Een');
  });

  it('that cannot be made gives way to a version when the meeting is closed', async () => {
    const { folder, id, session, disk, copy, file } = await aMeetingAtWork();
    valueOf(await session.record([titled('Een')]));
    disk.refuseNext('write', 'ENOSPC', 'checkpoints');
    expect(await session.checkpoint()).toMatchObject({ ok: false });
    disk.refuseNext('write', 'ENOSPC', 'checkpoints');
    valueOf(await session.close());
    expect(existsSync(copy)).toBe(false);
    await writeFile(file, 'stuk');
    const again = valueOf(await aRun(folder).open.open(id));
    expect(again.meeting.title).toBe('Een');
    expect(again.recovery).toMatchObject({ file: { from: 'version' }, journal: null });
  });

  it('that could not be made does not take the place of what another machine wrote since', async () => {
    const { session, disk, copy, file } = await aMeetingAtWork();
    valueOf(await session.record([titled('Een')]));
    disk.refuseNext('write', 'ENOSPC', 'checkpoints');
    await session.checkpoint();
    const { seen, ...ours } = JSON.parse(await readFile(file, 'utf8')) as { seen: object };
    const theirs = { ...ours, title: 'Van daar', revision: 2, seen: { ...seen, daar: 1 } };
    await writeFile(file, JSON.stringify(theirs));
    valueOf(await session.checkpoint());
    valueOf(await session.checkpoint());
    expect(session.meeting.title).toBe('Van daar');
    expect(JSON.parse(await readFile(copy, 'utf8'))).toMatchObject({ title: 'Van daar' });
  });

  it('that cannot be made at the first change does not keep that from the journal', async () => {
    const { folder, id, session, disk } = await aMeetingAtWork();
    disk.refuseNext('write', 'EACCES', 'checkpoints');
    valueOf(await session.record([titled('Een')]));
    expect(valueOf(await aRun(folder).open.open(id)).meeting.title).toBe('Een');
  });

  it('is told of once when it cannot be made, as the steps for undo are', async () => {
    const { folder, id, copy, layout } = await aMeetingAtWork();
    const { around, disk } = aRun(folder);
    const besideTrouble = vi.fn();
    const session = valueOf(await new OpenMeetings(around, layout, { besideTrouble }).open(id));
    for (const title of ['Een', 'Twee']) {
      disk.refuseNext('write', 'ENOSPC', 'checkpoints');
      disk.refuseNext('write', 'ENOSPC', 'undo');
      valueOf(await session.record([titled(title)]));
      await session.checkpoint();
    }
    const told = { kind: 'unwritable', cause: 'full' };
    expect(besideTrouble.mock.calls).toEqual([
      [{ ...told, path: copy }],
      [{ ...told, path: undoFile(layout, id) }],
    ]);
  });

  it('of another machine that went further gives way to its version', async () => {
    const { folder, id, layout, session, copy } = await aMeetingAtWork();
    valueOf(await session.record([titled('Een')]));
    const before = await readFile(copy);
    valueOf(await session.close());
    const later = aRun(folder);
    const again = valueOf(await later.open.open(id));
    valueOf(await again.record([titled('Verder')]));
    valueOf(await again.close());
    await writeFile(copy, before);
    await writeFile(meetingFile(layout, 'meetings', id), 'stuk');
    expect(valueOf(await aRun(folder).open.open(id)).meeting.title).toBe('Verder');
  });
});
