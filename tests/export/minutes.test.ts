import { describe, expect, it } from 'vitest';
import type { DocumentBlock, Heading, Paragraph, Table } from '../../shared/export/document.ts';
import { minutesDocument, type MinutesOptions } from '../../shared/export/minutes.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import type { Block, Meeting } from '../../shared/meeting/schema.ts';
import {
  aContribution,
  aDecision,
  aMeeting,
  anAction,
  anAttachment,
  anAttendee,
  anItem,
  text,
} from '../support/builders.ts';

function blocksOf(meeting: Meeting, options: Partial<MinutesOptions> = {}) {
  return minutesDocument(meeting, { part: 'minutes', language: 'nl', ...options }).blocks;
}

const headings = (blocks: readonly DocumentBlock[]) =>
  blocks.filter((block): block is Heading => block.type === 'heading').map((block) => block.text);
const tables = (blocks: readonly DocumentBlock[]) =>
  blocks.filter((block): block is Table => block.type === 'table');

/** Paragraphs of a role, as "label text". */
function lines(blocks: readonly DocumentBlock[], role: Paragraph['role']): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && block.role === role
      ? [[block.label, inlineText(block.inlines)].filter((part) => part !== null).join(' ')]
      : [],
  );
}

describe('the title block', () => {
  it('writes out when and where, and who led and wrote', () => {
    const meeting = aMeeting({
      date: '2027-03-12',
      startTime: '10:00',
      endTime: '12:30',
      location: 'Dijkhuis',
      attendees: [
        anAttendee('Hedwig', { role: 'chair' }),
        anAttendee('Joris', { role: 'secretary' }),
      ],
    });
    expect(lines(blocksOf(meeting), 'fact')).toEqual([
      'Datum vrijdag 12 maart 2027',
      'Tijd 10.00–12.30 uur',
      'Plaats Dijkhuis',
      'Voorzitter Hedwig',
      'Notulist Joris',
      'Aanwezig Hedwig, Joris',
    ]);
    const english = lines(blocksOf(meeting, { language: 'en' }), 'fact');
    expect(english.slice(0, 2)).toEqual(['Date Friday 12 March 2027', 'Time 10:00–12:30']);
  });

  it('tells who was there in part, and who was absent with and without notice', () => {
    const attendees = [
      anAttendee('Mirthe', { organisation: 'Samenwerkingsverband' }),
      anAttendee('Ruben', { role: 'guest', organisation: 'Bureau Noordkade' }),
      anAttendee('Fenna', { presence: 'partial', until: '11:30' }),
      anAttendee('Daan', { presence: 'absent', excused: true }),
      anAttendee('Ilse', { presence: 'absent', excused: false }),
      anAttendee('Koen', { presence: 'absent' }),
    ];
    expect(lines(blocksOf(aMeeting({ date: null, attendees })), 'fact')).toEqual([
      'Aanwezig Mirthe (Samenwerkingsverband), Ruben (gast, Bureau Noordkade)',
      'Deels aanwezig Fenna (tot 11.30 uur)',
      'Afwezig met kennisgeving Daan',
      'Afwezig zonder kennisgeving Ilse',
      'Afwezig Koen',
    ]);
  });

  it.each([
    ['draft', 'Concept-verslag'],
    ['concept', 'Concept-verslag'],
    ['adopted', 'Verslag'],
  ] as const)('calls a meeting that is %s a %s', (status, kind) => {
    expect(lines(blocksOf(aMeeting({ status })), 'kind')).toEqual([kind]);
  });

  it('leaves out what is not known, and still has a title', () => {
    const blocks = blocksOf(aMeeting({ title: ' ', date: null }));
    expect(lines(blocks, 'fact')).toEqual([]);
    expect(headings(blocks)).toEqual(['Vergadering zonder titel']);
  });
});

