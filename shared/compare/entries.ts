import { clock, longDate } from '../export/dates.ts';
import type { Language, TextKey, Translate } from '../i18n/translator.ts';
import { isEmpty, paragraph } from '../meeting/blocks.ts';
import { withoutMark } from '../meeting/file-name.ts';
import type {
  Action,
  Attachment,
  Attendee,
  Block,
  Contribution,
  Decision,
  Id,
  ParkedRemark,
} from '../meeting/schema.ts';
import type { Entry } from './sections.ts';

/** With what a meeting is told. */
export interface Telling {
  readonly t: Translate;
  readonly language: Language;
  /** Items by the title they have now: what is tied to one is told by it, before and after alike. */
  readonly titles: ReadonlyMap<Id, string>;
  /** Items and attachments whose number is fixed in both states. */
  readonly numbered: ReadonlySet<Id>;
  /** Attachments that have another file of the same name now: only the mark of its content tells them apart. */
  readonly replaced: ReadonlySet<Id>;
}

export function field(key: string, label: string, text: string | null): readonly Entry[] {
  return text === null || text === '' ? [] : [{ key, label, lines: [paragraph(text)] }];
}

export function passage(key: string, label: string, lines: readonly Block[]): readonly Entry[] {
  return isEmpty(lines) ? [] : [{ key, label, lines }];
}

export function attachmentEntry(row: Attachment, { t, numbered, replaced }: Telling): Entry {
  const { id, code, title } = row;
  const file = row.file ?? '';
  const text = numbered.has(id) && code !== null ? `${code} ${title}` : title;
  return {
    key: `attachment ${id}`,
    label: t('versions.attachment'),
    lines: lines(text, replaced.has(id) ? file : withoutMark(file)),
  };
}

export function contributionEntry({ id, from, blocks }: Contribution, { t }: Telling): Entry {
  const heading: Block = { ...paragraph(from), type: 'heading' };
  return {
    key: `contribution ${id}`,
    label: t('versions.contribution'),
    lines: from === '' ? blocks : [heading, ...blocks],
  };
}

const roles = {
  chair: 'meeting.roleChair',
  secretary: 'meeting.roleSecretary',
  member: 'meeting.roleMember',
  guest: 'meeting.roleGuest',
} as const satisfies Readonly<Record<NonNullable<Attendee['role']>, TextKey>>;

export function attendeeEntry(row: Attendee, { t, language }: Telling): Entry {
  const parts = [
    row.name,
    row.role && t(roles[row.role]),
    row.organisation,
    t(presenceKey(row)),
    row.from && `${t('meeting.from')} ${clock(row.from, language)}`,
    row.until && `${t('meeting.until')} ${clock(row.until, language)}`,
  ];
  return { key: row.id, label: t('versions.attendee'), lines: [paragraph(joined(parts))] };
}

function presenceKey({ presence, excused }: Attendee): TextKey {
  if (presence !== 'absent') return `meeting.${presence}`;
  if (excused === null) return 'meeting.absent';
  return excused ? 'meeting.absentExcused' : 'meeting.absentUnexcused';
}

export function decisionEntry(row: Decision, { t, titles }: Telling): Entry {
  const details = joined([row.itemId && (titles.get(row.itemId) ?? null)]);
  return {
    key: row.id,
    label: t('meeting.decisionLabel', { number: row.number }),
    lines: lines(row.text, details),
  };
}

const actionStatuses = {
  open: 'meeting.actionOpen',
  done: 'meeting.actionDone',
  cancelled: 'meeting.actionCancelled',
} as const satisfies Readonly<Record<Action['status'], TextKey>>;

export function actionEntry(row: Action, { t, language, titles }: Telling): Entry {
  const details = joined([
    ...row.owners,
    row.due && longDate(row.due, language),
    t(actionStatuses[row.status]),
    row.timesPostponed > 0 ? t('versions.postponed', { count: row.timesPostponed }) : null,
    row.itemId && (titles.get(row.itemId) ?? null),
  ]);
  return {
    key: row.id,
    label: t('meeting.actionLabel', { number: row.number }),
    lines: lines(row.text, details),
  };
}

export function parkedEntry(row: ParkedRemark, { t, titles }: Telling): Entry {
  const details = row.itemId === null ? '' : (titles.get(row.itemId) ?? '');
  return { key: row.id, label: t('parking.remark'), lines: lines(row.text, details) };
}

/** What is known of these, in one line. */
export function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

function lines(...texts: readonly string[]): readonly Block[] {
  return texts.filter((text) => text !== '').map(paragraph);
}
