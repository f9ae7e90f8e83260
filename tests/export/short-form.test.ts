import { describe, expect, it } from 'vitest';
import { writeText } from '../../main/writers/text.ts';
import { minutesDocument, type MinutesOptions } from '../../shared/export/minutes.ts';
import { plainStyle, type HouseStyle } from '../../shared/house/house-style.ts';
import { paragraph } from '../../shared/meeting/blocks.ts';
import { aDecision, aMeeting, anAction, anAttachment, anItem, text } from '../support/builders.ts';

const plan = aDecision(7, { text: 'Het jaarplan is vastgesteld.' });
const buses = anAction(3, { text: 'Regelt de bussen', owners: ['Joris'] });
const loose = anAction(4, { text: 'Legt de lijst aan' });
const late = aDecision(8, { text: 'Er komt een tweede ronde.' });

const agenda = anItem('Jaarplan', {
  explanation: text('De uitgewerkte versie.'),
  attachments: [anAttachment('Jaarplan 2027')],
  discussion: [
    paragraph('Hedwig licht toe.'),
    { ...paragraph(plan.text), ref: { type: 'decision', id: plan.id } },
    paragraph('Daarna gaat het over vervoer.'),
    { ...paragraph(plan.text), ref: { type: 'decision', id: plan.id } },
  ],
  items: [anItem('Vervoer', { discussion: text('Een lang gesprek.') })],
});
const trip = agenda.items[0];
const meeting = aMeeting({
  status: 'concept',
  intro: text('Welkom allen.'),
  items: [agenda],
  decisions: [plan, { ...late, itemId: agenda.id }],
  actions: [{ ...buses, itemId: trip?.id ?? null }, loose],
});

function written(options: Partial<MinutesOptions>): string {
  return writeText(minutesDocument(meeting, { part: 'minutes', language: 'nl', ...options }));
}

describe('the short form', () => {
  const short = written({ form: 'short' });

  it('has every item with its number, and below it only its decisions and actions', () => {
    for (const kept of ['1. Jaarplan', '1a. Vervoer', plan.text, late.text, buses.text, 'Joris']) {
      expect(short).toContain(kept);
    }
    for (const gone of ['Welkom', 'uitgewerkte', 'licht toe', 'vervoer.', 'lang gesprek']) {
      expect(short).not.toContain(gone);
    }
  });

  it('tells an item that was passed over from one at which nothing was decided', () => {
    const items = [anItem('Kade', { discussion: text('Kort.') }), anItem('Haven')];
    const passed = aMeeting({ status: 'concept', items });
    const { blocks } = minutesDocument(passed, { part: 'minutes', language: 'nl', form: 'short' });
    const under = (title: string) => {
      const at = blocks.findIndex((block) => block.type === 'heading' && block.text === title);
      return blocks[at + 1];
    };
    expect(under('1. Kade')).toMatchObject({ type: 'heading', text: '2. Haven' });
    expect(under('2. Haven')).toMatchObject({ inlines: [{ text: 'Niet besproken.' }] });
  });

  it('says every decision and action once, also one of no item', () => {
    for (const { text: said } of [plan, late, buses, loose]) {
      expect(short.split(said)).toHaveLength(2);
    }
  });
});

describe('the whole minutes', () => {
  it('have decisions and actions of no item also where the house style has no list of them', () => {
    const row = { id: 'd', number: 1, itemId: null, text: 'Akkoord met alles' };
    const ofNone = aMeeting({ items: [anItem('Opening')], decisions: [row] });
    const without = { ...plainStyle, parts: { ...plainStyle.parts, decisionList: false } };
    const printed = (style: HouseStyle) =>
      JSON.stringify(minutesDocument(ofNone, { part: 'minutes', language: 'nl' }, style));
    expect(printed(plainStyle).split('Akkoord met alles')).toHaveLength(2);
    expect(printed(without).split('Akkoord met alles')).toHaveLength(2);
    expect(printed(without)).toContain('Overige');
  });

  it('of an empty meeting have no contents', () => {
    const contents = { part: 'minutes', language: 'nl', contents: true } as const;
    const { blocks } = minutesDocument(aMeeting({ items: [] }), contents);
    expect(blocks.filter(({ type }) => type === 'contents')).toEqual([]);
  });
});

describe('the agenda', () => {
  it('goes out with the names of its papers, or without', () => {
    expect(written({ part: 'agenda' })).toContain('Jaarplan 2027');
    const bare = written({ part: 'agenda', papers: false });
    expect(bare).toContain('De uitgewerkte versie.');
    expect(bare).not.toContain('Jaarplan 2027');
  });
});
