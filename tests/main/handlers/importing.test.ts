import { mkdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOnThread } from '../../../main/documents/on-thread.ts';
import { MAX_IMPORT_BYTES } from '../../../shared/defaults.ts';
import { aMeeting } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { placeFile, placeMeeting, titled, valueOf } from '../../support/store.ts';

const agenda = 'Werkgroep Dijk\n\n1. Opening\n2. Rondvraag\n';

describe('importing', () => {
  it('saves what is typed while a large report is read', async () => {
    const thread = join(import.meta.dirname, '../../../out/main/documents.js');
    const app = anApp(await tempFolder(), importsOnThread(thread));
    const meeting = aMeeting();
    await placeMeeting(app, meeting);
    valueOf(await app.handlers['meeting.open'](meeting.id));
    // So that nothing has to be loaded any more: what remains is the reading.
    valueOf(await app.handlers['import.text'](agenda));

    const report = `1. Opening\n${'De voorzitter meldt dat de kade klaar is. '.repeat(20)}\n`;
    let isReading = true;
    const reading = app.handlers['import.text'](report.repeat(2_000)).finally(() => {
      isReading = false;
    });
    let savedMeanwhile = 0;
    for (let change = 0; isReading; change++) {
      const edit = titled(`Titel ${String(change)}`);
      valueOf(await app.handlers['meeting.record'](meeting.id, [edit]));
      if (isReading) savedMeanwhile += 1;
    }
    expect(valueOf(await reading).meeting.items.length).toBeGreaterThan(0);
    expect(savedMeanwhile).toBeGreaterThan(0);
  });

  it('reads the file that was picked', async () => {
    const folder = await tempFolder();
    const { desktop, handlers } = anApp(folder);
    desktop.picks = join(folder, 'agenda.txt');
    await placeFile(desktop.picks, agenda);
    const draft = valueOf(await handlers['import.pick']());
    expect(draft?.fileName).toBe('agenda.txt');
    expect(draft?.meeting.items.map(({ title }) => title)).toEqual(['Opening', 'Rondvraag']);
  });

  it('does nothing when the user cancels', async () => {
    const { handlers } = anApp(await tempFolder());
    expect(await handlers['import.pick']()).toEqual({ ok: true, value: null });
  });

  it('reads what was pasted, and what was dropped, whatever path it is given', async () => {
    const { handlers } = anApp(await tempFolder());
    expect(valueOf(await handlers['import.text'](agenda)).meeting.items).toHaveLength(2);
    const dropped = await handlers['import.file'](
      '../../a/agenda.txt',
      new TextEncoder().encode(agenda),
    );
    expect(valueOf(dropped).fileName).toBe('agenda.txt');
  });

  it('reads a pasted page with the numbers of its lists', async () => {
    const { handlers } = anApp(await tempFolder());
    const page = '<p>Werkgroep Dijk</p><ol start="4"><li>Opening</li><li>Rondvraag</li></ol>';
    const { meeting } = valueOf(await handlers['import.html'](page));
    expect(meeting.items.map(({ number, title }) => `${number ?? '-'} ${title}`)).toEqual([
      '4 Opening',
      '5 Rondvraag',
    ]);
  });

  it('refuses a folder, an enormous file and one that is gone, by name', async () => {
    const folder = await tempFolder();
    const { desktop, handlers, disk } = anApp(folder);
    const refusal = async (path: string) => {
      desktop.picks = path;
      return handlers['import.pick']();
    };
    await mkdir(join(folder, 'map'));
    await placeFile(join(folder, 'groot.txt'), '');
    await truncate(join(folder, 'groot.txt'), MAX_IMPORT_BYTES + 1);

    expect(await refusal(join(folder, 'map'))).toMatchObject({
      error: { key: 'errors.importFolder', values: { file: 'map' } },
    });
    expect(await refusal(join(folder, 'groot.txt'))).toMatchObject({
      error: { key: 'errors.importTooLarge', values: { file: 'groot.txt', limit: 50 } },
    });
    expect(await refusal(join(folder, 'weg.txt'))).toMatchObject({
      error: { key: 'errors.readGone', values: { file: 'weg.txt' } },
    });
    expect(disk.wasRead).toEqual([]);
  });
});
