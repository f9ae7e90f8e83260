import { wordsOf } from '../search/fold.ts';
import type { Change, Step } from './change.ts';
import { splitName } from './file-name.ts';
import { attachmentCodes, numberItems } from './numbering.ts';
import type { Attachment, Id, Meeting } from './schema.ts';
import { batch } from './steps.ts';
import { findItem } from './tree.ts';

/** A file that is in the folder of a meeting now, for an attachment to have. */
export interface AddedFile {
  /** As it is called there. */
  readonly file: string;
  /** As the user knows it. */
  readonly name: string;
  /** Another file there with just the same content, when there is one. */
  readonly sameAs?: string;
}

/**
 * Gives files to the attachments of an item: one that is called after an attachment without a file
 * (“7c begroting.pdf”, “Begroting.pdf”) becomes its file, the others become attachments of their own. The
 * first goes to the attachment `onto`, if there is one. `null` when the item is gone.
 */
export function attachFiles(
  meeting: Meeting,
  item: Id,
  files: readonly AddedFile[],
  newId: () => Id,
  onto: Id | null = null,
): Change | null {
  const found = findItem(meeting.items, item);
  if (!found) return null;
  const number = numberItems(meeting.items).get(item) ?? '';
  const of = { list: 'attachments', item } as const;
  const steps: Step[] = [];
  let rows = found.attachments;
  for (const [index, added] of files.entries()) {
    const { file } = added;
    const named = readName(added.name);
    const codes = attachmentCodes(rows, number);
    const known =
      index === 0 && onto !== null
        ? rows.find(({ id }) => id === onto)
        : waitingFor(named, rows, codes);
    if (known) {
      const title = titleOf(named, codes.get(known.id));
      const set = known.title.trim() === '' ? { file, title } : { file };
      steps.push({ type: 'row.set', ...of, id: known.id, set });
      rows = rows.map((row) => (row === known ? { ...row, ...set } : row));
      continue;
    }
    const row: Attachment = { id: newId(), code: null, title: '', file };
    const code = attachmentCodes([...rows, row], number).get(row.id);
    const titled = { ...row, title: titleOf(named, code) };
    steps.push({ type: 'row.add', ...of, after: rows.at(-1)?.id ?? null, row: titled });
    rows = [...rows, titled];
  }
  return steps.length === 0 ? null : batch(steps);
}

/** What a file is called, as a person reads it. */
interface Named {
  /** Without its extension. */
  readonly whole: string;
  /** What stands first when that looks like a code (“7c”), and the rest. */
  readonly code: string | null;
  readonly rest: string;
}

function readName(name: string): Named {
  // A Mac gives accents as signs of their own.
  const whole = splitName(name.normalize('NFC')).stem.replaceAll('_', ' ').trim();
  const [, code, rest] = /^(?:bijlage|attachment)?\s*(\d[\w.]*?)[\s.:–-]+(.+)$/i.exec(whole) ?? [];
  return { whole, code: code ?? null, rest: rest ?? whole };
}

/** Without the code of its attachment, which stands before it already; another number belongs to the title. */
function titleOf({ whole, code, rest }: Named, own: string | undefined): string {
  return isSame(code, own) ? rest : whole;
}

/** Whether an attachment may have its title of a file that was given to it by `attachFiles`. */
export function isTitleFor(title: string, name: string): boolean {
  const { whole, rest } = readName(name);
  return title === whole || title === rest;
}

/** The attachment without a file that it is named after; else the one that has no title yet either. */
function waitingFor(
  { whole, code, rest }: Named,
  rows: readonly Attachment[],
  codes: ReadonlyMap<Id, string>,
): Attachment | undefined {
  const waiting = rows.filter(({ file }) => file === null);
  return (
    waiting.find(({ id }) => isSame(code, codes.get(id))) ??
    waiting.find(({ title }) => isSame(title, whole) || isSame(title, rest)) ??
    waiting.find(({ title }) => title.trim() === '')
  );
}

function isSame(one: string | null, other: string | undefined): boolean {
  if (one === null || other === undefined) return false;
  const plain = (text: string) => wordsOf(text).join(' ');
  return plain(one) !== '' && plain(one) === plain(other);
}
