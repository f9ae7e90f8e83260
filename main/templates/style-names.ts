import { firstOf, type Markup } from '../ooxml/markup.ts';
import { ownStyleKeys, ownStyleNames, type OwnStyle } from '../writers/own-styles.ts';

/** Of the first level and of those below it: "list bullet", "list bullet 2". */
function listNames(names: readonly string[]): readonly (readonly string[])[] {
  return ['', ' 2', ' 3', ' 4', ' 5'].map((depth) => names.map((name) => name + depth));
}

/** What built-in styles are called by hand; Word itself keeps their English names in every language. */
const builtIn: readonly (readonly string[])[] = [
  ['normal', 'standaard'],
  ['title', 'titel'],
  ...[1, 2, 3].map((level) => [`heading ${String(level)}`, `kop ${String(level)}`]),
  ...[1, 2].map((level) => [`toc ${String(level)}`, `inhopg ${String(level)}`]),
  ['toc heading', 'kopvan inhoudsopgave'],
  ['list paragraph', 'lijstalinea'],
  ...listNames(['list bullet', 'lijst opsom.teken', 'opsommingsteken', 'opsommingstekens']),
  ...listNames(['list number', 'lijstnummering', 'genummerde lijst', 'nummering']),
  ['minutestable', 'vergadertabel', 'minutes table'],
];

/** Short names that a template may have for these. */
const short: Readonly<Partial<Record<OwnStyle, readonly string[]>>> = {
  decision: ['besluit', 'decision'],
  action: ['actie', 'action'],
  lane: ['inbreng', 'contribution'],
};

const sets: readonly (readonly string[])[] = [
  ...builtIn,
  ...ownStyleKeys.map((key) => [...ownStyleNames(key), ...(short[key] ?? [])]),
];

/** Every name that a style of this name may also have, the name itself first. */
export function alsoNamed(name: string): readonly string[] {
  const lower = name.toLowerCase();
  return [lower, ...(sets.find((set) => set.includes(lower)) ?? []).filter((one) => one !== lower)];
}

/** The names that a style has in its own document: its name, then its aliases. */
export function namesOf(style: Markup): readonly string[] {
  const name = firstOf(style, 'w:name')?.attributes['w:val'] ?? '';
  const aliases = firstOf(style, 'w:aliases')?.attributes['w:val'] ?? '';
  return [name, ...aliases.split(',')]
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}
