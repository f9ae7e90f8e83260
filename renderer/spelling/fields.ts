import { wordsOf } from '../../shared/spelling/known-words.ts';
import { wordsIn, type WordAt } from '../../shared/spelling/words-in.ts';
import { bridge } from '../bridge.ts';
import { isWrong, onRules } from './checker.ts';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** The field with the cursor, where its words are checked; `null` when it is another, or cannot be written in. */
export function checkedField(): TextControl | null {
  const { activeElement: field } = document;
  return isTextControl(field) && field.spellcheck && !field.readOnly ? field : null;
}

function isTextControl(element: Element | null): element is TextControl {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

export function wrongWordsIn({ value }: TextControl): readonly WordAt[] {
  return wordsIn(value).filter(({ word }) => isWrong(word));
}

/** Has Chromium underline in a field what is wrong by the same rules as in a text. */
export function checkFields(): void {
  bridge.spelling.checkFields(wrongOf);
  onRules(checkAnew);
}

/** Chromium cuts words otherwise, also out of addresses and compounds: a part is wrong in a wrong word only. */
function wrongOf(words: readonly string[]): string[] {
  const field = checkedField();
  if (!field) return [];
  const wrong = new Set(wordsOf(wrongWordsIn(field).map(({ word }) => word)));
  return words.filter((word) => wrong.has(word) && isWrong(word));
}

/** Chromium looks again at a field in which checking begins. */
function checkAnew(): void {
  const field = checkedField();
  if (!field) return;
  field.spellcheck = false;
  field.spellcheck = true;
}

/** Writes another word in its place, as one step that the field can take back; the cursor stays where it is. */
export function replaceInField(field: TextControl, { word, from, to }: WordAt, by: string): void {
  if (checkedField() !== field || field.value.slice(from, to) !== word) return;
  const moved = (position: number) =>
    position < to ? Math.min(position, from) : position + by.length - word.length;
  const [start, end] = [moved(field.selectionStart ?? to), moved(field.selectionEnd ?? to)];
  field.setSelectionRange(from, to);
  // The one way to write in a field that its own undo and everybody who listens to it know of.
  document.execCommand('insertText', false, by);
  field.setSelectionRange(start, end);
}
