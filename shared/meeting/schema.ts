import { z } from 'zod';
import { isBareFileName } from './file-name.ts';
import { unsoundIds } from './unsound.ts';

/**
 * The meeting as the app thinks of it. Every type is inferred from its schema, so that what is
 * checked at the edges (files, IPC) is exactly what the code relies on.
 *
 * Dates are ISO `YYYY-MM-DD`, times `HH:MM` on the local clock, durations whole minutes.
 */

/** Ids name folders and files too, hence the narrow alphabet. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export type Id = z.infer<typeof idSchema>;

/** A bound for the edges only: more than any import brings, so that typing never meets it. */
const LONG_TEXT = 50_000_000;
const line = z.string().max(2_000);
const name = z.string().max(500);

export const isoDateSchema = z.iso.date();
/** An instant on the local clock, `YYYY-MM-DDTHH:MM:SS`: it reads the same wherever the file is opened. */
export const localTimeSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Only schemes that are safe to hand to the system browser; see also main's link handler. */
export const linkSchema = z
  .string()
  .max(2_000)
  .regex(/^(https?:\/\/|mailto:)\S+$/i);

export const inlineSchema = z.strictObject({
  text: z.string().max(LONG_TEXT),
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  /** Left out of a public edition. */
  confidential: z.literal(true).exactOptional(),
  link: linkSchema.exactOptional(),
});

/** Says that this line of the discussion records a decision or an action. */
export const recordRefSchema = z.strictObject({
  type: z.enum(['decision', 'action']),
  id: idSchema,
});

export const blockSchema = z.strictObject({
  type: z.enum(['paragraph', 'bullet', 'numbered', 'heading']),
  /** Nesting depth of a list line, 0 for the rest. */
  level: z.int().min(0).max(8),
  inlines: z.array(inlineSchema).readonly(),
  ref: recordRefSchema.exactOptional(),
});
const blocks = z.array(blockSchema).readonly();

export const attachmentFields = {
  /** `null`: follows the number of the item (7a, 7b …). */
  code: line.nullable(),
  title: line,
  /** The name of its file in the folder `attachments` of the meeting, never a path; `null`: without one. */
  file: z.string().refine(isBareFileName).nullable(),
};
export const contributionFields = {
  /** The constituency that hands it in ("Waterschappen"). */
  from: line,
  blocks,
};
/** A stretch of time in which an item was on. */
export const spanFields = { start: localTimeSchema, end: localTimeSchema };
export const itemFields = {
  /**
   * `null`: derived from the place in the agenda; a text once the agenda was sent, which may be longer
   * than the longest that anybody gave by what is derived from that.
   */
  number: line.nullable(),
  title: line,
  status: z.enum(['open', 'discussed', 'forInformation', 'withdrawn', 'postponed']),
  statusReason: line.nullable(),
  presenter: name.nullable(),
  durationMinutes: z.int().min(0).max(1_440).nullable(),
  /** What the clock missed or counted too much, in seconds: the time spent is that of the spans and this. */
  timeCorrection: z.int().min(-86_400).max(86_400),
  /** Left out of a public edition, with all that is below it. */
  confidential: z.boolean(),
  explanation: blocks,
  discussion: blocks,
};
export const attendeeFields = {
  name,
  role: z.enum(['chair', 'secretary', 'member', 'guest']).nullable(),
  organisation: name.nullable(),
  presence: z.enum(['present', 'absent', 'partial']),
  /** Absent with notice (`true`), without (`false`), unknown or not absent (`null`). */
  excused: z.boolean().nullable(),
  from: clockTimeSchema.nullable(),
  until: clockTimeSchema.nullable(),
};
export const decisionFields = {
  number: z.int().min(1),
  itemId: idSchema.nullable(),
  text: z.string().max(20_000),
};
/** What came up and was set aside for later, and at which item. */
export const parkedFields = {
  itemId: idSchema.nullable(),
  text: z.string().max(20_000),
};
export const actionFields = {
  number: z.int().min(1),
  itemId: idSchema.nullable(),
  text: z.string().max(20_000),
  owners: z.array(name).max(50).readonly(),
  due: isoDateSchema.nullable(),
  status: z.enum(['open', 'done', 'cancelled']),
  timesPostponed: z.int().min(0).max(1_000),
};

const row = <S extends z.core.$ZodLooseShape>(fields: S) =>
  z.strictObject({ id: idSchema, ...fields });

export const attachmentSchema = row({
  ...attachmentFields,
  // A line of a journal from before there were such files has no word of it.
  file: attachmentFields.file.default(null),
});
export const spanSchema = row(spanFields);
export const contributionSchema = row(contributionFields);
export const attendeeSchema = row(attendeeFields);
export const decisionSchema = row(decisionFields);
export const actionSchema = row(actionFields);
export const parkedSchema = row(parkedFields);