describe('an item', () => {
  it('has its number in the heading, and says when it did not go as planned', () => {
    const items = [
      anItem('Opening', { number: '1', status: 'discussed' }),
      anItem('Energiekaart', {
        number: '9',
        status: 'withdrawn',
        statusReason: 'cijfers ontbreken',
      }),
      anItem('Nieuws', { number: '10', status: 'forInformation' }),
      anItem('Jaarplan', { number: '11', status: 'postponed' }),
    ];
    expect(headings(blocksOf(aMeeting({ items }))).slice(1)).toEqual([
      '1. Opening',
      '9. Energiekaart (vervallen: cijfers ontbreken)',
      '10. Nieuws (ter informatie)',
      '11. Jaarplan (aangehouden)',
    ]);
  });

  it('puts presenter, attachments, explanation, inbreng and discussion in this order', () => {
    const item = anItem('Koers', {
      number: '7',
      presenter: 'Samira',
      attachments: [anAttachment('Evaluatie'), anAttachment('Rollen')],
      explanation: text('De koers.'),
      contributions: [aContribution('regio’s', 'Akkoord.'), aContribution('leeg')],
      discussion: text('Er is gesproken.'),
    });
    const all = blocksOf(aMeeting({ items: [item], abbreviation: 'TF' }));
    const blocks = all.slice(
      all.findIndex((block) => block.type === 'heading' && block.level === 1),
    );
    expect(lines(blocks, 'meta')).toEqual([
      'Toelichting door Samira',
      'Bijlagen 7a Evaluatie; 7b Rollen',
    ]);
    expect(blocks.map((block) => (block.type === 'paragraph' ? block.role : block.type))).toEqual([
      'heading',
      'meta',
      'meta',
      'label',
      'body',
      'lane',
      'label',
      'body',
    ]);
    expect(lines(blocks, 'label')).toEqual(['Toelichting', 'Bespreking TF']);
  });

  it('says that nothing was said only when the meeting is over', () => {
    const items = [anItem('Nooit'), anItem('Wel', { discussion: text('Ja.') })];
    expect(lines(blocksOf(aMeeting({ items, status: 'sent' })), 'note')).toEqual([]);
    expect(lines(blocksOf(aMeeting({ items, status: 'concept' })), 'note')).toEqual([
      'Niet besproken.',
    ]);
  });

  it('is not called passed over when the discussion stands at the item it is part of', () => {
    const whole = anItem('Koers', { discussion: text('Beide delen.'), items: [anItem('Deel')] });
    expect(lines(blocksOf(aMeeting({ items: [whole], status: 'concept' })), 'note')).toEqual([]);
  });

  it('puts sub-headings of the text one level below its own heading', () => {
    const sub: Block = { type: 'heading', level: 0, inlines: [{ text: 'Tussenkop' }] };
    const item = anItem('Boven', { items: [anItem('Onder', { discussion: [sub] })] });
    const found = blocksOf(aMeeting({ intro: [sub], items: [item] })).flatMap((block) =>
      block.type === 'heading' && block.text === 'Tussenkop' ? [block.level] : [],
    );
    expect(found).toEqual([1, 3]);
  });
});

describe('decisions and actions', () => {
  const decision = aDecision(7, { text: 'Akkoord.' });
  const action = anAction(31, {
    text: 'Opzet maken.',
    owners: ['Samira', 'Joris'],
    due: '2027-04-01',
    timesPostponed: 2,
  });

  it('stand in the discussion where they were said, with their number', () => {
    const discussion: Block[] = [
      { ...textBlock('Het speerpunt is gekozen.'), ref: { type: 'decision', id: decision.id } },
      { ...textBlock(''), ref: { type: 'action', id: action.id } },
      { ...textBlock('Los.'), ref: { type: 'action', id: 'gone' } },
    ];
    const meeting = aMeeting({
      items: [anItem('Koers', { discussion })],
      decisions: [decision],
      actions: [action],
    });
    const blocks = blocksOf(meeting);
    expect(lines(blocks, 'decision')).toEqual(['Besluit 7: Het speerpunt is gekozen.']);
    expect(lines(blocks, 'action')).toEqual([
      'Actie 31 (Samira, Joris, 1 april 2027): Opzet maken.',
    ]);
    expect(lines(blocks, 'body')).toEqual(['Los.']);
  });

  it('stand below the item when no line of the discussion mentions them', () => {
    const item = anItem('Koers');
    const blocks = blocksOf(
      aMeeting({ items: [item], decisions: [{ ...decision, itemId: item.id }] }),
    );
    expect(lines(blocks, 'decision')).toEqual(['Besluit 7: Akkoord.']);
  });

  it('are listed at the end, by number, with the item they belong to', () => {
    const item = anItem('Koers', { number: '3A' });
    const meeting = aMeeting({
      items: [item],
      decisions: [aDecision(9), { ...decision, itemId: item.id }],
      actions: [{ ...action, itemId: item.id }, anAction(4, { status: 'done' })],
    });
    const [decisions, actions] = tables(blocksOf(meeting));
    expect(decisions?.rows).toEqual([
      ['7', '3A', 'Akkoord.'],
      ['9', '', 'Besluit 9'],
    ]);
    expect(actions?.rows).toEqual([
      ['4', '', 'Actie 4', '', '', 'afgerond'],
      ['31', '3A', 'Opzet maken.', 'Samira, Joris', '1 april 2027', 'open, 2\u00a0× uitgesteld'],
    ]);
  });
});

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
    expect(captions).toEqual([['Besluiten'], ['Acties'], ['Presentielijst']]);
    const [attendance] = tables(blocksOf(meeting, { part: 'attendance' }));
    expect(attendance?.rows).toEqual([['Koen', 'Gast', '', 'Deels aanwezig, vanaf 10.30 uur']]);
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

function textBlock(line: string): Block {
  return { type: 'paragraph', level: 0, inlines: line === '' ? [] : [{ text: line }] };
}
