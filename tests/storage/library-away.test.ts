import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { indexFile } from '../../main/storage/layout.ts';
import { aDecision, aMeeting, aSeries } from '../support/builders.ts';
import { anApp } from '../support/desktop.ts';
import { tempFolder } from '../support/disk.ts';
import { titled, valueOf } from '../support/store.ts';

const series = aSeries('Taskforce Waterrand');
const earlier = aMeeting({
  seriesId: series.id,
  date: '2027-02-12',
  location: 'Dijkhuis',
  decisions: [aDecision(8)],
});
const meeting = aMeeting({ seriesId: series.id, date: '2027-03-12' });

/** An app whose library was seen, and of which the disk is then pulled out. */
async function anAppWithoutItsDisk() {
  const folder = await tempFolder();
  const app = anApp(folder);
  valueOf(await app.handlers['library.saveSeries'](series, null));
  valueOf(await app.handlers['library.add'](earlier));
  valueOf(await app.handlers['library.add'](meeting));
  valueOf(await app.handlers['library.view']());
  await rename(app.layout.library, `${app.layout.library}-out`);
  return { ...app, folder, stickIn: () => rename(`${app.layout.library}-out`, app.layout.library) };
}

/** The same index as the first version of it was: without places and next meetings. */
function firstIndex(index: string): string {
  return JSON.stringify(JSON.parse(index), (key, value: unknown) => {
    if (key === 'version') return 1;
    return key === 'location' || key === 'nextMeeting' ? undefined : value;
  });
}

describe('a library whose disk is away', () => {
  it('is not called in good order, and gets no word list in its place', async () => {
    const { handlers, disk, layout } = await anAppWithoutItsDisk();
    for (const tried of [
      await handlers['checkup.run'](),
      await handlers['spelling.changeWords']({ add: ['mienskip'], remove: [] }),
    ]) {
      expect(tried).toMatchObject({ error: { key: 'errors.libraryGone' } });
    }
    expect(await disk.stat(layout.library)).toBeUndefined();
  });

  it('is not taken for a new one', async () => {
    const { handlers, layout } = await anAppWithoutItsDisk();
    const error = { key: 'errors.libraryGone', values: { folder: layout.library } };
    expect(await handlers['library.view']()).toEqual({ ok: false, error });
    expect(await handlers['library.add'](aMeeting())).toEqual({ ok: false, error });
    expect(await handlers['library.saveSeries'](aSeries('Nieuw'), null)).toEqual({
      ok: false,
      error,
    });
  });

  it('is not made anew to be shown', async () => {
    const { handlers, layout, disk, desktop } = await anAppWithoutItsDisk();
    expect(await handlers['library.reveal']()).toMatchObject({
      error: { key: 'errors.libraryGone' },
    });
    expect(await disk.stat(layout.library)).toBeUndefined();
    expect(desktop.shown).toEqual([]);
  });

  it('is not taken for a new one by the next run either', async () => {
    const { folder } = await anAppWithoutItsDisk();
    expect(await anApp(folder).handlers['library.view']()).toMatchObject({
      error: { key: 'errors.libraryGone' },
    });
  });

  it('is not taken for a new one by the first run that remembers more of every meeting', async () => {
    const { folder, layout, stickIn } = await anAppWithoutItsDisk();
    await writeFile(indexFile(layout), firstIndex(await readFile(indexFile(layout), 'utf8')));
    const { handlers } = anApp(folder);
    expect(await handlers['library.view']()).toMatchObject({
      error: { key: 'errors.libraryGone' },
    });
    await stickIn();
    const { meetings } = valueOf(await handlers['library.view']());
    expect(meetings.map(({ location }) => location)).toEqual([meeting.location, earlier.location]);
  });

  it('is as it was when the disk is back', async () => {
    const { handlers, stickIn } = await anAppWithoutItsDisk();
    await handlers['library.view']();
    await stickIn();
    expect(valueOf(await handlers['library.view']()).meetings).toHaveLength(2);
  });

  it('still lets who is at work come back to an open meeting, with the numbers of all', async () => {
    const app = anApp(await tempFolder());
    valueOf(await app.handlers['library.saveSeries'](series, null));
    valueOf(await app.handlers['library.add'](earlier));
    valueOf(await app.handlers['library.add'](meeting));
    valueOf(await app.handlers['meeting.open'](meeting.id));
    await rename(app.layout.library, `${app.layout.library}-out`);
    expect(valueOf(await app.handlers['meeting.open'](meeting.id))).toMatchObject({
      meeting,
      nextDecision: 9,
    });
  });

  it('is not made by what is kept of a meeting, which has all that was typed when the disk is back', async () => {
    const app = anApp(await tempFolder());
    valueOf(await app.handlers['library.add'](meeting));
    const open = valueOf(await app.open.open(meeting.id));
    const out = `${app.layout.library}-out`;
    await rename(app.layout.library, out);
    valueOf(await open.record([titled('Getypt zonder schijf')]));
    expect(await open.keepVersion('mode-finish')).toMatchObject({ error: { cause: 'gone' } });
    expect(await app.open.close(meeting.id)).toMatchObject({ error: { cause: 'gone' } });
    expect(await app.handlers['library.trash'](meeting.id)).toMatchObject({ ok: false });
    expect(await app.disk.stat(app.layout.library)).toBeUndefined();
    await rename(out, app.layout.library);
    expect(valueOf(await app.open.open(meeting.id)).meeting.title).toBe('Getypt zonder schijf');
  });

  it('is new again when the user makes its folder', async () => {
    const { handlers, layout } = await anAppWithoutItsDisk();
    await mkdir(layout.library);
    expect(valueOf(await handlers['library.view']()).meetings).toEqual([]);
    await rm(layout.library, { recursive: true });
    valueOf(await handlers['library.add'](aMeeting()));
  });
});