const flatItemSchema = z.strictObject({
  id: idSchema,
  ...itemFields,
  // A line of a journal from before there were such items has no word of these.
  confidential: itemFields.confidential.default(false),
  timeCorrection: itemFields.timeCorrection.default(0),
  spans: z.array(spanSchema).readonly().default([]),
  attachments: z.array(attachmentSchema).readonly(),
  contributions: z.array(contributionSchema).readonly(),
});
export type AgendaItem = Readonly<z.infer<typeof flatItemSchema>> & {
  readonly items: readonly AgendaItem[];
};
export const itemSchema: z.ZodType<AgendaItem> = flatItemSchema.extend({
  get items(): z.ZodType<readonly AgendaItem[]> {
    return z.array(itemSchema).readonly();
  },
});

/** When and where the body meets again, as agreed at the end; any of it may still be open. */
export const nextMeetingSchema = z.strictObject({
  date: isoDateSchema.nullable(),
  time: clockTimeSchema.nullable(),
  location: line.nullable(),
});

/** The clock of a meeting, once it was opened. */
export const meetingClockSchema = z.strictObject({
  openedAt: localTimeSchema,
  /** When it last went on, where that was too long after the opening to be the same sitting. */
  resumedAt: localTimeSchema.exactOptional(),
  state: z.enum(['running', 'paused', 'stopped']),
});

const spentNumbersSchema = z.strictObject({
  decisions: z.int().min(0),
  actions: z.int().min(0),
});

export const meetingFields = {
  title: line,
  abbreviation: z.string().max(40).nullable(),
  date: isoDateSchema.nullable(),
  startTime: clockTimeSchema.nullable(),
  endTime: clockTimeSchema.nullable(),
  location: line.nullable(),
  status: z.enum(['draft', 'sent', 'live', 'concept', 'adopted']),
  seriesId: idSchema.nullable(),
  intro: blocks,
  nextMeeting: nextMeetingSchema.nullable(),
  /** The day on which a later meeting adopted these minutes. */
  adoptedOn: isoDateSchema.nullable(),
  /** The highest number that a record had which was removed: none of them comes back. */
  spentNumbers: spentNumbersSchema.nullable(),
  clock: meetingClockSchema.nullable(),
};

export const meetingSchema = z
  .strictObject({
    id: idSchema,
    ...meetingFields,
    attendees: z.array(attendeeSchema).readonly(),
    items: z.array(itemSchema).readonly(),
    decisions: z.array(decisionSchema).readonly(),
    actions: z.array(actionSchema).readonly(),
    parked: z.array(parkedSchema).readonly(),
  })
  .superRefine((meeting, context) => {
    for (const { path, problem } of unsoundIds(meeting)) {
      context.addIssue({ code: 'custom', path: [...path], message: problem });
    }
  });

/** Someone who takes part in every meeting of a series. */
export const memberSchema = z.strictObject({
  name,
  role: attendeeFields.role,
  organisation: attendeeFields.organisation,
});

/** "nav" for "naar aanleiding van". */
const abbreviationSchema = z.strictObject({
  short: z.string().min(1).max(40),
  long: z.string().min(1).max(500),
});

export const seriesFields = {
  name: line,
  abbreviation: z.string().max(40).nullable(),
  /** How often and when, in the user's own words ("maandelijks, vrijdag 10.00 uur"). */
  rhythm: line.nullable(),
  members: z.array(memberSchema).readonly(),
  /** The constituencies whose contribution every item may have. */
  lanes: z.array(line).readonly(),
  /** Words that are written out while one types. Series of an earlier app have none. */
  abbreviations: z.array(abbreviationSchema).readonly().default([]),
};
export const seriesSchema = z.strictObject({ id: idSchema, ...seriesFields });

export type Inline = Readonly<z.infer<typeof inlineSchema>>;
export type RecordRef = Readonly<z.infer<typeof recordRefSchema>>;
export type Block = Readonly<z.infer<typeof blockSchema>>;
export type Attachment = Readonly<z.infer<typeof attachmentSchema>>;
export type Span = Readonly<z.infer<typeof spanSchema>>;
export type MeetingClock = Readonly<z.infer<typeof meetingClockSchema>>;
export type Contribution = Readonly<z.infer<typeof contributionSchema>>;
export type Attendee = Readonly<z.infer<typeof attendeeSchema>>;
export type Decision = Readonly<z.infer<typeof decisionSchema>>;
export type Action = Readonly<z.infer<typeof actionSchema>>;
export type ParkedRemark = Readonly<z.infer<typeof parkedSchema>>;
export type ItemStatus = AgendaItem['status'];
export type Meeting = Readonly<z.infer<typeof meetingSchema>>;
export type SpentNumbers = Readonly<z.infer<typeof spentNumbersSchema>>;
export type NextMeeting = Readonly<z.infer<typeof nextMeetingSchema>>;
export type MeetingStatus = Meeting['status'];
export type Abbreviation = Readonly<z.infer<typeof abbreviationSchema>>;
export type Member = Readonly<z.infer<typeof memberSchema>>;
export type Series = Readonly<z.infer<typeof seriesSchema>>;
