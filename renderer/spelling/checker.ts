import { create } from 'zustand';
import { wrongBeside } from '../../shared/spelling/known-words.ts';
import { bridge } from '../bridge.ts';
import { useSettings } from '../stores/settings-store.ts';

interface KnownState {
  /** The list of the library. */
  readonly own: readonly string[];
  /** How people and bodies of the open meeting are called. */
  readonly names: readonly string[];
}

/** The words that are right beyond those of the dictionaries; they are kept in memory only. */
export const useKnown = create<KnownState>(() => ({ own: [], names: [] }));

type Rule = (word: string) => boolean;

let rule: Rule = () => false;
/** What was looked up already: most words come again. */
const looked = new Map<string, boolean>();
const listeners = new Set<() => void>();

/** Whether no dictionary and no list knows this word. */
export function isWrong(word: string): boolean {
  const known = looked.get(word);
  if (known !== undefined) return known;
  const wrong = rule(word);
  looked.set(word, wrong);
  return wrong;
}

/** Hears that what is right has changed; returns the function that stops listening. */
export function onRules(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function renew(): void {
  const { own, names } = useKnown.getState();
  const isOff = useSettings.getState().spelling === 'off';
  rule = isOff ? () => false : wrongBeside([...own, ...names], bridge.spelling.isMisspelled);
  looked.clear();
  suggested = new Map();
  for (const listener of listeners) listener();
}

/** Follows what can change in what is right: lists, names, settings and dictionaries. */
export function followRules(): void {
  renew();
  useKnown.subscribe(renew);
  useSettings.subscribe((next, before) => {
    if (next.spelling !== before.spelling) renew();
  });
  bridge.on('dictionaryReady', renew);
}

/** What was asked before; a dictionary takes a tenth of a second and more for a word. */
let suggested = new Map<string, readonly string[]>();

/** What may be meant by a word, the likeliest first. */
export async function suggestionsFor(word: string): Promise<readonly string[]> {
  const known = suggested;
  const before = known.get(word);
  if (before) return before;
  const asked = await bridge.call('spelling.suggest', word);
  if (!asked.ok) return [];
  known.set(word, asked.value);
  return asked.value;
}

/** Those of a word that was asked before, at once. */
export function knownSuggestions(word: string): readonly string[] | null {
  return suggested.get(word) ?? null;
}
