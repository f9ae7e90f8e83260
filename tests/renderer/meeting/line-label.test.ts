import { describe, expect, it } from 'vitest';
import { lineLabel } from '../../../renderer/meeting/live/line-label.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { aDecision, anAction } from '../../support/builders.ts';

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

describe('the label of a line', () => {
  it('names the decision', () => {
    expect(lineLabel({ type: 'decision', id: 'besluit' }, decisions, actions, 'nl', t)).toEqual({
      tone: 'decision',
      text: 'Besluit 7',
    });
  });

  it('names the action, who does it and when', () => {
    expect(lineLabel({ type: 'action', id: 'vol' }, decisions, actions, 'nl', t)).toEqual({
      tone: 'action',
      text: 'Actie 31 · Samira, Joris · 1 apr',
    });
  });

  it('writes the day in the language of the app', () => {
    const label = lineLabel(
      { type: 'action', id: 'vol' },
      decisions,
      actions,
      'en',
      translator('en'),
    );
    expect(label?.text).toBe('Action 31 · Samira, Joris · 1 Apr');
  });

  it('leaves out what is not known yet', () => {
    expect(lineLabel({ type: 'action', id: 'kaal' }, decisions, actions, 'nl', t)?.text).toBe(
      'Actie 30',
    );
  });

  it('is none for a record that is gone', () => {
    expect(lineLabel({ type: 'decision', id: 'weg' }, decisions, actions, 'nl', t)).toBeNull();
    expect(lineLabel({ type: 'action', id: 'weg' }, decisions, actions, 'nl', t)).toBeNull();
  });
});
