import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { titled, valueOf } from '../support/store.ts';
import { crashed } from './damaging.ts';

describe('a file from a newer app', () => {
  async function fromTheFuture(fields: object) {
    const past = await crashed();
    const content = JSON.parse(await readFile(past.file, 'utf8')) as object;
    await writeFile(past.file, JSON.stringify({ ...content, ...fields }));
    return past;
  }

  it.each([
    [
      { schema: 'notulist/meeting@9', title: 'Later' },
      { kind: 'newerVersion', version: 9 },
    ],
    [{ title: 'Later', colour: 'groen' }, { kind: 'unknownFields' }],
  ])('with %j opens to read only, and nothing of it is touched', async (fields, why) => {
    const { id, file, journal, start } = await fromTheFuture(fields);
    await rm(journal);
    const before = [await readFile(file), await readdir(dirname(file))];

    const run = start();
    expect(valueOf(await run.library.view()).meetings).toMatchObject([{ id, title: 'Later' }]);
    const session = valueOf(await run.open.open(id));
    expect(session.meeting.title).toBe('Later');
    expect(session.access).toEqual({ kind: 'readOnly', why });
    expect(await session.record([titled('Nee')])).toEqual({
      ok: false,
      error: { kind: 'readOnly', id },
    });
    valueOf(await session.checkpoint());
    valueOf(await session.close());
    expect([await readFile(file), await readdir(dirname(file))]).toEqual(before);
  });

  it('leaves the journal for the app that understands the file', async () => {
    const { id, journal, start } = await fromTheFuture({ schema: 'notulist/meeting@9' });
    const before = await readFile(journal);
    const session = valueOf(await start().open.open(id));
    expect(session.meeting.title).toBe('Laatste');
    valueOf(await session.close());
    expect(await readFile(journal)).toEqual(before);
  });

  it('is not replaced by a version when nothing of it is understood', async () => {
    const { id, file, start } = await crashed();
    await writeFile(file, '{"schema":"notulist/meeting@9","name":"Anders"}');
    const opened = await start().open.open(id);
    expect(opened).toMatchObject({ ok: false, error: { kind: 'newer', version: 9 } });
  });
});
