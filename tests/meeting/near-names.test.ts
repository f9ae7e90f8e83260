import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { isNear, nearNames } from '../../shared/meeting/near-names.ts';
import { respell } from '../../shared/meeting/respell.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { meeting as anyMeeting } from '../support/arbitraries.ts';
import { aDecision, aMeeting, anAction, anAttendee, anItem, text } from '../support/builders.ts';

const said = (...lines: readonly string[]) =>
  anItem('Jaarplan', { id: 'i', discussion: text(...lines) });
const pairs = (fields: Partial<Meeting>) =>
  nearNames(aMeeting(fields)).map(({ names }) => names.join(' / '));

describe('names that nearly match', () => {
  it.each([
    ['Schouwink', 'Schouwing'],
    ['Jansen', 'Janssen'],
    ['Achterkamp', 'Achterkmap'],
    ['Kees', 'Cees'],
    ['Bouhali', 'Bouali'],
  ])('are %s and %s', (a, b) => {
    expect(isNear(a, b)).toBe(true);
  });

  it.each([
    ['Mirthe', 'Mirthe'],
    ['Mirthe', 'Mirthes'],
    ['Kalf', 'Half'],
    ['Jan', 'Jaap'],
    ['Ilse', 'Elsa'],
    ['Waterrand', 'Waterschap'],
  ])('are not %s and %s', (a, b) => {
    expect(isNear(a, b)).toBe(false);
  });

  it('are found between the list of attendees and what was typed', () => {
    const attendees = [anAttendee('Karin Schouwink')];
    const items = [said('Schouwing vraagt wanneer het klaar is.')];
    const [near] = nearNames(aMeeting({ attendees, items }));
    expect(near).toEqual({ names: ['Schouwing', 'Schouwink'], items: ['i'] });
  });

  it('are found between two spellings of someone who is not there', () => {
    const items = [said('Volgens Achterberg kan het.', 'Later meldt ook Achterburg zich.')];
    expect(pairs({ items })).toEqual(['Achterberg / Achterburg']);
  });

  it('are found among owners and speakers', () => {
    const actions = [anAction(1, { owners: ['Mirte'] })];
    expect(pairs({ items: [said('Mirthe: het loopt.')], actions })).toEqual(['Mirte / Mirthe']);
  });

  it('are each named once, however often they are written', () => {
    const attendees = [anAttendee('Karin Schouwink')];
    const items = [said('Schouwing, Schouwing en nog eens Schouwing.')];
    expect(pairs({ attendees, items })).toHaveLength(1);
  });

  it('are not two people who are both there', () => {
    expect(pairs({ attendees: [anAttendee('Karin Bos'), anAttendee('Karen Smit')] })).toEqual([]);
  });

  it('are not ordinary words that only begin a sentence', () => {
    const items = [said('Graag meer tijd.', 'Graaf mee, zegt de wethouder.', 'Het graan groeit.')];
    expect(pairs({ items })).toEqual([]);
  });

  it('are not words that are also written without a capital', () => {
    const attendees = [anAttendee('Tom Raadt')];
    expect(pairs({ attendees, items: [said('Raads zei: de raads vergadering.')] })).toEqual([]);
  });
});

describe('writing a name in one way', () => {
  const before = aMeeting({
    attendees: [anAttendee('Karin Schouwing')],
    items: [
      anItem('Jaarplan', {
        presenter: 'K. Schouwing',
        explanation: text('Van Schouwing.'),
        discussion: text('Schouwing knikt; Schouwingen ook.'),
      }),
    ],
    decisions: [aDecision(1, { text: 'Schouwing tekent.' })],
    actions: [anAction(1, { owners: ['Schouwing'], text: 'Schouwing bellen' })],
  });

  function after(): Meeting {
    const change = respell(before, 'Schouwing', 'Schouwink');
    const applied = change && apply(before, change);
    if (!applied?.ok) throw new Error('The name occurs');
    return applied.value;
  }

  it('changes it everywhere the minute-taker wrote it, as a whole word', () => {
    const { attendees, items, decisions, actions } = after();
    expect(attendees[0]?.name).toBe('Karin Schouwink');
    expect(items[0]?.presenter).toBe('K. Schouwink');
    expect(items[0]?.discussion).toEqual(text('Schouwink knikt; Schouwingen ook.'));
    expect(decisions[0]?.text).toBe('Schouwink tekent.');
    expect(actions[0]).toMatchObject({ owners: ['Schouwink'], text: 'Schouwink bellen' });
  });

  it('leaves what others prepared', () => {
    expect(after().items[0]?.explanation).toEqual(text('Van Schouwing.'));
  });

  it('is no change when the name occurs nowhere', () => {
    expect(respell(before, 'Aalbers', 'Albers')).toBeNull();
  });

  it('leaves no pair of the two, whatever the meeting', () => {
    fc.assert(
      fc.property(anyMeeting, (any) => {
        const typed = { ...any, items: [...any.items, said('Volgens Aalbers en Albers.')] };
        const change = respell(typed, 'Albers', 'Aalbers');
        const applied = change && apply(typed, change);
        return (
          applied?.ok === true &&
          nearNames(applied.value).every(({ names }) => !names.includes('Albers'))
        );
      }),
    );
  });
});
