import { isGroup } from '../capture/owners.ts';
import { inlineText } from './blocks.ts';
import { editDistance } from './edit-distance.ts';
import type { Id, Meeting } from './schema.ts';
import { allItems } from './tree.ts';

/** Two spellings of what may be one name, in alphabetical order. */
export interface NearNames {
  readonly names: readonly [string, string];
  /** The items in which either of them is written. */
  readonly items: readonly Id[];
}

/**
 * How sure it is that a word is a name: of someone on the list of attendees, of someone who owns or
 * presents something, by its capital inside a sentence, or by a capital that may only begin one.
 */
const sureness = ['mayBe', 'written', 'person', 'attendee'] as const;
type Sureness = (typeof sureness)[number];

interface Found {
  readonly word: string;
  readonly sureness: Sureness;
  readonly items: ReadonlySet<Id>;
}

/**
 * Words that differ so little that they may be one name ("Schouwink", "Schouwing"). Two people on the
 * list of attendees may well have names that are alike, so those are never taken for one.
 */
export function nearNames(meeting: Meeting): readonly NearNames[] {
  const found = [...namesIn(meeting).values()].toSorted((a, b) => (a.word < b.word ? -1 : 1));
  return found.flatMap((one, index) =>
    found.slice(index + 1).flatMap((other): readonly NearNames[] => {
      if (!mayBeOne(one, other) || !isNear(one.word, other.word)) return [];
      const items = [...new Set([...one.items, ...other.items])];
      return [{ names: [one.word, other.word], items }];
    }),
  );
}

function mayBeOne(one: Found, other: Found): boolean {
  const both: readonly Sureness[] = [one.sureness, other.sureness];
  if (!both.includes('mayBe')) return !both.every((sure) => sure === 'attendee');
  return both.includes('attendee') || both.includes('person');
}

const NAME = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}\p{L}*(?:-\p{L}+)*/gu;

function namesIn(meeting: Meeting): ReadonlyMap<string, Found> {
  const names = new Map<string, Found>();
  const small = new Set<string>();
  const add = (word: string, sure: Sureness, item: Id | null) => {
    const known = names.get(word);
    const items = new Set(known?.items);
    if (item !== null) items.add(item);
    const surer = known && sureness.indexOf(known.sureness) > sureness.indexOf(sure);
    names.set(word, { word, sureness: surer ? known.sureness : sure, items });
  };
  const addAll = (text: string, sure: Sureness, item: Id | null) => {
    for (const [word] of text.matchAll(NAME)) add(word, sure, item);
  };
  const addText = (text: string, item: Id | null) => {
    for (const { 0: word, index } of text.matchAll(NAME)) {
      const begins = !/[\p{Ll}\p{N},] $/u.test(text.slice(0, index));
      const speaks = text.startsWith(':', index + word.length);
      add(word, begins && !speaks ? 'mayBe' : 'written', item);
    }
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}[\p{L}-]+/gu)) small.add(word);
  };

  for (const { name } of meeting.attendees) addAll(name, 'attendee', null);
  for (const item of allItems(meeting.items)) {
    addAll(item.presenter ?? '', 'person', item.id);
    for (const { inlines } of item.discussion) addText(inlineText(inlines), item.id);
  }
  for (const { text, itemId } of [...meeting.decisions, ...meeting.actions]) addText(text, itemId);
  for (const { owners, itemId } of meeting.actions)
    addAll(owners.filter((owner) => !isGroup(owner)).join(', '), 'person', itemId);
  // Dutch and English have capitals for names: what is also written without is an ordinary word.
  for (const [word, { sureness: sure }] of names) {
    if ((sure === 'mayBe' || sure === 'written') && small.has(word.toLowerCase()))
      names.delete(word);
  }
  return names;
}

const SHORTEST = 4;
/** From this many letters on two of them may differ. */
const LONG = 9;
const inflection = /^(?:s|e|n|en|es|se)$/;

/** Whether one may be a slip of the pen for the other: not the same, and no form of it ("Waterrands"). */
export function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || firstSound(a) !== firstSound(b)) return false;
  if (long.startsWith(short) && inflection.test(long.slice(short.length))) return false;
  const most = long.length >= LONG ? 2 : 1;
  if (long.length - short.length > most) return false;
  const distance = editDistance(a.toLowerCase(), b.toLowerCase());
  return distance > 0 && distance <= most;
}

/** Nobody mistakes the first letter of a name, but for those that sound the same ("Cees", "Kees"). */
function firstSound(name: string): string {
  const letter = name.charAt(0).toLowerCase();
  return { c: 'k', z: 's', v: 'f', y: 'i' }[letter] ?? letter;
}
