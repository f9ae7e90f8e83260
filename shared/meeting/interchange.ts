import { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';
import { withoutFiles } from './attached-files.ts';
import { OUR_SCHEMA } from './migrations.ts';
import { attachmentCodes, numberItems } from './numbering.ts';
import {
  actionFields,
  attachmentFields,
  attendeeFields,
  blockSchema,
  contributionFields,
  decisionFields,
  idSchema,
  itemFields,
  meetingFields,
  parkedFields,
  spanFields,
  type AgendaItem,
  type Id,
  type Meeting,
} from './schema.ts';
import { walk } from './tree.ts';
import { unsoundIds } from './unsound.ts';

/**
 * The interchange JSON `notulist/meeting@1`: what `import` prints and `export` reads, and with the files
 * of attachments, under a version of its own, what the library stores. It differs from `Meeting` in what
 * a reader outside the app wants: every number is written out, and decisions and actions name their item
 * by number. Ids and `auto…` flags are ours and may be left out by others. Unknown keys are refused.
 */
export const MEETING_SCHEMA = 'notulist/meeting@1';

const id = idSchema.exactOptional();
const blocks = z.array(blockSchema).readonly();
const auto = z.literal(true).exactOptional();

/**
 * A number that is derived is as long as its place makes it, or a meeting that was written might not be
 * read; the bound is for what somebody gave.
 */
const fits = (bound: z.ZodType, given: string | null) => bound.safeParse(given).success;
const tooLong = (key: string) => ({ path: [key], error: 'Too long' });

const attachmentFile = z
  .strictObject({
    id,
    code: z.string().nullable().exactOptional(),
    autoCode: auto,
    title: attachmentFields.title,
    /** Only in the library, where the file is; see `withoutFiles`. */
    file: attachmentFields.file.unwrap().exactOptional(),
  })
  .refine(
    ({ autoCode, code = null }) => autoCode || fits(attachmentFields.code, code),
    tooLong('code'),
  );
const contributionFile = z.strictObject({ id, ...contributionFields });
const spanFile = z.strictObject({ id, ...spanFields });
const attendeeFile = z.strictObject({
  id,
  name: attendeeFields.name,
  role: attendeeFields.role.default(null),
  organisation: attendeeFields.organisation.default(null),
  presence: attendeeFields.presence.default('present'),
  excused: attendeeFields.excused.default(null),
  from: attendeeFields.from.default(null),
  until: attendeeFields.until.default(null),
});

const flatItemFile = z.strictObject({
  id,
  number: z.string().nullable().default(null),
  autoNumber: auto,
  title: itemFields.title,
  status: itemFields.status.default('open'),
  statusReason: itemFields.statusReason.default(null),
  presenter: itemFields.presenter.default(null),
  durationMinutes: itemFields.durationMinutes.default(null),
  timeCorrection: itemFields.timeCorrection.exactOptional(),
  spans: z.array(spanFile).readonly().exactOptional(),
  confidential: z.literal(true).exactOptional(),
  explanation: blocks.default([]),
  attachments: z.array(attachmentFile).readonly().default([]),
  contributions: z.array(contributionFile).readonly().default([]),
  discussion: blocks.default([]),
});
export type ItemFile = z.output<typeof flatItemFile> & { readonly items: readonly ItemFile[] };
const itemFile: z.ZodType<ItemFile> = flatItemFile
  .extend({
    get items(): z.ZodType<readonly ItemFile[]> {
      return z.array(itemFile).readonly().default([]);
    },
  })
  .refine(
    ({ autoNumber, number }) => autoNumber || fits(itemFields.number, number),
    tooLong('number'),
  );

const itemNumber = z.string().nullable().default(null);
const decisionFile = z.strictObject({
  id,
  number: decisionFields.number,
  item: itemNumber,
  itemId: idSchema.nullable().exactOptional(),
  text: decisionFields.text,
});
const actionFile = z.strictObject({
  id,
  number: actionFields.number,
  item: itemNumber,
  itemId: idSchema.nullable().exactOptional(),
  text: actionFields.text,
  owners: actionFields.owners.default([]),
  due: actionFields.due.default(null),
  status: actionFields.status.default('open'),
  timesPostponed: actionFields.timesPostponed.default(0),
});
const parkedFile = z.strictObject({
  id,
  item: itemNumber,
  itemId: idSchema.nullable().exactOptional(),
  text: parkedFields.text,
});

export const meetingFileSchema = z.strictObject({
  schema: z.literal([MEETING_SCHEMA, OUR_SCHEMA]),
  id,
  /** Which change of the journal this file already holds, see main/storage. */
  revision: z.int().min(0).exactOptional(),
  /** When that change was recorded: with its revision it tells it from one of another machine. */
  recordedAt: z.iso.datetime().exactOptional(),
  /** Which saves it builds on, and the machine that saved it: what merging two copies needs. */
  seen: z.record(idSchema, z.int().min(1)).exactOptional(),
  savedBy: z.string().max(500).exactOptional(),
  title: meetingFields.title,
  abbreviation: meetingFields.abbreviation.default(null),
  date: meetingFields.date.default(null),
  startTime: meetingFields.startTime.default(null),
  endTime: meetingFields.endTime.default(null),
  location: meetingFields.location.default(null),
  status: meetingFields.status.default('draft'),
  seriesId: meetingFields.seriesId.default(null),
  attendees: z.array(attendeeFile).readonly().default([]),
  intro: blocks.default([]),
  nextMeeting: meetingFields.nextMeeting.default(null),
  adoptedOn: meetingFields.adoptedOn.default(null),
  spentNumbers: meetingFields.spentNumbers.unwrap().exactOptional(),
  clock: meetingFields.clock.exactOptional(),
  items: z.array(itemFile).readonly().default([]),
  decisions: z.array(decisionFile).readonly().default([]),
  actions: z.array(actionFile).readonly().default([]),
  parked: z.array(parkedFile).readonly().default([]),
});
export type MeetingFile = z.output<typeof meetingFileSchema>;
export type MeetingFileInput = z.input<typeof meetingFileSchema>;

/** The meeting as it is handed over, without the files of its attachments, which do not go along. */
export function toInterchange(meeting: Meeting): MeetingFile {
  return toFile(withoutFiles(meeting), MEETING_SCHEMA);
}

/** The meeting as the library stores it. */
export function toStored(meeting: Meeting): MeetingFile {
  return toFile(meeting, OUR_SCHEMA);
}

function toFile(meeting: Meeting, schema: string): MeetingFile {
  const numbers = numberItems(meeting.items);
  const { clock, spentNumbers, ...fields } = meeting;
  const numberOf = (itemId: Id | null) => (itemId === null ? null : (numbers.get(itemId) ?? null));
  return {
    schema,
    ...fields,
    ...(clock ? { clock } : {}),
    ...(spentNumbers ? { spentNumbers } : {}),
    items: meeting.items.map((item) => itemToFile(item, numbers)),
    decisions: meeting.decisions.map((row) => ({ ...row, item: numberOf(row.itemId) })),
    actions: meeting.actions.map((row) => ({ ...row, item: numberOf(row.itemId) })),
    parked: meeting.parked.map((row) => ({ ...row, item: numberOf(row.itemId) })),
  };
}

function itemToFile(item: AgendaItem, numbers: ReadonlyMap<Id, string>): ItemFile {
  const number = numbers.get(item.id) ?? '';
  const codes = attachmentCodes(item.attachments, number);
  const { confidential, timeCorrection, spans, ...fields } = item;
  return {
    ...fields,
    number,
    ...(confidential ? { confidential } : {}),
    ...(timeCorrection === 0 ? {} : { timeCorrection }),
    ...(spans.length === 0 ? {} : { spans }),
    ...(item.number === null ? { autoNumber: true as const } : {}),
    attachments: item.attachments.map(({ file, ...attachment }) => ({
      ...attachment,
      ...(file === null ? {} : { file }),
      code: codes.get(attachment.id) ?? '',
      ...(attachment.code === null ? { autoCode: true as const } : {}),
    })),
    items: item.items.map((child) => itemToFile(child, numbers)),
  };
}

/** Where a file departs from the schema: a path such as `items.3.title` and what is wrong there. */
export interface FormatError {
  readonly path: string;
  readonly problem: string;
}

/**
 * Reads interchange JSON that is already parsed (and migrated, see `migrations.ts`).
 * `newId` gives ids to what has none, so that a hand-written file needs none.
 */
export function fromInterchange(value: unknown, newId: () => Id): Result<Meeting, FormatError> {
  const parsed = meetingFileSchema.safeParse(value);
  if (!parsed.success) return fail(firstProblem(parsed.error));
  const file = parsed.data;
  const items = file.items.map((item) => itemFromFile(item, newId));
  const byNumber = new Map(
    [...walk(items)].map(({ item }) => [item.number, item.id] as const).reverse(),
  );
  const auto = numberItems(items);
  for (const [itemId, number] of auto) if (!byNumber.has(number)) byNumber.set(number, itemId);
  const unknown = unknownItem(file, byNumber);
  if (unknown) return fail(unknown);
  const itemIdOf = ({
    item,
    itemId,
  }: {
    readonly item: string | null;
    readonly itemId?: Id | null;
  }) => itemId ?? (item === null || itemId === null ? null : (byNumber.get(item) ?? null));
  const meeting: Meeting = {
    ...withId(omit(file, 'schema', 'revision', 'recordedAt', 'seen', 'savedBy'), newId),
    clock: file.clock ?? null,
    spentNumbers: file.spentNumbers ?? null,
    attendees: file.attendees.map((row) => withId(row, newId)),
    items,
    decisions: file.decisions.map((row) => ({
      ...withId(omit(row, 'item'), newId),
      itemId: itemIdOf(row),
    })),
    actions: file.actions.map((row) => ({
      ...withId(omit(row, 'item'), newId),
      itemId: itemIdOf(row),
    })),
    parked: file.parked.map((row) => ({
      ...withId(omit(row, 'item'), newId),
      itemId: itemIdOf(row),
    })),
  };
  const [unsound] = unsoundIds(meeting);
  return unsound ? fail({ path: unsound.path.join('.'), problem: unsound.problem }) : ok(meeting);
}

/** The first decision, action or parked remark that names an item by a number that no item has. */
function unknownItem(
  file: MeetingFile,
  byNumber: ReadonlyMap<string | null, Id>,
): FormatError | undefined {
  for (const list of ['decisions', 'actions', 'parked'] as const) {
    for (const [index, { item, itemId }] of file[list].entries()) {
      if (item === null || itemId !== undefined || byNumber.has(item)) continue;
      return { path: `${list}.${String(index)}.item`, problem: `There is no item ${item}` };
    }
  }
  return undefined;
}

function itemFromFile(file: ItemFile, newId: () => Id): AgendaItem {
  return {
    ...withId(omit(file, 'autoNumber'), newId),
    number: file.autoNumber ? null : file.number,
    confidential: file.confidential ?? false,
    attachments: file.attachments.map((attachment) => ({
      ...withId(omit(attachment, 'autoCode'), newId),
      code: attachment.autoCode ? null : (attachment.code ?? null),
      file: attachment.file ?? null,
    })),
    contributions: file.contributions.map((row) => withId(row, newId)),
    timeCorrection: file.timeCorrection ?? 0,
    spans: (file.spans ?? []).map((row) => withId(row, newId)),
    items: file.items.map((child) => itemFromFile(child, newId)),
  };
}

function withId<T extends { readonly id?: Id }>(row: T, newId: () => Id): T & { readonly id: Id } {
  return { ...row, id: row.id ?? newId() };
}

function omit<T extends object, K extends string>(value: T, ...keys: readonly K[]): Omit<T, K> {
  const hidden: readonly string[] = keys;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !hidden.includes(key))) as Omit<
    T,
    K
  >;
}

function firstProblem(error: z.ZodError): FormatError {
  const [issue] = error.issues;
  // Of a key that does not belong there the place is that of what it stands in.
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown].join('.');
  return { path, problem: issue?.message ?? 'unknown' };
}
