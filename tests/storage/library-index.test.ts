import { describe, expect, it } from 'vitest';
import { indexFile, meetingFile } from '../../main/storage/layout.ts';
import { aMeeting, anItem } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeFile, placeMeeting, valueOf, type Run } from '../support/store.ts';

async function view(run: Run) {
  return valueOf(await run.library.view());
}

function titles(rows: readonly { readonly title: string }[]): readonly string[] {
  return rows.map(({ title }) => title);
}

describe('a library of 200 meetings', () => {
  async function aLargeLibrary() {
    const folder = await tempFolder();
    const run = aRun(folder);
    for (let n = 0; n < 200; n++) {
      await placeMeeting(
        run,
        aMeeting({ title: `Vergadering ${String(n)}`, items: [anItem('A')] }),
      );
    }
    return { folder, first: await view(run) };
  }

  it('is read once: the next start reads only the meeting that changed', async () => {
    const { folder, first } = await aLargeLibrary();
    expect(first.meetings).toHaveLength(200);

    const run = aRun(folder);
    const changed = String(first.meetings[7]?.id);
    await placeMeeting(run, aMeeting({ id: changed, title: 'Door een ander veranderd' }));
    const second = await view(run);
    expect(titles(second.meetings)).toContain('Door een ander veranderd');
    expect(run.disk.wasRead.sort()).toEqual(
      [indexFile(run.layout), meetingFile(run.layout, 'meetings', changed)].sort(),
    );
  });

  it.each(['', '{"version":1,"meetings":{"x":1}}', '{"version":2,"meetings":{}}'])(
    'does not need its index: %j',
    async (content) => {
      const folder = await tempFolder();
      const run = aRun(folder);
      await placeMeeting(run, aMeeting({ title: 'Er is er een' }));
      await placeFile(indexFile(run.layout), content);
      expect(titles((await view(run)).meetings)).toEqual(['Er is er een']);
      expect(titles((await view(aRun(folder))).meetings)).toEqual(['Er is er een']);
    },
  );
});
