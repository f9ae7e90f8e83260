import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionsToCarry } from '../../shared/meeting/carried-actions.ts';
import type { Action, Meeting } from '../../shared/meeting/schema.ts';
import { recordsOf } from '../../shared/overview/meeting-records.ts';
import { openActions } from '../../shared/overview/open-actions.ts';
import { aMeeting, anAction, anItem } from '../support/builders.ts';

function openIn(...meetings: readonly Meeting[]) {
  return openActions(meetings.map(recordsOf));
}

/** A meeting of the series, on a day of 2027. */
function aSitting(date: string | null, actions: readonly Action[], fields: Partial<Meeting> = {}) {
  return aMeeting({ id: `m-${date ?? 'undated'}`, seriesId: 'tf', date, actions, ...fields });
}

const carried = actionsToCarry;

describe('the open actions', () => {
  const bellen = anAction(1, { text: 'Bellen', owners: ['Joris'], due: '2027-03-01' });

  it('are those that are neither done nor dropped, and of which something was written', () => {
    const actions = [
      bellen,
      anAction(2, { status: 'done' }),
      anAction(3, { status: 'cancelled' }),
      anAction(4, { text: '  ' }),
    ];
    expect(openIn(aSitting('2027-02-05', actions)).map(({ number }) => number)).toEqual([1]);
  });

  it('have an action that goes on once, as the latest meeting says it', () => {
    const february = aSitting('2027-02-05', [bellen]);
    const march = aSitting(
      '2027-03-12',
      carried(february).map((action) => ({ ...action, due: '2027-04-01', timesPostponed: 1 })),
    );
    expect(openIn(march, february)).toMatchObject([
      { number: 1, due: '2027-04-01', timesPostponed: 1, meeting: { id: march.id } },
    ]);
  });

  it('have none that a later meeting calls done, also when it was put in other words', () => {
    const february = aSitting('2027-02-05', [bellen]);
    const [goneOn = bellen] = carried(february);
    const march = aSitting('2027-03-12', [{ ...goneOn, text: 'Opgebeld', status: 'done' }]);
    expect(openIn(february, march)).toEqual([]);
  });

  it('keep one of an earlier meeting that no later one has', () => {
    const february = aSitting('2027-02-05', [bellen]);
    const march = aSitting('2027-03-12', [anAction(2)]);
    expect(openIn(march, february).map(({ meeting }) => meeting.id)).toEqual([
      february.id,
      march.id,
    ]);
  });

  it('keep one whose number says something else in a later meeting, as in imported minutes', () => {
    const february = aSitting('2027-02-05', [bellen]);
    const march = aSitting('2027-03-12', [
      anAction(1, { text: 'Zaal huren', owners: ['Mia'], status: 'done' }),
    ]);
    expect(openIn(march, february)).toMatchObject([{ text: 'Bellen' }]);
  });

  it('keep both of two that one person does under the same number, also when the later is done', () => {
    const february = aSitting('2027-02-05', [
      anAction(1, { text: 'Subsidie aanvragen', owners: ['Omar'] }),
    ]);
    const huren = anAction(1, { text: 'Zaal huren', owners: ['Omar'] });
    const march = aSitting('2027-03-12', [huren]);
    expect(openIn(february, march).map(({ text }) => text)).toEqual([
      'Zaal huren',
      'Subsidie aanvragen',
    ]);
    const settled = aSitting('2027-03-12', [{ ...huren, status: 'done' }]);
    expect(openIn(february, settled)).toMatchObject([{ text: 'Subsidie aanvragen' }]);
  });

  it('keep one whose words are gone in a later meeting', () => {
    const february = aSitting('2027-02-05', [bellen]);
    for (const empty of [anAction(1, { text: ' ', owners: ['Joris'] }), { ...bellen, text: '' }])
      expect(openIn(february, aSitting('2027-03-12', [empty]))).toMatchObject([
        { text: 'Bellen', meeting: { id: february.id } },
      ]);
  });

  it('follow an action step by step, through other owners and then other words', () => {
    const texts = ['Brief schrijven', 'Brief schrijven aan gemeente', 'Schrijven aan gemeente'];
    const sittings = texts.map((text, index) =>
      aSitting(`2027-0${String(index + 1)}-05`, [
        anAction(1, { text, owners: [`P${String(index)}`] }),
      ]),
    );
    expect(openIn(...sittings)).toMatchObject([
      { text: 'Schrijven aan gemeente', meeting: { id: sittings[2]?.id } },
    ]);
  });

  it('are of one series: the same number elsewhere, or in a meeting by itself, is another', () => {
    const twins = [
      aSitting('2027-02-05', [bellen]),
      aSitting('2027-03-12', [bellen], { id: 'or', seriesId: 'or' }),
      aSitting('2027-03-12', [bellen], { id: 'los', seriesId: null }),
      aSitting('2027-03-19', [bellen], { id: 'los2', seriesId: null }),
    ];
    expect(openIn(...twins)).toHaveLength(4);
  });

  it('are two when one meeting has two of the same number', () => {
    const twins = [bellen, { ...bellen, id: 'b' }];
    expect(openIn(aSitting('2027-02-05', twins))).toHaveLength(2);
  });

  it('are ready in the order of their days, those without a day last', () => {
    const actions = [
      anAction(1),
      anAction(2, { due: '2027-05-01' }),
      anAction(3, { due: '2027-04-01' }),
      anAction(4, { due: '2027-05-01' }),
    ];
    const order = openIn(aSitting('2027-02-05', actions)).map(({ number }) => number);
    expect(order).toEqual([3, 2, 4, 1]);
  });

  it('say the item at which they were agreed, also when that was in an earlier meeting', () => {
    const february = aSitting('2027-02-05', [{ ...bellen, itemId: 'i' }], {
      items: [anItem('Opening'), anItem('Begroting', { id: 'i' })],
    });
    const march = aSitting('2027-03-12', carried(february));
    expect(openIn(february, march)).toMatchObject([
      {
        meeting: { id: march.id },
        at: { meeting: { id: february.id }, item: 'i', heading: '2 Begroting' },
      },
    ]);
  });

  it('of a meeting without a day go before those of all others, for it is yet to come', () => {
    const february = aSitting('2027-02-05', [bellen]);
    const ahead = aSitting(null, [anAction(1, { ...bellen, status: 'done' })]);
    expect(openIn(february, ahead)).toEqual([]);
  });
});

