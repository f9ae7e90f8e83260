import type { Block, ItemStatus } from '../meeting/schema.ts';
import type { AttachmentText } from './attachment-lines.ts';
import type { LineHints } from './hinted-line.ts';
import { inlinesOf } from './tidy.ts';

/** What a block may have, see the schema. */
const DEEPEST_LIST = 8;

/** An item while it is being read; the reader fills it line by line. */
export interface DraftItem {
  readonly line: number;
  number: string | null;
  title: string;
  status: ItemStatus;
  statusReason: string | null;
  presenter: string | null;
  durationMinutes: number | null;
  confidential: boolean;
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
    confidential: false,
    explanation: [],
    attachments: [],
    contributions: [],
    discussion: [],
    items: [],
    lettered,
  };
}

/**
 * Adds a line, or a part of it, as a block: "- " is a bullet, a number that counts on is a numbered
 * line. Hints add how deep a list is, and bold, italic and links.
 */
export function addBlock(blocks: Block[], text: string, hints: LineHints = {}): void {
  const add = (type: Block['type'], own: string, level = 0): void => {
    blocks.push({ type, level, inlines: inlinesOf(own, hints.inlines) });
  };
  const { list } = hints;
  const level = Math.min(list?.level ?? 0, DEEPEST_LIST);
  const bullet = /^[-•*–☐☑]\s+(\S.*)$/u.exec(text)?.[1];
  const [, number, rest] = /^(\d{1,3})[.)]\s+(\S.*)$/u.exec(text) ?? [];
  const countsOn = number === '1' || list !== undefined || blocks.at(-1)?.type === 'numbered';
  if (hints.heading !== undefined) add('heading', text);
  else if (bullet !== undefined) add('bullet', bullet, level);
  else if (rest !== undefined && countsOn) add('numbered', rest, level);
  else add('paragraph', text);
}

/** Where a contribution of somebody goes on, or begins. */
export function laneOf(item: DraftItem, from: string): Block[] {
  const last = item.contributions.at(-1);
  if (last?.from === from) return last.blocks;
  const lane = { from, blocks: [] };
  item.contributions.push(lane);
  return lane.blocks;
}
