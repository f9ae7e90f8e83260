import { describe, expect, it } from 'vitest';
import type { MinutesOptions } from '../../shared/export/minutes.ts';
import type { Block } from '../../shared/meeting/schema.ts';
import {
  aContribution,
  aDecision,
  aMeeting,
  anAction,
  anAttachment,
  anAttendee,
  anItem,
  aSpan,
  text,
} from '../support/builders.ts';
import { blocksOf, cellTexts, headings, lines, tables } from '../support/document.ts';

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

  it('tells when it really began and ended once both are known, and in the agenda when it was to begin', () => {
    const timed = (state: 'running' | 'stopped', part: MinutesOptions['part']) => {
      const clock = { openedAt: '2027-03-12T10:12:40', state };
      const meeting = aMeeting({ startTime: '10:00', endTime: '12:41', clock, status: 'concept' });
      const blocks = blocksOf(meeting, { part });
      const [time] = lines(blocks, 'fact').filter((line) => line.startsWith('Tijd'));
      return { time, body: lines(blocks, 'body') };
    };
    expect(timed('stopped', 'minutes')).toEqual({
      time: 'Tijd 10.12–12.41 uur',
      body: ['De voorzitter sluit de vergadering om 12.41 uur.'],
    });
    expect(timed('stopped', 'actions').time).toBe('Tijd 10.12–12.41 uur');
    expect(timed('stopped', 'agenda').time).toBe('Tijd vanaf 10.00 uur');
    expect(timed('running', 'minutes').time).toBe('Tijd 10.00–12.41 uur');
    expect(timed('running', 'agenda').time).toBe('Tijd 10.00–12.41 uur');
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
      anItem('Leges', { number: '12', status: 'discussed', statusReason: 'hamerstuk' }),
    ];
    expect(headings(blocksOf(aMeeting({ items }))).slice(1)).toEqual([
      '1. Opening',
      '9. Energiekaart (vervallen: cijfers ontbreken)',
      '10. Nieuws',
      '11. Jaarplan (aangehouden)',
      '12. Leges (hamerstuk)',
    ]);
  });

  it('is for information unless something was said after all; the agenda says so in its heading', () => {
    const nieuws = anItem('Nieuws', { number: '10', status: 'forInformation' });
    const withReason = anItem('Stuk', { status: 'forInformation', statusReason: 'Zie bijlage.' });
    const said = anItem('Koers', { status: 'forInformation', discussion: text('Toch wel.') });
    const meeting = aMeeting({ items: [nieuws, withReason, said], status: 'concept' });
    expect(lines(blocksOf(meeting), 'note')).toEqual([
      'Ter informatie.',
      'Ter informatie. Zie bijlage.',
    ]);
    expect(headings(blocksOf(meeting, { part: 'agenda' }))[1]).toBe('10. Nieuws (ter informatie)');
  });

  it('keeps the reason why it was for information, though more was said of it', () => {
    const brief = { status: 'forInformation', statusReason: 'nagezonden' } as const;
    const said = anItem('Brief', { number: '7', ...brief, discussion: text('Dank ervoor.') });
    const decided = anItem('Nota', { number: '8', ...brief });
    const meeting = aMeeting({
      items: [said, decided],
      decisions: [aDecision(1, { itemId: decided.id })],
      status: 'concept',
    });
    expect(headings(blocksOf(meeting))).toEqual(
      expect.arrayContaining([
        '7. Brief (ter informatie: nagezonden)',
        '8. Nota (ter informatie: nagezonden)',
      ]),
    );
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

  it('says that nothing was said from when the meeting has begun, whatever its status', () => {
    const never = anItem('Nooit');
    const said = anItem('Wel', { discussion: text('Ja.') });
    expect(lines(blocksOf(aMeeting({ items: [never], status: 'sent' })), 'note')).toEqual([]);
    const clock = { openedAt: '2027-03-12T10:00:00', state: 'running' } as const;
    for (const begun of [
      { status: 'concept', items: [never] },
      { status: 'live', items: [never] },
      { status: 'sent', items: [never], clock },
      { status: 'draft', items: [never, said] },
    ] as const) {
      expect(lines(blocksOf(aMeeting(begun)), 'note')).toEqual(['Niet besproken.']);
    }
  });

  it('says that it was discussed where that is all that was noted', () => {
    const meeting = aMeeting({ items: [anItem('Stand van zaken', { status: 'discussed' })] });
    expect(lines(blocksOf(meeting), 'note')).toEqual(['Besproken.']);
    expect(lines(blocksOf(meeting, { language: 'en' }), 'note')).toEqual(['Discussed.']);
  });

  it('does not say so beside a text, a decision, a reason or sub-items', () => {
    const discussed = { status: 'discussed' } as const;
    const decided = anItem('Besloten', discussed);
    const items = [
      anItem('Gezegd', { ...discussed, discussion: text('Ja.') }),
      anItem('Kort', { ...discussed, statusReason: 'hamerstuk' }),
      anItem('Boven', { ...discussed, items: [anItem('Deel', { discussion: text('Ja.') })] }),
      decided,
    ];
    const decisions = [aDecision(1, { itemId: decided.id })];
    expect(lines(blocksOf(aMeeting({ items, decisions })), 'note')).toEqual([]);
  });

  it.each(['open', 'discussed'] as const)(
    'says nothing of its own when it is %s and the discussion stands at the item it is part of',
    (status) => {
      const items = [anItem('Deel', { status })];
      const whole = anItem('Koers', { discussion: text('Beide delen.'), items });
      expect(lines(blocksOf(aMeeting({ items: [whole], status: 'concept' })), 'note')).toEqual([]);
    },
  );

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
    expect(cellTexts(decisions)).toEqual([
      ['7', '12 maart 2027', 'Akkoord.', '3A'],
      ['9', '12 maart 2027', 'Besluit 9', ''],
    ]);
    expect(cellTexts(actions)).toEqual([
      ['4', '', 'Actie 4', '', '', 'afgerond', '0'],
      ['31', '3A', 'Opzet maken.', 'Samira, Joris', '1 april 2027', 'open', '2'],
    ]);
  });
});

