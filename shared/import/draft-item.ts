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

/** Where a contribution of somebody goes on, or begins. */
export function laneOf(item: DraftItem, from: string): Block[] {
  const last = item.contributions.at(-1);
  if (last?.from === from) return last.blocks;
  const lane = { from, blocks: [] };
  item.contributions.push(lane);
  return lane.blocks;
}
