import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetingFolder } from '../../../main/storage/layout.ts';
import { aDecision, aMeeting, anAction, aParkedRemark } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { placeFile, placeMeeting, step, valueOf } from '../../support/store.ts';

const february = aMeeting({
  id: 'feb',
  seriesId: 'tf',
  date: '2027-02-05',
  status: 'adopted',
  actions: [anAction(1, { id: 'a', text: 'Bellen' })],
  decisions: [aDecision(1, { text: 'Akkoord' })],
  parked: [aParkedRemark('Koffie')],
});

async function aLibrary() {
  const app = anApp(await tempFolder());
  await placeMeeting(app, february);
  const read = async () => valueOf(await app.handlers['overview.read']());
  return { ...app, read };
}

describe('an overview of the library', () => {
  it('has what is open, was decided and is parked', async () => {
    const { read } = await aLibrary();
    expect(await read()).toMatchObject({
      actions: [{ text: 'Bellen', meeting: { id: 'feb' } }],
      decisions: [{ text: 'Akkoord' }],
      parked: [{ text: 'Koffie' }],
      unreadable: 0,
    });
  });

  it('follows what was written since, and has nothing of the trash', async () => {
    const { read, layout, ...app } = await aLibrary();
    await read();
    const march = aMeeting({ seriesId: 'tf', actions: [anAction(2, { text: 'Schrijven' })] });
    await placeMeeting({ ...app, layout }, march);
    const [bin, shelf] = (['trash', 'meetings'] as const).map((on) =>
      meetingFolder(layout, on, 'feb'),
    );
    await mkdir(dirname(bin ?? ''), { recursive: true });
    await rename(shelf ?? '', bin ?? '');
    expect(await read()).toMatchObject({ actions: [{ text: 'Schrijven' }], decisions: [] });
  });

  it('takes a meeting that is open as it is, also what its file does not have yet', async () => {
    const { read, open } = await aLibrary();
    await read();
    const opened = valueOf(await open.open('feb'));
    const set = { status: 'done' } as const;
    valueOf(await opened.record([step({ type: 'row.set', list: 'actions', id: 'a', set })]));
    expect(await read()).toMatchObject({ actions: [], decisions: [{ text: 'Akkoord' }] });
  });

  it('leaves out what cannot be read, and says how many that are', async () => {
    const { read, layout } = await aLibrary();
    await placeFile(`${meetingFolder(layout, 'meetings', 'kapot')}/meeting.json`, '{');
    expect(await read()).toMatchObject({ actions: [{ text: 'Bellen' }], unreadable: 1 });
  });

  it('fails when the disk of the library is away, for that is not the same as nothing open', async () => {
    const { read, handlers, layout } = await aLibrary();
    await read();
    await rm(layout.library, { recursive: true });
    expect(await handlers['overview.read']()).toMatchObject({
      ok: false,
      error: { key: 'errors.libraryGone' },
    });
  });

  it('goes onto the clipboard as a text and as a table', async () => {
    const { handlers, desktop } = await aLibrary();
    const groups = [{ title: null, rows: [['Bellen']] }];
    valueOf(await handlers['overview.copy']({ title: 'Open', columns: ['Actie'], groups }));
    expect(desktop.copied).toContain('• Bellen');
    expect(desktop.copiedPage).toContain('>Bellen</td>');
  });
});