describe('links inside the minutes', () => {
  const item = anItem('Koers', { number: '3A' });
  const said = (id: string): Block => ({ ...textBlock('Akkoord.'), ref: { type: 'decision', id } });
  const decision = aDecision(7, { itemId: item.id });
  const loose = aDecision(8);
  const meeting = aMeeting({
    items: [{ ...item, discussion: [said(decision.id), said(decision.id)] }],
    decisions: [decision, loose],
  });

  it('lead from a list to the item and to the line, and from the line back', () => {
    const blocks = blocksOf(meeting);
    const [first, second] = tables(blocks)[0]?.rows ?? [];
    expect(first?.cells.map(({ to }) => to)).toEqual([
      `record-${decision.id}`,
      undefined,
      undefined,
      `item-${item.id}`,
    ]);
    expect(second?.cells.filter(({ to }) => to !== undefined)).toEqual([]);
    const found = blocks.flatMap((block) =>
      block.type === 'paragraph' && block.role === 'decision' ? [block] : [],
    );
    expect(found.map(({ labelTo }) => labelTo)).toEqual([
      `row-${decision.id}`,
      `row-${decision.id}`,
    ]);
    expect(found.map(({ anchor }) => anchor)).toEqual([`record-${decision.id}`, undefined]);
  });

  it('are left out of a list that is printed alone', () => {
    const [list] = tables(blocksOf(meeting, { part: 'decisions' }));
    expect(JSON.stringify(list)).not.toContain('"to"');
  });

  it('make the contents: items, sub-items, closing, adoption and lists', () => {
    const items = [anItem('Koers', { items: [anItem('Regio', { items: [anItem('Kust')] })] })];
    const whole = aMeeting({
      items,
      decisions: [aDecision(1)],
      status: 'adopted',
      nextMeeting: { date: '2027-04-09', time: null, location: null },
    });
    const contents = blocksOf(whole, { contents: true }).find(({ type }) => type === 'contents');
    expect(contents).toMatchObject({
      entries: [
        { level: 1, text: '1. Koers' },
        { level: 2, text: '1a. Regio' },
        { level: 1, text: 'Sluiting' },
        { level: 1, text: 'Besluitenlijst' },
        { level: 1, text: 'Vaststelling' },
      ],
    });
    expect(blocksOf(whole).some(({ type }) => type === 'contents')).toBe(false);
    const withIntro = blocksOf({ ...whole, intro: text('Welkom.') }, { contents: true });
    const types = withIntro.map((block) => (block.type === 'paragraph' ? block.role : block.type));
    expect(types.slice(types.indexOf('body'), types.indexOf('body') + 3)).toEqual([
      'body',
      'contents',
      'heading',
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

function textBlock(line: string): Block {
  return { type: 'paragraph', level: 0, inlines: line === '' ? [] : [{ text: line }] };
}

describe('the time of an item', () => {
  const meeting = aMeeting({
    items: [
      anItem('Opening', { durationMinutes: 5, spans: [aSpan('10:00', '10:12')] }),
      anItem('Begroting', { spans: [aSpan('10:12', '10:13')] }),
      anItem('Rondvraag', { durationMinutes: 10 }),
    ],
  });

  it('is printed where it is asked for, of what was on', () => {
    expect(lines(blocksOf(meeting, { times: true }), 'meta')).toEqual([
      'Tijd 12 minuten (gepland 5 minuten)',
      'Tijd 1 minuut',
    ]);
  });

  it('is printed nowhere else', () => {
    expect(lines(blocksOf(meeting), 'meta')).toEqual([]);
    expect(lines(blocksOf(meeting, { times: true, form: 'short' }), 'meta')).toEqual([]);
  });
});

describe('a decision or an action without words', () => {
  const blank = { ...text(' ')[0], ref: { type: 'decision', id: 'd7' } } as Block;
  const meeting = aMeeting({
    status: 'concept',
    items: [anItem('Jaarplan', { id: 'i', discussion: [...text('Akkoord.'), blank] })],
    decisions: [aDecision(7, { id: 'd7', itemId: 'i', text: ' ' })],
    actions: [anAction(1, { itemId: 'i', text: '' })],
  });

  it('is not printed, and neither is its label or a list of it', () => {
    const blocks = blocksOf(meeting);
    expect(lines(blocks, 'decision')).toEqual([]);
    expect(lines(blocks, 'action')).toEqual([]);
    expect(lines(blocks, 'body')).toEqual(['Akkoord.']);
    expect(tables(blocks)).toEqual([]);
  });

  it('is in no list of its own either', () => {
    for (const part of ['decisions', 'actions'] as const)
      expect(tables(blocksOf(meeting, { part }))).toEqual([]);
  });

  it('leaves an item for not discussed of which nothing else was said', () => {
    const items = [anItem('Jaarplan', { id: 'i', discussion: [blank] })];
    expect(lines(blocksOf({ ...meeting, items }), 'note')).toEqual(['Niet besproken.']);
  });
});
