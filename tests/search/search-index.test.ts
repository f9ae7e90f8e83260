import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { passagesOf } from '../../shared/search/passages.ts';
import { SearchIndex } from '../../shared/search/search-index.ts';
import { findPlace } from '../../shared/search/text-place.ts';
import {
  aContribution,
  aDecision,
  aMeeting,
  anAction,
  anItem,
  aParkedRemark,
  text,
} from '../support/builders.ts';

const meeting = aMeeting({
  id: 'maart',
  title: 'Taskforce Waterrand',
  date: '2027-03-12',
  items: [
    anItem('Opening', { id: 'o' }),
    anItem('Dijkbegroting', {
      id: 'b',
      explanation: text('De raming staat in de bijlage.'),
      contributions: [aContribution('Waterschappen', 'Graag een fasering.')],
      discussion: text('De voorzitter licht toe.', 'Coördinatie door Hessel.'),
    }),
  ],
  decisions: [aDecision(4, { id: 'd4', itemId: 'b', text: 'Akkoord met de fasering' })],
  actions: [anAction(9, { id: 'a9', itemId: null, text: 'Zaal huren' })],
  parked: [aParkedRemark('Lunch volgende keer', { itemId: 'o' })],
});

function indexOf(...meetings: readonly Meeting[]): SearchIndex {
  const index = new SearchIndex();
  for (const one of meetings) index.put(one);
  return index;
}

describe('the texts of a meeting', () => {
  it('are what was prepared, said and recorded, each with its item', () => {
    expect(
      passagesOf(meeting).map(({ kind, heading, text: said }) => [kind, heading, said]),
    ).toEqual([
      ['item', '1 Opening', 'Opening'],
      ['item', '2 Dijkbegroting', 'Dijkbegroting'],
      ['explanation', '2 Dijkbegroting', 'De raming staat in de bijlage.'],
      ['contribution', '2 Dijkbegroting', 'Graag een fasering.'],
      ['discussion', '2 Dijkbegroting', 'De voorzitter licht toe.\nCoördinatie door Hessel.'],
      ['decision', '2 Dijkbegroting', 'Akkoord met de fasering'],
      ['action', '', 'Zaal huren'],
      ['parked', '1 Opening', 'Lunch volgende keer'],
    ]);
  });
});

describe('the library', () => {
  it('is searched by the beginning of words, whatever their accents', () => {
    const [hit] = indexOf(meeting).find('coordin hess', null, 10).hits;
    expect(hit).toMatchObject({ meeting: 'maart', kind: 'discussion', item: 'b' });
    expect(hit?.snippet).toEqual({ before: '', match: 'Coördin', after: 'atie door Hessel.' });
  });

  it('says where in the text it was found', () => {
    const [hit] = indexOf(meeting).find('hessel', null, 10).hits;
    const said = 'De voorzitter licht toe.\nCoördinatie door Hessel.';
    if (!hit) throw new Error('It is there');
    expect(said.slice(findPlace(said, hit.from), findPlace(said, hit.to))).toBe('Hessel');
  });

  it('has every word in one text', () => {
    expect(indexOf(meeting).find('fasering zaal', null, 10).hits).toEqual([]);
    expect(indexOf(meeting).find('', null, 10).hits).toEqual([]);
  });

  it('shows the latest of what fits as well, and as many as wanted', () => {
    const earlier = { ...meeting, id: 'januari', date: '2026-01-15' };
    const index = indexOf(earlier, meeting);
    const meetings = index.find('zaal', null, 10).hits.map((hit) => hit.meeting);
    expect(meetings).toEqual(['maart', 'januari']);
    expect(index.find('zaal', null, 1).hits).toHaveLength(1);
  });

  it('has the days of a month in their order too, in whatever order they were read', () => {
    const days = ['2026-03-09', '2026-03-30', '2026-03-02', '2026-03-23', '2026-03-16'];
    const index = indexOf(...days.map((date) => ({ ...meeting, id: date, date })));
    const found = index.find('zaal', null, 10).hits.map((hit) => hit.date);
    expect(found).toEqual(days.toSorted().toReversed());
  });

  it('shows an action once, and not again as the line in which it was recorded', () => {
    const ref = { type: 'action', id: 'a9' } as const;
    const discussion = [
      ...text('Zaal huren.').map((line) => ({ ...line, ref })),
      ...text('De kleine zaal is koud.'),
    ];
    const item = anItem('Zalen', { discussion });
    const actions = [anAction(9, { id: 'a9', text: 'Zaal huren.' })];
    const index = indexOf(aMeeting({ items: [item], actions }));
    expect(index.find('zaal huren', null, 10).hits.map(({ kind }) => kind)).toEqual(['action']);
    const found = index
      .find('zaal', null, 10)
      .hits.map(({ kind, snippet }) => [kind, snippet.before]);
    expect(found).toContainEqual(['discussion', 'De kleine ']);
  });

  it('leaves out the meeting on screen', () => {
    expect(indexOf(meeting).find('zaal', 'maart', 10).hits).toEqual([]);
  });

  it('follows what is written, and forgets what is gone', () => {
    const index = indexOf(meeting);
    index.put({ ...meeting, actions: [anAction(9, { text: 'Boot huren' })] });
    expect(index.find('zaal', null, 10).hits).toEqual([]);
    expect(index.find('boot', null, 10).hits).toHaveLength(1);
    index.drop('maart');
    expect(index.find('boot', null, 10).hits).toEqual([]);
  });
});

describe('amounts and numbers in a text', () => {
  const said = aMeeting({
    items: [
      anItem('Begroting', {
        discussion: text('Er is €1.500 voor, bel +31612345678: ≥200 mensen à €25.'),
      }),
    ],
  });

  it.each(['€1.500', '1.500', '25', '€25', '31612345678', '200'])('are found by %s', (query) => {
    expect(indexOf(said).find(query, null, 10).hits).toHaveLength(1);
  });
});

it('what is found is counted, however few of it are asked for', () => {
  const meetings = ['a', 'b', 'c'].map((id) =>
    aMeeting({ id, items: [anItem('Sluis', { discussion: text('De sluis gaat dicht.') })] }),
  );
  const { hits, total } = indexOf(...meetings).find('sluis', null, 2);
  expect(hits).toHaveLength(2);
  expect(total).toBe(6);
});
