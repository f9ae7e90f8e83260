import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importDraft } from '../../main/import-draft.ts';
import type { ImportDraft } from '../../shared/api.ts';
import { numberItems } from '../../shared/meeting/numbering.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/schema.ts';
import { counter } from './read.ts';

/** A file as the app and the command line read it: its content says what it is. */
export async function importFile(name: string, bytes?: Uint8Array): Promise<ImportDraft> {
  const source = {
    name,
    bytes: bytes ?? readFileSync(resolve(import.meta.dirname, '../fixtures', name)),
  };
  const read = await importDraft(source, counter());
  if (!read.ok) throw new Error(read.error.key);
  return read.value;
}

/** One line for each item, with its number as it will be printed: "3.1 Leges". */
export function outlineOf({ items }: Meeting): readonly string[] {
  const numbers = numberItems(items);
  const lines = (all: readonly AgendaItem[]): readonly string[] =>
    all.flatMap((item) => [`${numbers.get(item.id) ?? ''} ${item.title}`, ...lines(item.items)]);
  return lines(items);
}

/** The same with how long each takes and who introduces it. */
export function programmeOf({ items }: Meeting): readonly string[] {
  return items.map(({ title, durationMinutes, presenter }) =>
    [title, durationMinutes ?? '-', presenter ?? '-'].join(' | '),
  );
}

export function decisionsOf({ decisions }: Meeting): readonly string[] {
  return decisions.map(({ text }) => text);
}

/** One line for each action: "Offertes opvragen | Omar Haddad | 2027-10-01". */
export function actionsOf({ actions }: Meeting): readonly string[] {
  return actions.map(({ text, owners, due }) => [text, owners.join(', '), due ?? '-'].join(' | '));
}
