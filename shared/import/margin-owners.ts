import { readAction, type ActionContext } from '../capture/action-text.ts';
import { inlineText } from '../meeting/blocks.ts';
import type { Block } from '../meeting/schema.ts';
import { personNamed } from './known-people.ts';
import type { Person } from './person-notes.ts';
import { sentencesOf } from './sentences.ts';

/** A text with, in the margin, who will see to what it tells. */
export interface MarginNote {
  readonly text: string;
  readonly owners: readonly string[];
  readonly due: string | null;
}

const beside = /^(?<text>[^\t]{10,}[.!;)])\t+(?<margin>[^\t]{2,80})$/u;

/** "Ton plant een overleg in.⇥Ton": only those of the list, for a second column may hold anything. */
export function ownersInMargin(
  line: string,
  context: ActionContext,
  people: readonly Person[],
): MarginNote | undefined {
  const { text, margin } = line.includes('\t') ? (beside.exec(line)?.groups ?? {}) : {};
  if (text === undefined || margin === undefined) return undefined;
  const { owners, due, text: told, after } = readAction(margin, context);
  const isOnlyOwners = told === '' && after === '' && owners.length > 0;
  const areKnown = isOnlyOwners && owners.every((owner) => personNamed(owner, people).isKnown);
  return areKnown ? { text, owners, due } : undefined;
}

/** What somebody takes on, and the text in which it stands. */
export interface ToldTask {
  readonly block: Block;
  readonly text: string;
}

/** What somebody says or did, and nothing to be done. */
const reports =
  /^(?:\S+\s){1,4}?(?:heeft|hebben|had|is|zijn|was|waren|vindt|meldt|vertelt|merkt|licht|geeft\saan|vraagt\s(?:of|hoe|wat|waarom|wanneer|aandacht|zich))(?!\p{L})/u;

/**
 * The sentence that an owner beside these texts is about: the last that has him do something, or else
 * the last of the text that names him, or of all.
 */
export function taskOf(blocks: readonly Block[], owners: readonly string[]): ToldTask | undefined {
  const told = blocks.flatMap((block) =>
    sentencesOf(inlineText(block.inlines)).map((text) => ({ block, text })),
  );
  const naming = told.filter(({ text }) => owners.some((owner) => names(text, owner)));
  const about = naming.at(-1)?.block;
  const ofText = told.filter(({ block }) => about === undefined || block === about);
  return naming.findLast(({ text }) => !reports.test(text)) ?? ofText.at(-1);
}

/** "Actie: Jan" alone below a text that has Jan do something: `undefined` where it does not name him. */
export function taskAbove(block: Block, owners: readonly string[]): ToldTask | undefined {
  const text = inlineText(block.inlines);
  return owners.some((owner) => names(text, owner)) ? taskOf([block], owners) : undefined;
}

function names(text: string, owner: string): boolean {
  const at = text.indexOf(owner);
  const around = at < 0 ? 'x' : text.charAt(at - 1) + text.charAt(at + owner.length);
  return !/\p{L}/u.test(around);
}
