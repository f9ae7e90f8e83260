import fc from 'fast-check';
import type { Change, Step } from '../../shared/meeting/change.ts';
import type { Edit, Edited } from '../../shared/meeting/history.ts';
import type { AgendaItem, Block, Id, Inline, Meeting } from '../../shared/meeting/schema.ts';
import { allItems, findItem } from '../../shared/meeting/tree.ts';
import {
  aMeeting,
  anAction,
  anAttachment,
  anAttendee,
  anItem,
  aSpan,
  aParkedRemark,
  counter,
} from './builders.ts';

/** Generated meetings and changes for the laws that hold for every one of them. */

const inline: fc.Arbitrary<Inline> = fc.record(
  {
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    confidential: fc.constant(true as const),
    link: fc.constant('https://example.org/stuk'),
  },
  { requiredKeys: ['text'] },
);

export const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constantFrom('paragraph' as const, 'heading' as const),
    level: fc.constant(0),
    inlines: fc.array(inline, { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constantFrom('bullet' as const, 'numbered' as const),
    level: fc.integer({ min: 0, max: 3 }),
    inlines: fc.array(inline, { maxLength: 3 }),
  }),
);
export const blocks = fc.array(block, { maxLength: 4 });

const span = fc
  .tuple(fc.integer({ min: 10, max: 29 }), fc.integer({ min: 30, max: 59 }))
  .map(([from, to]) => aSpan(`10:${String(from)}`, `10:${String(to)}`));

const title = fc.string({ unit: 'grapheme', maxLength: 20 });

const attachedFile = fc.option(fc.constantFrom('begroting.pdf', 'kaart (2).png'));

function itemWith(children: fc.Arbitrary<readonly AgendaItem[]>): fc.Arbitrary<AgendaItem> {
  return fc
    .record({
      title,
      confidential: fc.boolean(),
      number: fc.option(fc.constantFrom('1', '2', '3a', '9', 'B'), { freq: 3 }),
      explanation: blocks,
      discussion: blocks,
      attachments: fc.array(fc.tuple(title, attachedFile), { maxLength: 2 }),
      timeCorrection: fc.integer({ min: -600, max: 600 }),
      spans: fc.array(span, { maxLength: 2 }),
      items: children,
    })
    .map(({ attachments, ...fields }) =>
      anItem(fields.title, {
        ...fields,
        attachments: attachments.map(([x, file]) => anAttachment(x, null, file)),
      }),
    );
}

const leaf = itemWith(fc.constant([]));
const item = itemWith(fc.array(leaf, { maxLength: 2 }));

export const meeting: fc.Arbitrary<Meeting> = fc
  .record({
    title,
    location: fc.option(title),
    items: fc.array(item, { maxLength: 4 }),
    names: fc.array(title, { maxLength: 3 }),
    intro: blocks,
    actions: fc.integer({ min: 0, max: 3 }),
    remarks: fc.array(title, { maxLength: 2 }),
    nextMeeting: fc.option(
      fc.record({
        date: fc.option(fc.constant('2027-04-09')),
        time: fc.option(fc.constant('10:00')),
        location: fc.option(title),
      }),
    ),
  })
  .map(({ names, actions, remarks, ...fields }) =>
    aMeeting({
      ...fields,
      attendees: names.map((name) => anAttendee(name)),
      actions: Array.from({ length: actions }, (_, index) =>
        anAction(index + 1, { itemId: fields.items[index]?.id ?? null }),
      ),
      parked: remarks.map((remark, index) =>
        aParkedRemark(remark, { itemId: fields.items[index]?.id ?? null }),
      ),
    }),
  );

const newId = counter('new');

/** A draw of numbers that `stepFor` turns into a step that fits whatever meeting it meets. */
export interface Draw {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly text: string;
  readonly blocks: readonly Block[];
}
export const draws: fc.Arbitrary<readonly Draw[]> = fc.array(
  fc.record({ kind: fc.nat(), a: fc.nat(), b: fc.nat(), text: title, blocks }),
  { minLength: 1, maxLength: 12 },
);

function pick<T>(rows: readonly T[], at: number): T | undefined {
  return rows[at % Math.max(1, rows.length)];
}

function pickOrNull(rows: readonly { readonly id: Id }[], at: number): Id | null {
  return at % 3 === 0 ? null : (pick(rows, at)?.id ?? null);
}

type Maker = (meeting: Meeting, draw: Draw) => Step | undefined;

