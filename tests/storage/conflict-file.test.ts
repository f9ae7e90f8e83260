import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ConflictFile } from '../../main/storage/conflict-file.ts';
import type { KeptConflict } from '../../shared/meeting/conflict.ts';
import { Disk, systemError, tempFolder } from '../support/disk.ts';
import { NOW } from '../support/store.ts';

function aQuestion(id: string): KeptConflict {
  const field = { kind: 'value', owner: { of: 'meeting' }, field: 'title' } as const;
  const conflict = { ...field, mine: `Hier ${id}`, theirs: `Daar ${id}` };
  return { id, at: NOW.toISOString(), from: 'DAAR', conflict };
}

async function withQuestion() {
  const disk = new Disk();
  const path = join(await tempFolder(), 'conflicts', 'maart.json');
  const file = new ConflictFile({ files: disk, now: () => NOW }, path);
  await file.add([aQuestion('eerst')]);
  return { disk, path, file };
}

describe('the questions of a merge', () => {
  it('are all there still when they could not be read for a moment', async () => {
    const { disk, file } = await withQuestion();
    const refused = systemError('EBUSY', 'read');
    vi.spyOn(disk, 'read').mockRejectedValueOnce(refused).mockRejectedValueOnce(refused);
    expect(await file.add([aQuestion('dan')])).toMatchObject({ error: { kind: 'unreadable' } });
    expect(await file.remove('iets anders')).toMatchObject({ error: { kind: 'unreadable' } });
    expect(await file.add([aQuestion('dan')])).toMatchObject({ ok: true });
    expect((await file.all()).map(({ id }) => id)).toEqual(['eerst', 'dan']);
  });

  it('are kept aside when they are damaged, before others take their place', async () => {
    const { path, file } = await withQuestion();
    await writeFile(path, '[{"id": "eer');
    expect(await file.all()).toEqual([]);
    expect(await file.add([aQuestion('dan')])).toMatchObject({ ok: true });
    expect((await file.all()).map(({ id }) => id)).toEqual(['dan']);
    const [aside = ''] = (await readdir(dirname(path))).filter((name) => name.includes('damaged'));
    expect(await readFile(join(dirname(path), aside), 'utf8')).toBe('[{"id": "eer');
  });
});
