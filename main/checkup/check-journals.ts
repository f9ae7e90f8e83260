import { basename, join } from 'node:path';
import type { Id } from '../../shared/meeting/schema.ts';
import { parseJournal } from '../storage/journal-lines.ts';
import { journalFolder, olderPlace, type Layout } from '../storage/layout.ts';
import type { Findings } from './findings.ts';
import { ownNames } from './names.ts';

interface Known {
  /** Title by id, of every meeting in the library or its trash. */
  readonly titles: ReadonlyMap<Id, string>;
  /** Is being written: its last line may be half there at this moment, and nothing is wrong. */
  readonly isOpen: (id: Id) => Promise<boolean>;
}

/** Reads the journals, which stand outside the library, of every meeting that has one. */
export async function checkJournals(
  findings: Findings,
  layout: Layout,
  known: Known,
): Promise<void> {
  for (const folder of [journalFolder(layout), olderPlace(layout, 'journal')]) {
    await checkFolder(findings, folder, known);
  }
}

async function checkFolder(
  findings: Findings,
  folder: string,
  { titles, isOpen }: Known,
): Promise<void> {
  for (const name of await ownNames(findings, folder)) {
    const id = basename(name, '.ndjson');
    if (id === name || (await isOpen(id))) continue;
    const path = join(folder, name);
    const content = await findings.content(path);
    if (!content) continue;
    const title = titles.get(id);
    if (title === undefined) findings.note('journalAlone', path);
    if (parseJournal(new TextDecoder().decode(content)).unreadable > 0) {
      findings.note('journalDamaged', path, title);
    }
  }
}
