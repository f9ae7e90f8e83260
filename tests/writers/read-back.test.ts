import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../main/writers/docx/write-docx.ts';
import type { MinutesDocument } from '../../shared/export/document.ts';
import { meeting as anyMeeting } from '../support/arbitraries.ts';
import { tempFolder } from '../support/disk.ts';
import { documentOf, expected, hardMeeting, inCore, meetings } from '../support/read-back.ts';
import {
  hasPandoc,
  hasPythonDocx,
  hasValidator,
  readByPandoc,
  readByPython,
  schemaErrors,
} from '../support/word-readers.ts';

async function saved(document: MinutesDocument): Promise<string> {
  const path = join(await tempFolder(), 'verslag.docx');
  await writeFile(path, await writeDocx(document));
  return path;
}

describe.each(meetings)('the Word file of %s', (_name, make) => {
  it.skipIf(!hasValidator)('fits the schemas of Word (skipped without the validator)', async () => {
    expect(schemaErrors(await saved(documentOf(make())))).toEqual([]);
  });

  it.skipIf(!hasPythonDocx)(
    'is read by python-docx as it was written (skipped without)',
    async () => {
      const document = documentOf(make());
      expect(inCore(readByPython(await saved(document)))).toEqual(expected(document));
    },
  );

  it.skipIf(!hasPandoc)('is read by pandoc as it was written (skipped without)', async () => {
    const document = documentOf(make());
    expect(inCore(readByPandoc(await saved(document)))).toEqual(expected(document));
  });
});

it.skipIf(!hasPythonDocx)(
  'brings emoji and right-to-left text through (skipped without python-docx)',
  async () => {
    const { text: read } = readByPython(await saved(documentOf(hardMeeting())));
    for (const line of ['👩‍👩‍👧', '🇳🇱', 'שלום עולם', 'مرحبا بالعالم', 'Jansen & Zn <B.V.> "Kust"']) {
      expect(read).toContain(line);
    }
  },
);

it.skipIf(!hasValidator)(
  'fits the schemas whatever the meeting (skipped without the validator)',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyMeeting, async (meeting) => {
        expect(schemaErrors(await saved(documentOf(meeting)))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  },
);
