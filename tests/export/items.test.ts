import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/meeting/schema.ts';
import {
  aContribution,
  aDecision,
  aMeeting,
  anAttachment,
  anItem,
  aSpan,
  text,
} from '../support/builders.ts';
import { blocksOf, headings, lines } from '../support/document.ts';

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
