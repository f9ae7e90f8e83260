import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { meetingFile } from '../../main/storage/layout.ts';
import { aMeeting } from '../support/builders.ts';
import { Disk, purposeOf, systemError, tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, titled, valueOf } from '../support/store.ts';

/** A disk on which one write waits until the test lets it fail. */
class HangingDisk extends Disk {
  #fail: (() => void) | undefined;
  #next: ((fail: () => void) => void) | undefined;

  /** Resolves when the next write has begun; `failWrite` ends it. */
  hangNextWrite(): Promise<void> {
    return new Promise((begun) => {
      this.#next = (fail) => {
        this.#fail = fail;
        begun();
      };
    });
  }

  failWrite(): void {
    this.#fail?.();
  }

  override async write(path: string, content: string | Uint8Array): Promise<void> {
    const next = purposeOf(path) === 'meeting' ? this.#next : undefined;
    if (!next) return super.write(path, content);
    this.#next = undefined;
    await new Promise<never>((_, reject) => {
      next(() => {
        reject(systemError('EIO', 'write'));
      });
    });
  }
}

async function aRunOnAHangingDisk() {
  const run = aRun(await tempFolder());
  const disk = new HangingDisk();
  const alarms = new Set<() => void>();
  const later = (_: number, work: () => void) => {
    alarms.add(work);
    return () => void alarms.delete(work);
  };
  const open = new OpenMeetings({ ...run.around, files: disk, later }, run.layout);
  const { id } = aMeeting();
  const meeting = aMeeting({ id });
  await placeMeeting(run, meeting);
  const ring = () => {
    for (const work of [...alarms]) {
      alarms.delete(work);
      work();
    }
  };
  return { disk, ring, open, id, file: meetingFile(run.layout, 'meetings', id) };
}

describe('a meeting that was closed', () => {
  it('writes nothing any more, although its last writes failed', async () => {
    const { disk, ring, open, id, file } = await aRunOnAHangingDisk();
    const old = valueOf(await open.open(id));
    valueOf(await old.record([titled('A')]));
    const begun = disk.hangNextWrite();
    ring();
    await begun;
    const closing = open.close(id);
    disk.refuseNext('write', 'EIO');
    disk.failWrite();
    expect(await closing).toMatchObject({ ok: false, error: { kind: 'unwritable' } });

    const next = valueOf(await open.open(id));
    valueOf(await next.record([titled('A, B')]));
    valueOf(await next.checkpoint());
    const content = await readFile(file, 'utf8');
    ring();
    expect(await old.record([titled('C')])).toMatchObject({ error: { kind: 'notOpen', id } });
    expect(await old.checkpoint()).toMatchObject({ error: { kind: 'notOpen', id } });
    valueOf(await open.close(id));
    expect(JSON.parse(content)).toMatchObject({ title: 'A, B', revision: 2 });
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  it('has in its file what was still on its way to the journal', async () => {
    const { open, id, file } = await aRunOnAHangingDisk();
    const session = valueOf(await open.open(id));
    const recording = session.record([titled('Op het laatst')]);
    valueOf(await session.close());
    valueOf(await recording);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ title: 'Op het laatst' });
  });
});
