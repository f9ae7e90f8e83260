import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { meetingFile } from '../../main/storage/layout.ts';
import { aMeeting } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, titled, valueOf } from '../support/store.ts';

const faults = [
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'readOnly'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EBUSY', 'busy'],
  ['EIO', 'failing'],
  ['ENOENT', 'gone'],
  ['ENODEV', 'gone'],
  ['ENXIO', 'gone'],
  ['ESTALE', 'gone'],
  ['ENOTCONN', 'gone'],
  ['EHOSTDOWN', 'gone'],
  ['EMFILE', 'other'],
] as const;

async function anOpenMeeting() {
  const folder = await tempFolder();
  const run = aRun(folder);
  const meeting = aMeeting();
  await placeMeeting(run, meeting);
  const session = valueOf(await run.open.open(meeting.id));
  valueOf(await session.record([titled('Ervoor')]));
  return {
    ...run,
    folder,
    meeting,
    session,
    file: meetingFile(run.layout, 'meetings', meeting.id),
  };
}

/** What a next run of the app finds, after a crash of this one. */
async function titleAfterCrash({ folder, meeting }: Awaited<ReturnType<typeof anOpenMeeting>>) {
  return valueOf(await aRun(folder).open.open(meeting.id)).meeting.title;
}

describe.each(['append', 'sync'] as const)('a journal that refuses at its %s', (operation) => {
  it.each(faults)(
    'is told as what it is, %s, keeps what was saved and takes the rest later',
    async (code, cause) => {
      const opened = await anOpenMeeting();
      const { disk, session } = opened;
      disk.refuseNext(operation, code);
      expect(await session.record([titled('Tijdens')])).toMatchObject({
        error: { kind: 'unwritable', cause },
      });
      expect(session.meeting.title).toBe('Ervoor');
      valueOf(await session.record([titled('Tijdens')]));
      expect(await titleAfterCrash(opened)).toBe('Tijdens');
    },
  );
});

describe.each(['write', 'rename'] as const)('a library that refuses at its %s', (operation) => {
  it.each(faults)(
    'is told as what it is, %s, while the journal keeps all, and is written later',
    async (code, cause) => {
      const opened = await anOpenMeeting();
      const { disk, session, file } = opened;
      const before = await readFile(file, 'utf8');
      disk.refuseNext(operation, code);
      expect(await session.checkpoint()).toMatchObject({
        error: { kind: 'unwritable', path: file, cause },
      });
      valueOf(await session.record([titled('Tijdens')]));
      expect(await readFile(file, 'utf8')).toBe(before);
      expect(await titleAfterCrash(opened)).toBe('Tijdens');
      valueOf(await session.checkpoint());
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ title: 'Tijdens' });
    },
  );
});
