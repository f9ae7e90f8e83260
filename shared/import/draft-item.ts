import type { Block, ItemStatus } from '../meeting/schema.ts';
import type { AttachmentText } from './attachment-lines.ts';

/** An item while it is being read; the reader fills it line by line. */
export interface DraftItem {
  readonly line: number;
  number: string | null;
  title: string;
  status: ItemStatus;
  statusReason: string | null;
  presenter: string | null;
  durationMinutes: number | null;
  explanation: Block[];
  readonly attachments: AttachmentText[];
  contributions: { readonly from: string; readonly blocks: Block[] }[];
  discussion: Block[];
  readonly items: DraftItem[];
  /** Part of an item that the source marked with a letter only. */
  readonly lettered: boolean;
}

export function draftItem(
  line: number,
  number: string | null,
  title: string,
  lettered = false,
): DraftItem {
  return {
    line,
    number,
    title,
    status: 'open',
    statusReason: null,
    presenter: null,
    durationMinutes: null,
    explanation: [],
    attachments: [],
    contributions: [],
    discussion: [],
    items: [],
    lettered,
  };
}

/** Adds a line as a block: "- " is a bullet, a number that counts on is a numbered line. */
export function addBlock(blocks: Block[], text: string): void {
  const bullet = /^[-•*–]\s+(\S.*)$/u.exec(text)?.[1];
  const [, number, rest] = /^(\d{1,3})[.)]\s+(\S.*)$/u.exec(text) ?? [];
  const countsOn = number === '1' || blocks.at(-1)?.type === 'numbered';
  if (bullet !== undefined) blocks.push({ type: 'bullet', level: 0, inlines: [{ text: bullet }] });
  else if (rest !== undefined && countsOn) {
    blocks.push({ type: 'numbered', level: 0, inlines: [{ text: rest }] });
  } else blocks.push({ type: 'paragraph', level: 0, inlines: [{ text }] });
}