/** What happens in a meeting to the actions with which it begins. */
const happening = fc.record({
  settles: fc.array(fc.constantFrom('open', 'done', 'cancelled'), { maxLength: 6 }),
  agreed: fc.integer({ min: 0, max: 3 }),
});

/** A series in which each meeting takes over what the one before left open. */
const seriesOfMeetings = fc.array(happening, { minLength: 1, maxLength: 6 }).map((happenings) => {
  let number = 0;
  const meetings: Meeting[] = [];
  for (const [index, { settles, agreed }] of happenings.entries()) {
    const before = meetings.at(-1);
    const goOn = (before ? carried(before) : []).map((action, at) => ({
      ...action,
      status: settles[at] ?? action.status,
    }));
    const own = Array.from({ length: agreed }, () => anAction(++number));
    meetings.push(aSitting(`2027-0${String(index + 1)}-05`, [...goOn, ...own]));
  }
  return meetings;
});

function inAnyOrder(meetings: readonly Meeting[]) {
  const shuffled = fc.shuffledSubarray([...meetings], { minLength: meetings.length });
  return fc.tuple(fc.constant(meetings), shuffled);
}

describe('in a series that takes its actions over', () => {
  it('the open ones are those of the last meeting, in whatever order the files are read', () => {
    fc.assert(
      fc.property(seriesOfMeetings.chain(inAnyOrder), ([meetings, shuffled]) => {
        const last = meetings.at(-1);
        const open = last?.actions.filter(({ status }) => status === 'open') ?? [];
        const found = openIn(...shuffled);
        expect(found.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
        expect(found.every(({ meeting }) => meeting.id === last?.id)).toBe(true);
      }),
    );
  });
});

/** Meetings that have nothing to do with each other, but may well use the same few words. */
const anyAction = fc
  .record({
    number: fc.integer({ min: 1, max: 3 }),
    text: fc.constantFrom('Bellen', 'Brief schrijven', 'De brief schrijven', 'Zaal huren', ' '),
    owners: fc.subarray(['Joris', 'Mia']),
    status: fc.constantFrom('open' as const, 'done' as const),
  })
  .map(({ number, ...fields }) => anAction(number, fields));
/** What is to be done by each of those texts, however it is worded. */
const meant = (text: string) => text.replace('De brief', 'Brief');
const anyMeetings = fc
  .array(fc.tuple(fc.constantFrom('tf', 'or', null), fc.array(anyAction, { maxLength: 4 })), {
    maxLength: 5,
  })
  .map((all) =>
    all.map(([seriesId, actions], index) =>
      aSitting(`2027-0${String(index + 1)}-05`, actions, { seriesId }),
    ),
  );

describe('in any library', () => {
  it('an open action with a text is lost only to an alike one of that number in a later meeting of its series', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const shown = new Set(openIn(...meetings).map(({ id }) => id));
        for (const [at, meeting] of meetings.entries()) {
          const later = meetings
            .slice(at + 1)
            .filter(({ seriesId }) => seriesId !== null && seriesId === meeting.seriesId)
            .flatMap(({ actions }) => actions);
          for (const action of meeting.actions) {
            const goesOn = later.some(
              ({ number, text }) => number === action.number && meant(text) === meant(action.text),
            );
            const isOpen = action.status === 'open' && action.text.trim() !== '';
            if (isOpen && !goesOn) expect(shown).toContain(action.id);
            if (!isOpen) expect(shown).not.toContain(action.id);
          }
        }
      }),
    );
  });

  it('no action is shown twice', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const ids = openIn(...meetings).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
