import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { draftFromText, type TextDraft } from '../../shared/import/draft.ts';
import type { AgendaItem } from '../../shared/meeting/schema.ts';

export function counter(): () => string {
  let next = 1;
  return () => `id${String(next++)}`;
}

export function draft(...lines: readonly string[]): TextDraft {
  return draftFromText(lines.join('\n'), counter());
}

export function fixture(name: string): string {
  return readFileSync(resolve(import.meta.dirname, '../fixtures', name), 'utf8');
}

export function draftOfFixture(name: string): TextDraft {
  return draftFromText(fixture(name), counter());
}

/** The agenda as one line per item: "3A Visie". */
export function agendaOf(items: readonly AgendaItem[]): readonly string[] {
  return items.flatMap((item) => [`${item.number ?? '-'} ${item.title}`, ...agendaOf(item.items)]);
}

export function reasonsOf({ findings }: TextDraft): readonly string[] {
  return findings.map(({ reason }) => reason.replace('importing.findings.', ''));
}