const makers: readonly Maker[] = [
  (_, { text }) => ({ type: 'meeting.set', set: { title: text, location: text } }),
  ({ items }, { a, blocks: discussion }) => {
    const target = pick(allItems(items), a);
    return target && { type: 'item.set', item: target.id, set: { discussion } };
  },
  ({ items }, { a, b, blocks: insert }) => {
    const target = pick(allItems(items), a);
    if (!target) return undefined;
    const { id: item, discussion } = target;
    const of = discussion.length;
    const at = b % (of + 1);
    const remove = a % (of - at + 1);
    return { type: 'item.splice', item, field: 'discussion', of, at, remove, insert };
  },
  ({ items }, { a, b, text }) => {
    const parent = pickOrNull(allItems(items), a);
    const siblings = parent === null ? items : (findItem(items, parent)?.items ?? []);
    return {
      type: 'item.add',
      parent,
      after: pickOrNull(siblings, b),
      row: anItem(text, { id: newId(), items: [anItem(text, { id: newId() })] }),
    };
  },
  ({ items }, { a }) => {
    const target = pick(allItems(items), a);
    return target && { type: 'item.remove', item: target.id };
  },
  ({ items }, { a, b }) => {
    const target = pick(allItems(items), a);
    if (!target) return undefined;
    const inside = new Set(allItems([target]).map(({ id }) => id));
    const outside = allItems(items).filter(({ id }) => !inside.has(id));
    const parent = pickOrNull(outside, b);
    const siblings = parent === null ? items : (findItem(items, parent)?.items ?? []);
    const after = pickOrNull(
      siblings.filter(({ id }) => id !== target.id),
      a + b,
    );
    return { type: 'item.move', item: target.id, parent, after };
  },
  ({ attendees }, { a, text }) => ({
    type: 'row.add',
    list: 'attendees',
    after: pickOrNull(attendees, a),
    row: anAttendee(text, { id: newId() }),
  }),
  ({ attendees }, { a, text }) => {
    const row = pick(attendees, a);
    return row && { type: 'row.set', list: 'attendees', id: row.id, set: { name: text } };
  },
  ({ parked, items }, { a, text }) => ({
    type: 'row.add',
    list: 'parked',
    after: pickOrNull(parked, a),
    row: aParkedRemark(text, { id: newId(), itemId: pickOrNull(allItems(items), a) }),
  }),
  ({ actions }, { a }) => {
    const row = pick(actions, a);
    return row && { type: 'row.remove', list: 'actions', id: row.id };
  },
  ({ items }, { a, b }) => {
    const owner = allItems(items).find(({ attachments }) => attachments.length > 1);
    const row = owner && pick(owner.attachments, a);
    if (!owner || !row) return undefined;
    const rest = owner.attachments.filter(({ id }) => id !== row.id);
    const after = pickOrNull(rest, b);
    return { type: 'row.move', list: 'attachments', item: owner.id, id: row.id, after };
  },
  ({ items }, { a, b }) => {
    const owner = allItems(items).find(({ attachments }) => attachments.length > 0);
    const row = owner && pick(owner.attachments, a);
    const set = { file: b % 3 === 0 ? null : `nota (${String(b % 7)}).pdf` };
    return row && { type: 'row.set', list: 'attachments', item: owner.id, id: row.id, set };
  },
  ({ items }, { a, text }) => {
    const owner = pick(allItems(items), a);
    const row = anAttachment(text);
    return owner && { type: 'row.add', list: 'attachments', item: owner.id, after: null, row };
  },
  ({ items }, { a, b }) => {
    const owner = pick(allItems(items), a);
    const known = owner && pick(owner.spans, b);
    const place = { list: 'spans', item: owner?.id ?? '' } as const;
    if (known)
      return {
        type: 'row.set',
        ...place,
        id: known.id,
        set: { end: `2027-03-12T11:${String(10 + (b % 50))}:00` },
      };
    return owner && { type: 'row.add', ...place, after: null, row: aSpan('10:00', '10:05') };
  },
];

/** A change that fits this meeting; a harmless one where the draw finds nothing to change. */
export function changeFor(current: Meeting, draw: Draw): Change {
  const step = makers[draw.kind % makers.length]?.(current, draw);
  return step ?? { type: 'meeting.set', set: { title: draw.text } };
}

/** As `changeFor`, and now and then a step back or forth where there is one. */
export function editFor({ meeting, history }: Edited, draw: Draw): Edit {
  const undo = draw.b % 4 === 0 ? history.undoable.at(-1) : undefined;
  const redo = draw.b % 4 === 1 ? history.redoable.at(-1) : undefined;
  if (undo) return { change: undo, kind: 'undo' };
  if (redo) return { change: redo, kind: 'redo' };
  return { change: changeFor(meeting, draw), kind: 'step' };
}
