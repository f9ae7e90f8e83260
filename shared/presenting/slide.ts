import { z } from 'zod';
import { longDate } from '../export/dates.ts';
import type { Language } from '../i18n/translator.ts';
import { plannedFor, secondsWithin, wholeMinutes, type Running } from '../meeting/clock.ts';
import { attachmentCodes, numberItems } from '../meeting/numbering.ts';
import { itemFields, type AgendaItem, type Id, type Meeting } from '../meeting/schema.ts';
import { allItems } from '../meeting/tree.ts';

const line = z.string().max(2_000);
const text = z.string().max(20_000);

const shownItemSchema = z.strictObject({
  number: line,
  title: line,
  status: itemFields.status,
  presenter: line.nullable(),
  papers: z
    .array(z.strictObject({ code: line, title: line }))
    .max(500)
    .readonly(),
  /** What was decided and agreed at this item. */
  records: z
    .array(
      z.strictObject({
        kind: z.enum(['decision', 'action']),
        number: z.int(),
        text,
        owners: z.array(line).max(50).readonly(),
        due: line.nullable(),
      }),
    )
    .max(500)
    .readonly(),
  /** In whole minutes. */
  time: z.strictObject({ spent: z.int(), planned: z.int().nullable() }).nullable(),
});

/**
 * What the screen in the meeting room shows: an extract that main passes on to the other window, made
 * so that what was said can never be part of it.
 */
export const slideSchema = z.strictObject({
  language: z.enum(['nl', 'en']),
  contrast: z.enum(['usual', 'more']),
  body: line,
  when: line.nullable(),
  /** `null` while no item is on. */
  item: shownItemSchema.nullable(),
  /** The item that follows, as "5 Jaarplan". */
  next: line.nullable(),
});
export type Slide = Readonly<z.infer<typeof slideSchema>>;
export type ShownRecord = NonNullable<Slide['item']>['records'][number];

export interface SlideChoices {
  readonly language: Language;
  readonly contrast: Slide['contrast'];
  readonly records: boolean;
  readonly times: boolean;
}

export function slideOf(
  meeting: Meeting,
  current: Id | null,
  running: Running | null,
  choices: SlideChoices,
): Slide {
  const { language, contrast } = choices;
  const numbers = numberItems(meeting.items);
  const items = allItems(meeting.items);
  const at = items.findIndex(({ id }) => id === current);
  const item = items[at];
  const next = items.slice(at + 1).find(({ status }) => status !== 'withdrawn');
  return {
    language,
    contrast,
    body: meeting.title,
    when: meeting.date === null ? null : longDate(meeting.date, language),
    item: item ? shownItem(item, { meeting, numbers, running, choices }) : null,
    next: next ? `${numbers.get(next.id) ?? ''} ${next.title}`.trim() : null,
  };
}

interface Around {
  readonly meeting: Meeting;
  readonly numbers: ReadonlyMap<Id, string>;
  readonly running: Running | null;
  readonly choices: SlideChoices;
}

function shownItem(
  item: AgendaItem,
  { meeting, numbers, running, choices }: Around,
): NonNullable<Slide['item']> {
  const number = numbers.get(item.id) ?? '';
  const codes = attachmentCodes(item.attachments, number);
  const spent = wholeMinutes(secondsWithin(item, running));
  return {
    number,
    title: item.title,
    status: item.status,
    presenter: item.presenter,
    papers: item.attachments
      .filter(({ title }) => title.trim() !== '')
      .map(({ id, title }) => ({ code: codes.get(id) ?? '', title })),
    records: choices.records && !item.confidential ? recordsAt(meeting, item.id) : [],
    time: choices.times ? { spent, planned: plannedFor(item) } : null,
  };
}

/** Without what has no text yet. */
function recordsAt(meeting: Meeting, item: Id): readonly ShownRecord[] {
  const isShown = (row: { readonly itemId: Id | null; readonly text: string }) =>
    row.itemId === item && row.text.trim() !== '';
  return [
    ...meeting.decisions
      .filter(isShown)
      .map((row) => ({ kind: 'decision', ...shown(row), owners: [], due: null }) as const),
    ...meeting.actions
      .filter(isShown)
      .map((row) => ({ kind: 'action', ...shown(row), owners: row.owners, due: row.due }) as const),
  ];
}

function shown({ number, text: said }: { readonly number: number; readonly text: string }) {
  return { number, text: said };
}
