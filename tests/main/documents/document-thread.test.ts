import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { DocumentThread } from '../../../main/documents/document-thread.ts';
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

it('writes and checks on a thread of its own, several at a time', async () => {
  const thread = new DocumentThread(built);
  const [minutes, actions] = await Promise.all([
    thread.write(meeting, asWord),
    thread.write(meeting, { ...asWord, part: 'actions' }),
  ]);
  const { body } = await openWord(valueOf(minutes));
  expect(readableText(body)).toContain('Koersdocument');
  const list = await openWord(valueOf(actions));
  expect(readableText(list.body)).toContain('Actielijst');
  expect(await thread.check(valueOf(minutes))).toEqual({ ok: true, value: [] });
});

it('tells what broke, and begins anew with the next task', async () => {
  const script = join(await tempFolder(), 'thread.mjs');
  await realFiles.write(script, 'throw new Error("out of memory")');
  const thread = new DocumentThread(pathToFileURL(script));
  await expect(thread.write(meeting, asWord)).rejects.toThrow('out of memory');
  const good = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id }) => parentPort.postMessage({ id, value: 'again' }));`;
  await realFiles.write(script, good);
  expect(await thread.write(meeting, asWord)).toBe('again');
});
