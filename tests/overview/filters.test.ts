import { describe, expect, it } from 'vitest';
import { inSeries, ownedBy } from '../../shared/overview/filters.ts';
import { recordsOf } from '../../shared/overview/meeting-records.ts';
import { openActions } from '../../shared/overview/open-actions.ts';
import { aMeeting, anAction } from '../support/builders.ts';

const meetings = [
  aMeeting({ seriesId: 'tf', actions: [anAction(1, { owners: ['Joris Tebbe', 'Zoë'] })] }),
  aMeeting({ seriesId: 'or', actions: [anAction(2, { owners: ['Mia'] }), anAction(3)] }),
];
const actions = openActions(meetings.map(recordsOf));

function numbers(rows: typeof actions): readonly number[] {
  return rows.map(({ number }) => number);
}

describe('an overview', () => {
  it('can be of one series, or of all meetings', () => {
    expect(numbers(inSeries(actions, 'or'))).toEqual([2, 3]);
    expect(numbers(inSeries(actions, null))).toEqual([1, 2, 3]);
  });

  it('of actions can be of one person, by part of the name, without accents or capitals', () => {
    expect(numbers(ownedBy(actions, ' tebb '))).toEqual([1]);
    expect(numbers(ownedBy(actions, 'ZOE'))).toEqual([1]);
    expect(numbers(ownedBy(actions, 'Willem'))).toEqual([]);
    expect(numbers(ownedBy(actions, ' '))).toEqual([1, 2, 3]);
  });
});
