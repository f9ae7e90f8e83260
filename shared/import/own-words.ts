import type { PresenceGroup } from '../export/attendance.ts';
import { languages, translator, type Language, type Translate } from '../i18n/translator.ts';
import type { ItemStatus } from '../meeting/schema.ts';

/** What we print ourselves, in the language of the document. */
export type OwnWords = ReturnType<typeof wordsOf>;

export type HeadFact = 'date' | 'time' | 'place' | 'chair' | 'secretary' | PresenceGroup;
export type OwnKind = 'minutes' | 'agenda';

/** Where a printed sentence has a value; no text has it. */
const HOLE = '\u0000';
const NUMBER = '(\\d{1,9})';
const CLOCK = '(\\d{2}[.:]\\d{2})';

/** The words that a document is in, by what it calls itself in its first line. */
export function ownWordsBy(kind: string): OwnWords | undefined {
  return words.find(({ kinds }) => kinds.has(kind));
}

function wordsOf(language: Language) {
  const t = translator(language);
  return {
    kinds: new Map<string, OwnKind>([
      [t('minutes.kinds.minutes'), 'minutes'],
      [t('minutes.kinds.conceptMinutes'), 'minutes'],
      [t('minutes.kinds.agenda'), 'agenda'],
    ]),
    untitled: t('minutes.untitled'),
    contents: t('minutes.contents'),
    conceptNotice: t('minutes.conceptNotice'),
    discussedOrder: t('minutes.discussedOrder'),
    facts: headFacts(t),
    guest: t('minutes.roles.guest').toLowerCase(),
    missed: behind(template(t('minutes.missed', { numbers: HOLE }), '[^()]+')),
    ...times(t),
    statuses: statuses(t),
    notDiscussed: t('minutes.notDiscussed'),
    forInformation: t('minutes.forInformation'),
    presenter: t('minutes.presenter'),
    planned: t('minutes.planned'),
    attachments: [1, 2].map((count) => t('minutes.attachments', { count })),
    explanation: t('minutes.explanation'),
    contribution: t('minutes.contribution'),
    discussion: t('minutes.discussion'),
    records: {
      decision: whole(
        `${template(t('minutes.decisionLabel', { number: HOLE }), NUMBER)}(?: (.*))?`,
      ),
      action: whole(`${template(actionLabel(t), NUMBER, '(?: \\((.*?)\\))?')}(?: (.*))?`),
    },
    captions: new Map<string, OwnCaption>([
      [t('minutes.closing'), 'closing'],
      [t('minutes.decisions'), 'decision'],
      [t('minutes.actions'), 'action'],
      [t('minutes.adoption'), 'adoption'],
      [t('minutes.otherRecords'), 'others'],
    ]),
    nextMeeting: t('minutes.nextMeeting'),
    adopted: [
      whole(exactly(t('minutes.adopted'))),
      whole(template(t('minutes.adoptedOn', { date: HOLE }), '(.{1,40})')),
    ],
    signatures: [t('minutes.facts.chair'), t('minutes.facts.secretary')],
    done: t('minutes.actionStatus.done'),
    cancelled: t('minutes.actionStatus.cancelled'),
  };
}

/** A heading that is printed below the items. */
export type OwnCaption = 'closing' | 'decision' | 'action' | 'adoption' | 'others';

function headFacts(t: Translate): ReadonlyMap<string, HeadFact> {
  return new Map<string, HeadFact>([
    [t('minutes.facts.date'), 'date'],
    [t('minutes.facts.time'), 'time'],
    [t('minutes.facts.place'), 'place'],
    [t('minutes.facts.chair'), 'chair'],
    [t('minutes.facts.secretary'), 'secretary'],
    [t('minutes.presence.present'), 'present'],
    [t('minutes.presence.partial'), 'partial'],
    [t('minutes.presence.excused'), 'excused'],
    [t('minutes.presence.unexcused'), 'unexcused'],
    [t('minutes.presence.absent'), 'absent'],
  ]);
}

function times(t: Translate) {
  const span = template(t('minutes.time.span', { from: HOLE, until: HOLE }), CLOCK, CLOCK);
  const from = template(t('minutes.time.from', { from: HOLE }), CLOCK);
  const until = template(t('minutes.time.until', { until: HOLE }), CLOCK);
  const away = template(t('minutes.time.away', { from: HOLE, until: HOLE }), CLOCK, CLOCK);
  return {
    time: { span: whole(span), from: whole(from), until: whole(until) },
    stay: { span: behind(span), from: behind(from), until: behind(until), away: behind(away) },
    at: whole(template(t('minutes.time.at', { time: HOLE }), CLOCK)),
    closed: whole(template(t('minutes.closed', { time: HOLE }), CLOCK)),
  };
}

function statuses(t: Translate): readonly (readonly [ItemStatus, RegExp])[] {
  const words = ['forInformation', 'withdrawn', 'postponed'] as const;
  return words.map((status) => {
    const word = exactly(t(`minutes.itemStatus.${status}`));
    return [status, new RegExp(`^(.*?) \\(${word}(?:: (.*))?\\)$`)];
  });
}

/** "Actie 12:", with room for who and when before the colon. */
function actionLabel(t: Translate): string {
  return t('minutes.actionLabelWith', { number: HOLE, details: HOLE }).replace(` (${HOLE})`, HOLE);
}

function template(printed: string, ...holes: readonly string[]): string {
  const [first = '', ...rest] = printed.split(HOLE).map(exactly);
  return rest.reduce((form, piece, at) => form + (holes[at] ?? '') + piece, first);
}

function whole(form: string): RegExp {
  return new RegExp(`^${form}$`);
}

/** At the end of what stands behind a name. */
function behind(form: string): RegExp {
  return new RegExp(`(?:^|, )${form}$`);
}

function exactly(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const words = languages.map(wordsOf);
