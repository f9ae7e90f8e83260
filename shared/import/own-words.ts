import type { PresenceGroup } from '../export/attendance.ts';
import { minutes as english } from '../i18n/en/minutes.ts';
import { minutes as dutch } from '../i18n/nl/minutes.ts';
import type { Catalogue } from '../i18n/translator.ts';
import type { ItemStatus } from '../meeting/schema.ts';

/** What we print ourselves, in the language of the document. */
export type OwnWords = ReturnType<typeof wordsOf>;

export type HeadFact = 'date' | 'time' | 'place' | 'chair' | 'secretary' | PresenceGroup;
export type OwnKind = 'minutes' | 'agenda';

/** The texts themselves, for a translator would bring those of the whole app. */
type Words = Catalogue<typeof dutch>;

/** Where a printed sentence has a value. */
const HOLE = /\{\{\w+\}\}/;
const NUMBER = '(\\d{1,9})';
const CLOCK = '(\\d{2}[.:]\\d{2})';

/** The words that a document is in, by what it calls itself in its first line. */
export function ownWordsBy(kind: string): OwnWords | undefined {
  return languages.find(({ kinds }) => kinds.has(kind));
}

function wordsOf(words: Words) {
  return {
    kinds: new Map<string, OwnKind>([
      [words.kinds.minutes, 'minutes'],
      [words.kinds.conceptMinutes, 'minutes'],
      [words.kinds.agenda, 'agenda'],
    ]),
    untitled: words.untitled,
    contents: words.contents,
    conceptNotice: words.conceptNotice,
    discussedOrder: words.discussedOrder,
    facts: headFacts(words),
    guest: words.roles.guest.toLowerCase(),
    missed: behind(template(words.missed, '[^()]+')),
    ...times(words),
    statuses: statuses(words),
    notDiscussed: words.notDiscussed,
    discussed: words.discussed,
    forInformation: words.forInformation,
    presenter: words.presenter,
    planned: words.planned,
    attachments: [words.attachments_one, words.attachments_other],
    explanation: words.explanation,
    contribution: words.contribution,
    discussion: words.discussion,
    records: {
      decision: whole(`${template(words.decisionLabel, NUMBER)}(?: (.*))?`),
      action: whole(`${template(actionLabel(words), NUMBER, '(?: \\((.*?)\\))?')}(?: (.*))?`),
    },
    captions: new Map<string, OwnCaption>([
      [words.closing, 'closing'],
      [words.decisions, 'decision'],
      [words.actions, 'action'],
      [words.adoption, 'adoption'],
      [words.otherRecords, 'others'],
    ]),
    nextMeeting: words.nextMeeting,
    adopted: [whole(exactly(words.adopted)), whole(template(words.adoptedOn, '(.{1,40})'))],
    signatures: [words.facts.chair, words.facts.secretary],
    done: words.actionStatus.done,
    cancelled: words.actionStatus.cancelled,
  };
}

/** A heading that is printed below the items. */
export type OwnCaption = 'closing' | 'decision' | 'action' | 'adoption' | 'others';

function headFacts(words: Words): ReadonlyMap<string, HeadFact> {
  return new Map<string, HeadFact>([
    [words.facts.date, 'date'],
    [words.facts.time, 'time'],
    [words.facts.place, 'place'],
    [words.facts.chair, 'chair'],
    [words.facts.secretary, 'secretary'],
    [words.presence.present, 'present'],
    [words.presence.partial, 'partial'],
    [words.presence.excused, 'excused'],
    [words.presence.unexcused, 'unexcused'],
    [words.presence.absent, 'absent'],
  ]);
}

function times(words: Words) {
  const span = template(words.time.span, CLOCK, CLOCK);
  const from = template(words.time.from, CLOCK);
  const until = template(words.time.until, CLOCK);
  const away = template(words.time.away, CLOCK, CLOCK);
  const opened = template(words.opened, CLOCK);
  return {
    time: { span: whole(span), from: whole(from), until: whole(until) },
    stay: { span: behind(span), from: behind(from), until: behind(until), away: behind(away) },
    at: whole(template(words.time.at, CLOCK)),
    /** When it was really opened, if that is said, and closed. */
    closed: whole(`(?:${opened} )?${template(words.closed, CLOCK)}`),
  };
}

function statuses(words: Words): readonly (readonly [ItemStatus, RegExp])[] {
  return (['forInformation', 'withdrawn', 'postponed'] as const).map((status) => {
    const word = exactly(words.itemStatus[status]);
    return [status, new RegExp(`^(.*?) \\(${word}(?:: (.*))?\\)$`)];
  });
}

/** "Actie 12:", with room for who and when before the colon. */
function actionLabel(words: Words): string {
  return words.actionLabelWith.replace(/ \((\{\{\w+\}\})\)/, '$1');
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

const languages = [dutch, english].map(wordsOf);
