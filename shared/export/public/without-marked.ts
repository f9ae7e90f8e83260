import type { Translate } from '../../i18n/translator.ts';
import { emptyItem } from '../../meeting/agenda-edits.ts';
import { attachmentCodes, numberItems } from '../../meeting/numbering.ts';
import { discussedInSilence, passedOver, silentItems } from '../../meeting/passed-over.ts';
import type { AgendaItem, Block, Id, Meeting } from '../../meeting/schema.ts';
import { allItems } from '../../meeting/tree.ts';
import { isTelling, lineText, withoutPassages } from './marked-passages.ts';
import type { Removal } from './removals.ts';
import { editTexts } from './texts.ts';

export interface WithoutMarked {
  readonly meeting: Meeting;
  readonly removed: readonly Removal[];
  /** Passages that must not be found elsewhere either. */
  readonly passages: readonly string[];
}

/** The meeting without its confidential items and passages, and without what was decided there. */
export function withoutMarked(meeting: Meeting, t: Translate): WithoutMarked {
  const numbered = withFixedNumbers(meeting);
  const hidden = allItems(numbered.items).filter(({ confidential }) => confidential);
  const removed: Removal[] = outermost(numbered.items).map(({ number, title }) => ({
    kind: 'item',
    place: { kind: 'item', number: number ?? '' },
    text: title,
  }));
  const open: Meeting = { ...numbered, items: numbered.items.map((item) => closed(item, t)) };
  const passages: string[] = [];
  const lines = new Map<Id, { readonly said: string; readonly left: Block | null }>();
  const unmarked = editTexts(open, {
    text: (text) => text,
    blocks: (blocks, place) =>
      blocks.flatMap((old) => {
        const { block, passages: found } = withoutPassages(old);
        removed.push(...found.map((text) => ({ kind: 'passage', place, text }) as const));
        passages.push(...found);
        if (old.ref && found.length > 0) {
          lines.set(old.ref.id, { said: lineText(old), left: block });
        }
        return block ?? [];
      }),
  });
  const gone = goneWith(hidden);
  const kept = <R extends Meeting['decisions'][number] | Meeting['actions'][number]>(
    rows: readonly R[],
    kind: 'decision' | 'action',
  ): readonly R[] =>
    rows.flatMap((row) => {
      const line = lines.get(row.id);
      const isGone = gone.has(row.id) || (row.itemId !== null && gone.has(row.itemId));
      if (isGone || line?.left === null) {
        const place = { kind, number: row.number };
        removed.push({ kind: 'record', place, text: row.text });
        return [];
      }
      if (line?.said !== row.text.trim()) return [row];
      return [{ ...row, text: line.left ? lineText(line.left) : '' }];
    });
  const meetingLeft: Meeting = {
    ...unmarked,
    decisions: kept(unmarked.decisions, 'decision'),
    actions: kept(unmarked.actions, 'action'),
  };
  return {
    meeting: asDiscussed(meetingLeft, numbered),
    removed,
    passages: passages.filter(isTelling),
  };
}

/** Leaving something out may not move the numbers of what stays. */
function withFixedNumbers(meeting: Meeting): Meeting {
  const numbers = numberItems(meeting.items);
  const fixed = (item: AgendaItem): AgendaItem => {
    const number = numbers.get(item.id) ?? '';
    const codes = attachmentCodes(item.attachments, number);
    return {
      ...item,
      number,
      attachments: item.attachments.map((row) => ({ ...row, code: codes.get(row.id) ?? null })),
      items: item.items.map(fixed),
    };
  };
  return { ...meeting, items: meeting.items.map(fixed) };
}

function outermost(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return items.flatMap((item) => (item.confidential ? [item] : outermost(item.items)));
}

/**
 * An item of which all that was said is left out was not passed over, and is not said to be. Nor is anything
 * said of one below it, of which the whole minutes say nothing since it was spoken of above.
 */
function asDiscussed(left: Meeting, whole: Meeting): Meeting {
  const before = idsOf(noted(whole));
  const now = idsOf(noted(left).filter(({ id }) => !before.has(id)));
  const neverSaid = idsOf(silentItems(whole));
  const marked = (item: AgendaItem): AgendaItem => ({
    ...item,
    ...(now.has(item.id) && (neverSaid.has(item.id) ? untold : discussed)),
    items: item.items.map(marked),
  });
  return { ...left, items: left.items.map(marked) };
}

/** Of which the minutes say that they were passed over, or discussed and no more than that. */
function noted(meeting: Meeting): readonly AgendaItem[] {
  return [...passedOver(meeting), ...discussedInSilence(meeting)];
}

function idsOf(items: readonly AgendaItem[]): ReadonlySet<Id> {
  return new Set(items.map(({ id }) => id));
}

const discussed = { status: 'discussed' } as const;
/** It counts as discussed for a reason that is not told, so that nothing is said of it. */
const untold = { status: 'discussed', statusReason: '' } as const;

/** Of a confidential item only the number stays. */
function closed(item: AgendaItem, t: Translate): AgendaItem {
  const { id, number, items } = item;
  if (!item.confidential) return { ...item, items: items.map((child) => closed(child, t)) };
  const bare = emptyItem(id, t('publishing.notPublic'));
  return { ...bare, number, ...untold };
}

/** The items that are left out, and every record that one of them mentions. */
function goneWith(hidden: readonly AgendaItem[]): ReadonlySet<Id> {
  const all = allItems(hidden);
  const mentioned = all.flatMap(({ discussion }) => discussion.flatMap(({ ref }) => ref?.id ?? []));
  return new Set([...all.map(({ id }) => id), ...mentioned]);
}
