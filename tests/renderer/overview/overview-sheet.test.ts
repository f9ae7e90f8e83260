import { describe, expect, it } from 'vitest';
import { byLateness, byYear } from '../../../renderer/overview/overview-groups.ts';
import {
  actionSheet,
  decisionSheet,
  parkedSheet,
} from '../../../renderer/overview/overview-sheet.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { recordsOf } from '../../../shared/overview/meeting-records.ts';
import { overviewsOf } from '../../../shared/overview/overviews.ts';
import { aDecision, aMeeting, anAction, anItem, aParkedRemark } from '../../support/builders.ts';

const begroting = anItem('Begroting', { id: 'b', confidential: true });
const bellen = { text: 'Bellen', owners: ['Joris', 'Mia'], due: '2027-03-01', timesPostponed: 2 };
const february = aMeeting({
  seriesId: 'tf',
  title: 'Taskforce',
  date: '2027-02-05',
  items: [begroting],
  actions: [anAction(1, { ...bellen, itemId: 'b' })],
  decisions: [aDecision(3, { text: 'Akkoord' })],
  parked: [aParkedRemark('Koffie', { itemId: 'b' })],
});
const march = aMeeting({
  seriesId: 'tf',
  title: '',
  date: '2027-03-05',
  actions: [anAction(1, bellen)],
});
const { actions, decisions, parked } = overviewsOf([february, march].map(recordsOf));
const wording = {
  t: translator('nl'),
  language: 'nl',
  today: '2027-03-12',
  seriesName: null,
} as const;

describe('a copied overview', () => {
  it('has of an action all that the screen has', () => {
    expect(actionSheet(byLateness(actions, wording.today), wording)).toEqual({
      title: 'Openstaande acties',
      columns: ['Nr.', 'Actie', 'Wie', 'Wanneer', 'Vergadering', 'Punt'],
      groups: [
        {
          title: 'Te laat',
          rows: [
            [
              '1',
              'Bellen (vertrouwelijk)',
              'Joris, Mia',
              '1 mrt 2027 (11 dagen te laat, 2 keer uitgesteld)',
              'Taskforce, 5 feb 2027, meegenomen naar 5 mrt 2027',
              '1 Begroting',
            ],
          ],
        },
      ],
    });
  });

  it('says the meeting of a decision, but not under the name of its series', () => {
    const groups = byYear(decisions);
    expect(decisionSheet(groups, wording).groups).toEqual([
      { title: '2027', rows: [['3', '5 feb 2027', 'Akkoord', '', 'Taskforce']] },
    ]);
    expect(decisionSheet(groups, { ...wording, seriesName: 'Taskforce' })).toMatchObject({
      title: 'Besluitenregister – Taskforce',
      columns: ['Nr.', 'Datum', 'Besluit', 'Punt'],
      groups: [{ rows: [['3', '5 feb 2027', 'Akkoord', '']] }],
    });
  });

  it('has where a remark was parked', () => {
    expect(parkedSheet([{ title: null, rows: parked }], wording).groups).toEqual([
      { title: null, rows: [['Koffie (vertrouwelijk)', 'Taskforce, 5 feb 2027', '1 Begroting']] },
    ]);
  });
});
