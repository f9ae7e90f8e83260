import { draftItem, type DraftItem } from './draft-item.ts';
import { factIn } from './own-head.ts';
import type { OwnWords } from './own-words.ts';
import type { SourceLine } from './source-lines.ts';
import type { Became } from './trace.ts';

/** The item of a printed heading: "3a. Visie (aangehouden: te vroeg)". */
export function ownItem({ number: line, text }: SourceLine, words: OwnWords): DraftItem {
  const [, number = '', rest = text] = /^(.{0,20}?)\.(?:\s(.*))?$/.exec(text) ?? [];
  const title = rest === text && number !== '' ? '' : rest;
  const item = draftItem(line, number === '' ? null : number, title);
  readStatus(item, words);
  return item;
}

function readStatus(item: DraftItem, { statuses }: OwnWords): void {
  for (const [status, form] of statuses) {
    const [, title, reason] = form.exec(item.title) ?? [];
    if (title !== undefined) Object.assign(item, { title, status, statusReason: reason ?? null });
  }
  const [, title, reason] = /^(.*) \((hamerstuk(?::? .*)?)\)$/.exec(item.title) ?? [];
  if (title !== undefined && reason !== undefined)
    Object.assign(item, { title, status: 'discussed', statusReason: reason });
}

/** What is printed below the heading about the item; `undefined` for any other line. */
export function readOwnMeta(
  line: SourceLine,
  item: DraftItem,
  { presenter, planned, attachments }: OwnWords,
): Became | undefined {
  const { label, value } = factIn(line);
  if (label === presenter) {
    item.presenter = value;
    return 'presenter';
  }
  if (label === planned) {
    item.durationMinutes = Number.parseInt(value, 10);
    return 'item';
  }
  if (!attachments.includes(label)) return undefined;
  for (const paper of value.split('; ')) item.attachments.push(paperOf(paper));
  return 'attachment';
}

/** "3a Visie", with the code before the title. */
function paperOf(text: string): { readonly code: string | null; readonly title: string } {
  const [, code = null, title = text] = /^(\S+)\s(.+)$/.exec(text) ?? [];
  return { code, title };
}
