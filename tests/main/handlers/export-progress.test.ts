import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../shared/api.ts';
import { aMeeting } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { placeMeeting, valueOf } from '../../support/store.ts';

const asText = { format: 'text', part: 'minutes', language: 'nl' } as const;
const asPdf = { ...asText, format: 'pdf' } as const;
const cancelled = { ok: false, error: { key: 'errors.exportCancelled' } };

/** An open meeting whose export takes the place of a file that was there before. */
async function anExport() {
  const folder = await tempFolder();
  const app = anApp(folder);
  const meeting = aMeeting();
  await placeMeeting(app, meeting);
  valueOf(await app.handlers['meeting.open'](meeting.id));
  const target = join(folder, 'stukken');
  await mkdir(target);
  const file = join(target, 'verslag.txt');
  await writeFile(file, 'oud');
  app.desktop.savesAt = file;
  const stages = () => app.onExport.mock.calls.map(([stage]) => stage);
  return { ...app, meeting, target, file, stages };
}

/** Work that never ends of itself; `begun` comes when somebody waits for it. */
function endless() {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const work = (signal?: AbortSignal): Promise<Outcome<Uint8Array>> => {
    begin();
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(new Error('broken off'));
      });
    });
  };
  return { begun, work };
}

describe('an export under way', () => {
  it('tells its stages', async () => {
    const { handlers, desktop, meeting, target, stages } = await anExport();
    desktop.savesAt = join(target, 'verslag.pdf');
    valueOf(await handlers['export.save'](meeting.id, asPdf));
    expect(stages()).toEqual(['making', 'printing', 'writing', 'finishing', null]);
  });

  it('leaves the old file when it is cancelled, and makes room for the next', async () => {
    const { handlers, documents, meeting, target, file, stages } = await anExport();
    const { write } = documents;
    const { begun, work } = endless();
    documents.write = (_meeting, _options, signal) => work(signal);
    const saving = handlers['export.save'](meeting.id, asText);
    await begun;
    await handlers['export.cancel']();
    expect(await saving).toEqual(cancelled);
    expect(stages()).toEqual(['making', 'cancelling', null]);
    expect(await readdir(target)).toEqual(['verslag.txt']);
    expect(await readFile(file, 'utf8')).toBe('oud');

    documents.write = write;
    valueOf(await handlers['export.save'](meeting.id, asText));
    expect(await readFile(file, 'utf8')).toContain('Taskforce Waterrand');
  });

  it('can be cancelled while it is printed', async () => {
    const { handlers, print, meeting, target } = await anExport();
    const { begun, work } = endless();
    print.mockImplementationOnce((_page, _running, signal) => work(signal));
    const saving = handlers['export.save'](meeting.id, asPdf);
    await begun;
    await handlers['export.cancel']();
    expect(await saving).toEqual(cancelled);
    expect(await readdir(target)).toEqual(['verslag.txt']);
  });

  it('can be cancelled until its file gets its name, and leaves no half of it', async () => {
    const { handlers, onExport, meeting, target, file } = await anExport();
    onExport.mockImplementation((stage) => {
      if (stage === 'writing') void handlers['export.cancel']();
    });
    expect(await handlers['export.save'](meeting.id, asText)).toEqual(cancelled);
    expect(await readdir(target)).toEqual(['verslag.txt']);
    expect(await readFile(file, 'utf8')).toBe('oud');
  });

  it('is saved when the cancel comes too late', async () => {
    const { handlers, onExport, meeting, file } = await anExport();
    onExport.mockImplementation((stage) => {
      if (stage === 'finishing') void handlers['export.cancel']();
    });
    valueOf(await handlers['export.save'](meeting.id, asText));
    expect(await readFile(file, 'utf8')).toContain('Taskforce Waterrand');
  });

  it('is the only one: the second is refused before it asks where', async () => {
    const { handlers, documents, desktop, meeting } = await anExport();
    const { begun, work } = endless();
    documents.write = (_meeting, _options, signal) => work(signal);
    const saving = handlers['export.save'](meeting.id, asText);
    await begun;
    expect(await handlers['export.save'](meeting.id, asText)).toEqual({
      ok: false,
      error: { key: 'errors.exportBusy' },
    });
    expect(desktop.proposals).toHaveLength(1);
    await handlers['export.cancel']();
    expect(await saving).toEqual(cancelled);
  });

  it('is none of the business of a cancel that comes before or after', async () => {
    const { handlers, meeting, file } = await anExport();
    await handlers['export.cancel']();
    valueOf(await handlers['export.save'](meeting.id, asText));
    await handlers['export.cancel']();
    expect(await readFile(file, 'utf8')).toContain('Taskforce Waterrand');
  });
});
