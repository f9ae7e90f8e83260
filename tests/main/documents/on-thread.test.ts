import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentsOnThread, importsOnThread } from '../../../main/documents/on-thread.ts';
import { sampleMeeting } from '../../../shared/sample/sample-meeting.ts';
import { counter } from '../../support/builders.ts';
import { tempFolder } from '../../support/disk.ts';
import { realFiles } from '../../../main/storage/files.ts';
import { valueOf } from '../../support/store.ts';
import { openWord } from '../../support/word.ts';
import { readableText } from '../../../main/ooxml/xml.ts';

/** The thread as it is built, as the tests of the command line use theirs. */
const built = join(import.meta.dirname, '../../../out/main/documents.js');
const { meeting } = sampleMeeting(counter());
const asWord = { format: 'docx', part: 'minutes', language: 'nl' } as const;

async function threadThat(does: string): Promise<URL> {
  const script = join(await tempFolder(), 'thread.mjs');
  await realFiles.write(script, `import { parentPort } from 'node:worker_threads';\n${does}`);
  return pathToFileURL(script);
}

describe('documents on a thread of their own', () => {
  it('are written and checked, several at a time', async () => {
    const documents = documentsOnThread(built);
    const [minutes, actions] = await Promise.all([
      documents.write(meeting, asWord),
      documents.write(meeting, { ...asWord, part: 'actions' }),
    ]);
    const { body } = await openWord(valueOf(minutes));
    expect(readableText(body)).toContain('Koersdocument');
    const list = await openWord(valueOf(actions));
    expect(readableText(list.body)).toContain('Actielijst');
    expect(await documents.check(valueOf(minutes))).toEqual({ ok: true, value: [] });
  });

  it('tell what broke, and begin anew with the next task', async () => {
    const script = await threadThat('throw new Error("no such library")');
    const documents = documentsOnThread(script);
    await expect(documents.write(meeting, asWord)).rejects.toThrow('no such library');
    const answers = `parentPort.on('message', ({ id }) => parentPort.postMessage({ id, value: 'again' }));`;
    await realFiles.write(
      fileURLToPath(script),
      `import { parentPort } from 'node:worker_threads';\n${answers}`,
    );
    expect(await documents.write(meeting, asWord)).toBe('again');
  });
});

describe('a document that is broken off', () => {
  it('ends with its thread; a preview goes on, and the next begins anew', async () => {
    // Writing never ends, unless the options say so; a preview waits for a sign that it may.
    const script = await threadThat(`
      import { existsSync, writeFileSync } from 'node:fs';
      const wait = (path) => { while (!existsSync(path)); };
      parentPort.on('message', ({ id, name, args: [folder, long] }) => {
        if (name === 'write' && long) { writeFileSync(folder + '/writing', ''); for (;;); }
        if (name === 'preview') wait(folder + '/go');
        parentPort.postMessage({ id, value: name });
      });`);
    const folder = await tempFolder();
    const documents = documentsOnThread(script) as unknown as {
      write: (folder: string, long: boolean, signal: AbortSignal) => Promise<unknown>;
      preview: (folder: string) => Promise<unknown>;
    };
    const stop = new AbortController();
    const preview = documents.preview(folder);
    const writing = documents.write(folder, true, stop.signal);
    await expect.poll(() => readdir(folder)).toContain('writing');
    stop.abort();
    await expect(writing).rejects.toThrow('stopped');
    await realFiles.write(join(folder, 'go'), '');
    expect(await preview).toBe('preview');
    expect(await documents.write(folder, false, new AbortController().signal)).toBe('write');
    await expect(documents.write(folder, false, stop.signal)).rejects.toThrow();
  });
});

describe('an import on a thread of its own', () => {
  const bytes = new TextEncoder().encode('Werkgroep Dijk\n\n1. Opening\n2. Rondvraag\n');
  const tooComplex = (file: string) => ({
    ok: false,
    error: { key: 'errors.importTooComplex', values: { file } },
  });

  it('is read there, several at a time', async () => {
    const imports = importsOnThread(built);
    const drafts = await Promise.all([
      imports.draft({ name: 'een.txt', bytes }),
      imports.draft({ name: 'twee.txt', bytes }),
    ]);
    expect(drafts.map((draft) => valueOf(draft).fileName)).toEqual(['een.txt', 'twee.txt']);
    expect(valueOf(drafts[0]).meeting.items.map(({ title }) => title)).toEqual([
      'Opening',
      'Rondvraag',
    ]);
  });

  it('that takes too long is refused by name', async () => {
    const imports = importsOnThread(
      await threadThat(`parentPort.on('message', () => {for (;;);});`),
      {
        memory: 256,
        time: 200,
      },
    );
    expect(await imports.draft({ name: 'lang.txt', bytes })).toEqual(tooComplex('lang.txt'));
    expect(await imports.draft({ name: null, bytes })).toEqual({
      ok: false,
      error: { key: 'errors.pasteUnreadable' },
    });
  });

  it('that takes too much memory is refused by name', async () => {
    const imports = importsOnThread(built, { memory: 24, time: 60_000 });
    const report = `1. Opening\n${'De voorzitter meldt dat de kade klaar is.\n'.repeat(90_000)}`;
    const large = { name: 'groot.txt', bytes: new TextEncoder().encode(report) };
    expect(await imports.draft(large)).toEqual(tooComplex('groot.txt'));
    expect(valueOf(await imports.draft({ name: 'een.txt', bytes })).fileName).toBe('een.txt');
  });

  it('tells a bug as a bug', async () => {
    const imports = importsOnThread(await threadThat('throw new Error("no such reader")'));
    await expect(imports.draft({ name: 'a.txt', bytes })).rejects.toThrow('no such reader');
  });
});
