import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settleBeside } from '../../../main/storage/beside-places.ts';
import { besideFolder } from '../../../main/storage/layout.ts';
import { aMeeting } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { aRun, placeFile, placeMeeting, valueOf } from '../../support/store.ts';

/** A start of the app after that of an older one, which kept a journal; the disk may refuse to move it. */
async function startAfterOlder(code?: string) {
  const folder = await tempFolder();
  const run = aRun(folder);
  const meeting = aMeeting();
  await placeMeeting(run, meeting);
  await placeFile(join(run.layout.userData, 'journal', `${meeting.id}.ndjson`), '');
  if (code !== undefined) run.disk.refuseNext('rename', code);
  const settled = settleBeside(run.around, run.layout);
  return anApp(folder, undefined, settled);
}

describe('the library', () => {
  it('says when what this machine keeps of it could not be put in its place', async () => {
    const { handlers, layout } = await startAfterOlder('EBUSY');
    const view = valueOf(await handlers['library.view']());
    expect(view.meetings).toHaveLength(1);
    expect(view.unsettled).toEqual({
      key: 'errors.settling.busy',
      values: { folder: besideFolder(layout) },
    });
  });

  it('says nothing of it when all is in its place', async () => {
    const { handlers } = await startAfterOlder();
    expect(valueOf(await handlers['library.view']()).unsettled).toBeUndefined();
  });
});
