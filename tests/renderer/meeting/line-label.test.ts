import { describe, expect, it } from 'vitest';
import { lineLabel } from '../../../renderer/meeting/live/line-label.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { aDecision, anAction, anAttendee } from '../../support/builders.ts';

const t = translator('nl');
const decisions = [aDecision(7, { id: 'besluit' })];
const actions = [
  anAction(30, { id: 'kaal' }),
  anAction(31, {
    id: 'vol',
    owners: ['Samira Bouhali', 'Joris Tebbe'],
    due: '2027-04-01',
  }),
];
const attendees = [anAttendee('Samira Bouhali'), anAttendee('Joris Tebbe')];
const meeting = { decisions, actions, attendees };

describe('the label of a line', () => {
  it('names the decision', () => {
    expect(lineLabel({ type: 'decision', id: 'besluit' }, meeting, 'nl', t)).toEqual({
      tone: 'decision',
      text: 'Besluit 7',
    });
  });

  it('names the action, who does it and when', () => {
    expect(lineLabel({ type: 'action', id: 'vol' }, meeting, 'nl', t)).toEqual({
      tone: 'action',
      text: 'Actie 31 · Samira, Joris · 1 apr',
    });
  });

  it('tells two people with the same first name apart', () => {
    const both = [...attendees, anAttendee('Joris van der Veen')];
    expect(
      lineLabel({ type: 'action', id: 'vol' }, { ...meeting, attendees: both }, 'nl', t),
    ).toEqual({
      tone: 'action',
      text: 'Actie 31 · Samira, Joris Tebbe · 1 apr',
    });
  });

  it('writes the day in the language of the app', () => {
    const label = lineLabel({ type: 'action', id: 'vol' }, meeting, 'en', translator('en'));
    expect(label?.text).toBe('Action 31 · Samira, Joris · 1 Apr');
  });

  it('leaves out what is not known yet', () => {
    expect(lineLabel({ type: 'action', id: 'kaal' }, meeting, 'nl', t)?.text).toBe('Actie 30');
  });

  it('is none for a record that is gone', () => {
    expect(lineLabel({ type: 'decision', id: 'weg' }, meeting, 'nl', t)).toBeNull();
    expect(lineLabel({ type: 'action', id: 'weg' }, meeting, 'nl', t)).toBeNull();
  });
});
