import { describe, expect, it } from 'vitest';
import { aDecision, aMeeting, anAction, anAttendee, anItem, text } from '../support/builders.ts';
import { blocksOf, cellTexts, lines, tables } from '../support/document.ts';

describe('a part of the minutes', () => {
  const meeting = aMeeting({
    items: [anItem('Koers', { durationMinutes: 20, discussion: text('Geheim tot vrijdag.') })],
    decisions: [aDecision(1)],
    actions: [anAction(1)],
    attendees: [anAttendee('Koen', { role: 'guest', presence: 'partial', from: '10:30' })],
  });

  it('is the decisions, the actions or the attendance alone', () => {
    const captions = (['decisions', 'actions', 'attendance'] as const).map((part) =>
      tables(blocksOf(meeting, { part })).map(({ caption }) => caption),
    );
    expect(captions).toEqual([['Besluitenlijst'], ['Actielijst'], ['Presentielijst']]);
    const [attendance] = tables(blocksOf(meeting, { part: 'attendance' }));
    expect(cellTexts(attendance)).toEqual([
      ['Koen', 'Gast', '', 'Deels aanwezig, vanaf 10.30 uur'],
    ]);
  });

  it('is the agenda, without what was said', () => {
    const blocks = blocksOf(meeting, { part: 'agenda' });
    expect(lines(blocks, 'kind')).toEqual(['Agenda']);
    expect(lines(blocks, 'meta')).toEqual(['Gepland 20 minuten']);
    expect(JSON.stringify(blocks)).not.toContain('Geheim');
  });

  it('says so when there is nothing in it', () => {
    const notes = (['decisions', 'actions', 'attendance'] as const).flatMap((part) =>
      lines(blocksOf(aMeeting(), { part }), 'note'),
    );
    expect(notes).toEqual([
      'Er zijn geen besluiten vastgelegd.',
      'Er zijn geen acties vastgelegd.',
      'Er zijn geen deelnemers vastgelegd.',
    ]);
  });
});
