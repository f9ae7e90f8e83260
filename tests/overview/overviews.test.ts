import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../shared/overview/meeting-records.ts';
import { overviewsOf } from '../../shared/overview/overviews.ts';
import { aDecision, aMeeting, anItem, aParkedRemark } from '../support/builders.ts';

const february = aMeeting({
  id: 'feb',
  seriesId: 'tf',
  date: '2027-02-05',
  items: [
    anItem('Personeel', {
      id: 'p',
      confidential: true,
      items: [anItem('Werving', { id: 'w' })],
    }),
  ],
  decisions: [aDecision(3), aDecision(4, { itemId: 'w' }), aDecision(5, { text: '' })],
  parked: [aParkedRemark('Koffie'), aParkedRemark('Parkeren', { itemId: 'w' })],
});
const march = aMeeting({
  id: 'mrt',
  seriesId: 'or',
  date: '2027-03-12',
  decisions: [aDecision(1), aDecision(2)],
  parked: [aParkedRemark('Fietsen'), aParkedRemark(' ')],
});
const { decisions, parked } = overviewsOf([february, march].map(recordsOf));

describe('the register of decisions', () => {
  it('has the newest first, and none of which nothing was written', () => {
    expect(decisions.map(({ meeting, number }) => `${meeting.id} ${String(number)}`)).toEqual([
      'mrt 2',
      'mrt 1',
      'feb 4',
      'feb 3',
    ]);
  });

  it('says the item, and that it is confidential also when one above it is', () => {
    expect(decisions[2]?.at).toMatchObject({ heading: '1a Werving', isConfidential: true });
    expect(decisions[3]?.at).toBeNull();
  });
});

describe('the parking list', () => {
  it('has what is still parked in every meeting, the newest meeting first', () => {
    expect(parked.map(({ text }) => text)).toEqual(['Fietsen', 'Koffie', 'Parkeren']);
    expect(parked[2]?.at?.heading).toBe('1a Werving');
  });
});
