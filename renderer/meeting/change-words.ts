import { locales } from '../../shared/i18n/locales.ts';
import type { Language, TextKey, Translate } from '../../shared/i18n/translator.ts';
import type { Change, Step } from '../../shared/meeting/change.ts';
import { stepsOf } from '../../shared/meeting/steps.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import { agendaRow } from './agenda-view.ts';

/** A change that was made, and the meeting on both sides of it. */
export interface Changed {
  readonly before: Meeting;
  readonly after: Meeting;
  readonly change: Change;
}

/**
 * What a change was about, where a few words say it: “Sluiting van de vergadering”. `null` for what has to
 * be seen to be understood: text that was typed, and several things at once.
 */
export function changeWords(changed: Changed, language: Language, t: Translate): string | null {
  const all = stepsOf(changed.change);
  const steps = all.filter((step) => !goesAlong(step, all));
  const names = steps.map((step) => whosePresence(step, changed));
  if (steps.length > 0 && names.every((name) => name !== null)) {
    const listed = new Intl.ListFormat(locales[language]).format(names);
    return t('retracing.presence', { names: listed });
  }
  const [words = null, ...others] = new Set(steps.map((step) => wordsOf(step, changed, t)));
  return others.length === 0 ? words : null;
}

/** What only follows from another step of the same change needs no words of its own. */
function goesAlong(step: Step, all: readonly Step[]): boolean {
  if (step.type === 'meeting.set') {
    const isStatus = isOnly(step.set, 'status') && all.some(turnsClock);
    return isStatus || isOnly(step.set, 'spentNumbers');
  }
  if (step.type === 'item.set') {
    const isLine = isOnly(step.set, 'discussion') && all.some(setsRecord);
    return isLine || isOnly(step.set, 'number');
  }
  return step.type === 'row.set' && step.list === 'attachments' && isOnly(step.set, 'code');
}

function isOnly(set: object, field: string): boolean {
  return Object.keys(set).every((key) => key === field);
}

function turnsClock(step: Step): boolean {
  return step.type === 'meeting.set' && step.set.clock !== undefined;
}

/** Its line in the discussion says the same. */
function setsRecord(step: Step): boolean {
  return step.type === 'row.set' && (step.list === 'decisions' || step.list === 'actions');
}

const presenceFields: readonly string[] = ['presence', 'excused', 'from', 'until'];

function whosePresence(step: Step, { before }: Changed): string | null {
  if (step.type !== 'row.set' || step.list !== 'attendees') return null;
  if (Object.keys(step.set).some((field) => !presenceFields.includes(field))) return null;
  return before.attendees.find(({ id }) => id === step.id)?.name ?? null;
}

function wordsOf(step: Step, changed: Changed, t: Translate): string | null {
  switch (step.type) {
    case 'meeting.set':
      return turnsClock(step) ? clockWords(step.set, changed, t) : meetingWords(step.set, t);
    case 'item.set':
      return itemWords(step.item, Object.keys(step.set), changed, t);
    case 'item.splice':
      return itemWords(step.item, [step.field], changed, t);
    case 'item.move':
      return ofItem('retracing.place', step.item, changed, t);
    case 'item.add':
    case 'item.remove':
      return null;
    case 'row.add':
    case 'row.remove':
    case 'row.set':
    case 'row.move':
      return rowWords(step, changed, t);
  }
}

function clockWords(set: object, { before, after }: Changed, t: Translate): string {
  const states = [before.clock?.state, after.clock?.state];
  if (states.includes(undefined)) return t('retracing.opening');
  if (!states.includes('stopped')) return t('retracing.pause');
  return t('endTime' in set ? 'retracing.closing' : 'retracing.reopening');
}

type Labels = Readonly<Record<string, TextKey>>;

const meetingLabels: Labels = {
  title: 'meeting.titleLabel',
  abbreviation: 'meeting.abbreviation',
  date: 'meeting.date',
  startTime: 'meeting.startTime',
  endTime: 'meeting.endTime',
  location: 'meeting.location',
  status: 'meeting.status',
  nextMeeting: 'meeting.nextMeeting',
  adoptedOn: 'meeting.adoptedOn',
};

const itemLabels: Labels = {
  title: 'meeting.titleLabel',
  status: 'meeting.status',
  statusReason: 'meeting.statusReason',
  presenter: 'meeting.presenter',
  durationMinutes: 'meeting.minutesPlanned',
  timeCorrection: 'clock.spent',
  confidential: 'meeting.confidential',
};

function meetingWords(set: object, t: Translate): string | null {
  const [label, ...others] = Object.keys(set).map((field) => meetingLabels[field]);
  return label && others.length === 0 ? t('retracing.ofMeeting', { what: t(label) }) : null;
}

function itemWords(
  item: Id,
  fields: readonly string[],
  changed: Changed,
  t: Translate,
): string | null {
  const [label, ...others] = fields.map((field) => itemLabels[field]);
  return label && others.length === 0 ? ofItem(label, item, changed, t) : null;
}

function ofItem(label: TextKey, item: Id, { after }: Changed, t: Translate): string | null {
  const number = agendaRow(after.items, item)?.number;
  return number === undefined ? null : t('retracing.ofItem', { what: t(label), number });
}

type RowStep = Extract<Step, { readonly list: string }>;

function rowWords(step: RowStep, changed: Changed, t: Translate): string | null {
  const id = step.type === 'row.add' ? step.row.id : step.id;
  const { before, after } = changed;
  switch (step.list) {
    case 'attendees': {
      const name = [...after.attendees, ...before.attendees].find((row) => row.id === id)?.name;
      return name ? t('retracing.attendee', { name }) : t('retracing.someAttendee');
    }
    case 'decisions':
    case 'actions': {
      const row = [...after[step.list], ...before[step.list]].find((one) => one.id === id);
      const label = step.list === 'actions' ? 'meeting.actionLabel' : 'meeting.decisionLabel';
      return row ? t(label, { number: row.number }) : null;
    }
    case 'parked':
      return t('retracing.parked');
    case 'attachments':
      return ofItem('retracing.attachment', step.item, changed, t);
    case 'contributions':
    case 'spans':
      return null;
  }
}
