import type { Language } from '../i18n/translator.ts';

/** What a header or a footer can say by itself, under its Dutch and its English name, and names of before. */
const names = {
  document: ['documenttitel', 'document title', 'document'],
  title: ['titel', 'title'],
  kind: ['soort', 'kind'],
  date: ['datum', 'date'],
  abbreviation: ['afkorting', 'abbreviation'],
  paging: ['paginering', 'paging'],
  page: ['pagina', 'page'],
  pages: ['paginas', 'pages'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type RunningField = keyof typeof names;

/** As one types them, in the language of who does. */
export function fieldNames(language: Language): readonly string[] {
  return Object.values(names).map(
    ([dutch, english = dutch]: readonly string[]) =>
      `{{${(language === 'nl' ? dutch : english) ?? ''}}}`,
  );
}

/** Text, or the name of a field. */
type Part = { readonly text: string } | { readonly field: RunningField };

const byName = new Map<string, RunningField>(
  Object.entries(names).flatMap(([field, known]) =>
    // The keys of the table are the fields.
    known.map((name) => [name, field as RunningField] as const),
  ),
);

const FIELD = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** A line in pieces; what is no field of ours stays as it was typed. */
export function runningParts(line: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const found of line.matchAll(FIELD)) {
    const field = byName.get((found[1] ?? '').toLowerCase());
    if (field === undefined) continue;
    if (found.index > end) parts.push({ text: line.slice(end, found.index) });
    parts.push({ field });
    end = found.index + found[0].length;
  }
  if (end < line.length) parts.push({ text: line.slice(end) });
  return parts;
}

/** What stands between braces but names no field. */
export function unknownFields(line: string): readonly string[] {
  return [...line.matchAll(FIELD)]
    .filter(([, name = '']) => !byName.has(name.toLowerCase()))
    .map(([whole]) => whole);
}
