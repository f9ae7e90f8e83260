import { describe, expect, it } from 'vitest';
import { minutesDocument } from '../../../shared/export/minutes.ts';
import { publicEdition } from '../../../shared/export/public/public-edition.ts';
import type { PublicChoices } from '../../../shared/export/public/removals.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { blocksText, inlineText, paragraph } from '../../../shared/meeting/blocks.ts';
import type { Block, Meeting } from '../../../shared/meeting/schema.ts';
import {
  aContribution,
  aDecision,
  aMeeting,
  anAction,
  anAttendee,
  anItem,
  text,
} from '../../support/builders.ts';

const byRole: PublicChoices = { standIns: 'role', keep: [] };

function edition(fields: Partial<Meeting>, choices: Partial<PublicChoices> = {}) {
  return publicEdition(aMeeting(fields), { ...byRole, ...choices }, translator('nl'));
}

const hedwig = anAttendee('Hedwig van der Plas', { role: 'chair', organisation: 'Waterrand' });
const joris = anAttendee('Joris Meerhof', { role: 'member', organisation: 'Klaverveen' });
const samira = anAttendee('Samira el Amrani', { role: 'member' });
const people = [hedwig, joris, samira];

/** What stands in a line of which this is the text. */
function said(line: string, choices: Partial<PublicChoices> = {}): string {
  const items = [anItem('Jaarplan', { discussion: text(line) })];
  const { meeting } = edition({ attendees: people, items }, choices);
  return blocksText(meeting.items[0]?.discussion ?? []);
}

function line(...parts: readonly (string | readonly [string])[]): Block {
  const inlines = parts.map((part) =>
    typeof part === 'string' ? { text: part } : { text: part[0], confidential: true as const },
  );
  return { type: 'paragraph', level: 0, inlines };
}

/** What the minutes say of items themselves. */
function notes(meeting: Meeting): readonly string[] {
  const { blocks } = minutesDocument(meeting, { part: 'minutes', language: 'nl' });
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && block.role === 'note' ? [inlineText(block.inlines)] : [],
  );
}

describe('names', () => {
  it.each([
    ['Hedwig van der Plas opent.', 'Voorzitter opent.'],
    ['Volgens Joris kan het, zegt Meerhof.', 'Volgens lid 1 kan het, zegt lid 1.'],
    ['Dank aan J. Meerhof en aan S. el Amrani.', 'Dank aan lid 1 en aan lid 2.'],
    ['Het idee is Joris’ en AMRANI weet het.', 'Het idee is lid 1’ en lid 2 weet het.'],
    ['hedwig VAN  der plas zegt niets.', 'Voorzitter zegt niets.'],
    ['De Plassen en Jorissen blijven.', 'De Plassen en Jorissen blijven.'],
    ['joris vraagt waarom, en amrani ook.', 'Lid 1 vraagt waarom, en lid 2 ook.'],
    ['Laat het joris doen, met sAMIRA.', 'Laat het lid 1 doen, met lid 2.'],
  ])('%s', (typed, published) => {
    expect(said(typed)).toBe(published);
  });

  it('are found across bold and plain, and with letters that hide them', () => {
    const bold: Block = {
      ...paragraph(''),
      inlines: [{ text: 'Jo', bold: true }, { text: 'ris: akkoord' }],
    };
    const items = [
      anItem('Plan', { discussion: [bold, paragraph('Jo\u00ADris en Me\u200Berhof')] }),
    ];
    const { meeting } = edition({ attendees: people, items });
    expect(meeting.items[0]?.discussion[0]?.inlines).toEqual([
      { text: 'Lid 1', bold: true },
      { text: ': akkoord' },
    ]);
    expect(blocksText(meeting.items[0]?.discussion.slice(1) ?? [])).toBe('Lid 1 en lid 1');
  });

  it.each([
    ['Wil wil de dijk zien.', 'Lid 1 wil de dijk zien.'],
    ['Dat ziet van dijk niet, zegt wil van dijk.', 'Dat ziet van lid 1 niet, zegt lid 1.'],
    ['De dam bij een bos.', 'De dam bij een bos.'],
    ['Vraag het Dam en BOS.', 'Vraag het lid 2 en lid 3.'],
    ['Henk belt, henk-jan mailt.', 'Lid 3 belt, lid 3 mailt.'],
  ])('that are words are names where they are written so: %s', (typed, published) => {
    const attendees = ['Wil van Dijk', 'Ada Dam', 'Henk-Jan Bos'].map((name) =>
      anAttendee(name, { role: 'member' }),
    );
    const items = [anItem('Plan', { discussion: text(typed) })];
    const { meeting } = edition({ attendees, items });
    expect(blocksText(meeting.items[0]?.discussion ?? [])).toBe(published);
  });

  it.each(['Elke deelnemer doet mee.', 'Het bestuur besluit met de voorzitter, voor allen.'])(
    'are not those of bodies and roles that own an action: %s',
    (typed) => {
      const actions = [anAction(1, { owners: ['Allen', 'Bestuur', 'Team communicatie'] })];
      const others = [anAction(2, { owners: ['Voorzitter', 'Secretaris'] })];
      const items = [anItem('Plan', { discussion: text(typed) })];
      const { meeting } = edition({ items, actions: [...actions, ...others] });
      expect(blocksText(meeting.items[0]?.discussion ?? [])).toBe(typed);
      expect(meeting.actions.flatMap(({ owners }) => owners)).toEqual([
        ...['Allen', 'Bestuur', 'Team communicatie'],
        ...['Voorzitter', 'Secretaris'],
      ]);
    },
  );

  it.each([
    ['Elke gemeente doet mee, met een team.', 'Elke gemeente doet mee, met een team.'],
    ['De Wethouder Dam doet mee.', 'De deelnemer doet mee.'],
    ['Dat zegt de wethouder, en een dam.', 'Dat zegt de wethouder, en een dam.'],
  ])('that begin with what a body is called are words without the rest: %s', (typed, published) => {
    const actions = [anAction(1, { owners: ['Wethouder Dam'] })];
    const items = [anItem('Plan', { discussion: text(typed) })];
    const { meeting } = edition({ items, actions });
    expect(blocksText(meeting.items[0]?.discussion ?? [])).toBe(published);
  });

  it('have two halves, the second with a capital or without', () => {
    const attendees = [anAttendee('Anne-marie van-der Kok', { role: 'member' })];
    const typed = 'Marie belt van thuis, anne mailt, en dan belt marie.';
    const items = [anItem('Plan', { discussion: text(typed) })];
    const { meeting } = edition({ attendees, items });
    expect(blocksText(meeting.items[0]?.discussion ?? [])).toBe(
      'Lid belt van thuis, lid mailt, en dan belt lid.',
    );
  });

  it('are found in owners as they were typed', () => {
    const actions = [anAction(1, { owners: ['joris', 'MEERHOF', 'hedwig en samira'] })];
    const { meeting } = edition({ attendees: people, actions });
    expect(meeting.actions[0]?.owners).toEqual(['Lid 1', 'Lid 1', 'Voorzitter en lid 2']);
  });

  it('are never a letter before a colon', () => {
    const typed = ['A: afkorting actie.', 'A en B: de varianten.', 'A. Vos: akkoord.'];
    const items = [anItem('Plan', { discussion: text(...typed) })];
    const { meeting } = edition({ items });
    expect(blocksText(meeting.items[0]?.discussion ?? [])).toBe(
      'A: afkorting actie.\nA en B: de varianten.\nDeelnemer: akkoord.',
    );
  });

  it('become what the user chose, and a role where there is nothing of the kind', () => {
    const typed = 'Joris vraagt het aan Samira.';
    expect(said(typed, { standIns: 'organisation' })).toBe('Klaverveen vraagt het aan lid.');
    expect(said(typed, { standIns: 'initials' })).toBe('J.M. vraagt het aan S.e.A..');
  });

  it('stay when the user keeps them, and then whole', () => {
    const namesake = anAttendee('Jan Meerhof', { role: 'member' });
    const items = [anItem('Plan', { discussion: text('Joris Meerhof en Jan Meerhof zijn er.') })];
    const { meeting, kept } = edition(
      { attendees: [joris, namesake], items },
      { keep: ['Joris Meerhof'] },
    );
    expect(blocksText(meeting.items[0]?.discussion ?? [])).toBe('Joris Meerhof en lid 2 zijn er.');
    expect(kept).toEqual(['Joris Meerhof']);
  });

  it('are those of owners, presenters and speakers too, but not those of bodies', () => {
    const items = [
      anItem('Plan', {
        presenter: 'Wouter Dam',
        contributions: [aContribution('Waterschappen', 'Akkoord.')],
        discussion: text('Petra Vos: dat kan.', 'Besluit: akkoord.', 'VNG: niet.', 'Petra knikt.'),
      }),
    ];
    const actions = [
      anAction(1, { owners: ['Niek', 'Waterschappen', 'allen', 'Joris en Samira'] }),
    ];
    const { meeting } = edition({ attendees: people, items, actions });
    expect(meeting.items[0]?.presenter).toBe('Deelnemer 2');
    expect(meeting.actions[0]?.owners).toEqual([
      'Deelnemer 1',
      'Waterschappen',
      'allen',
      'Lid 1 en lid 2',
    ]);
    expect(blocksText(meeting.items[0]?.discussion ?? [])).toBe(
      'Deelnemer 3: dat kan.\nBesluit: akkoord.\nVNG: niet.\nDeelnemer 3 knikt.',
    );
  });
});

describe('addresses and numbers', () => {
  it.each([
    ['Mail joris.meerhof@klaverveen.example voor meer.', 'Mail [e-mailadres] voor meer.'],
    ['Bel 06-12345678, of 06 12 34 56 78.', 'Bel [telefoonnummer], of [telefoonnummer].'],
    ['Bel +31 (0)20 123 45 67.', 'Bel [telefoonnummer].'],
    ['Bel (0114) 12 34 56 of 020-1234567.', 'Bel [telefoonnummer] of [telefoonnummer].'],
    [
      'Op 01-02-2027 10:00 kost het € 1.000.000,00.',
      'Op 01-02-2027 10:00 kost het € 1.000.000,00.',
    ],
  ])('%s', (typed, published) => {
    expect(said(typed)).toBe(published);
  });

  it('go from links too', () => {
    const linked = (link: string): Block => ({
      ...line('meer'),
      inlines: [{ text: 'meer', link }],
    });
    const { meeting, removed } = edition({
      attendees: people,
      intro: [
        linked('mailto:info@waterrand.example'),
        linked('https://waterrand.example/team/joris-meerhof'),
        linked('https://waterrand.example/plan'),
      ],
    });
    expect(meeting.intro.map(({ inlines }) => inlines[0]?.link)).toEqual([
      undefined,
      undefined,
      'https://waterrand.example/plan',
    ]);
    expect(removed.map(({ kind }) => kind)).toContain('link');
  });
});

describe('what is marked', () => {
  const decision = aDecision(4, { text: 'De schikking is 40.000 euro.' });
  const action = anAction(2, { text: 'Belt de advocaat' });
  const secret = anItem('Rechtszaak', {
    confidential: true,
    presenter: 'Joris',
    discussion: [{ ...paragraph(decision.text), ref: { type: 'decision', id: decision.id } }],
    items: [anItem('Schikking')],
  });
  const items = [anItem('Opening'), secret, anItem('Sluiting')];

  it('leaves of an item nothing but its number, and of its decisions and actions nothing', () => {
    const { meeting, removed } = edition({
      items,
      decisions: [decision],
      actions: [{ ...action, itemId: secret.items[0]?.id ?? null }],
    });
    expect(meeting.items.map(({ number, title }) => `${String(number)}. ${title}`)).toEqual([
      '1. Opening',
      '2. (vertrouwelijk)',
      '3. Sluiting',
    ]);
    expect(meeting.items[1]).toMatchObject({ presenter: null, discussion: [], items: [] });
    expect([meeting.decisions, meeting.actions]).toEqual([[], []]);
    expect(removed).toEqual([
      { kind: 'item', place: { kind: 'item', number: '2' }, text: 'Rechtszaak' },
      { kind: 'record', place: { kind: 'decision', number: 4 }, text: decision.text },
      { kind: 'record', place: { kind: 'action', number: 2 }, text: action.text },
    ]);
  });

  it.each(['open', 'discussed', 'withdrawn'] as const)(
    'has nothing said of an item that was %s and is left out',
    (status) => {
      const items = [anItem('Personeel', { status, confidential: true })];
      expect(notes(edition({ status: 'concept', items }).meeting)).toEqual([]);
    },
  );

  it('does not make passed over what was discussed, when all that was said is left out', () => {
    const decided = anItem('Grond');
    const items = [anItem('Personeel', { discussion: [line(['Kees vertrekt.'])] }), decided];
    const hidden = anItem('Geheim', { confidential: true });
    const decisions = [aDecision(1, { itemId: hidden.id, text: 'Wij kopen.' })];
    const ref = { type: 'decision', id: decisions[0]?.id ?? '' } as const;
    const said = { ...hidden, discussion: [{ ...line('Wij kopen.'), ref }] };
    const whole = { status: 'concept', items: [...items, said], decisions } as const;
    expect(notes(edition(whole).meeting)).toEqual(['Besproken.', 'Niet besproken.']);
  });

  it('says nothing of what is below an item of which all that was said is left out', () => {
    const below = [anItem('Melding'), anItem('Vraag', { status: 'discussed' })];
    const discussion = [line(['Kees vertrekt.'])];
    const whole = aMeeting({ items: [anItem('Rondvraag', { discussion, items: below })] });
    expect(notes({ ...whole, status: 'concept' })).toEqual([]);
    expect(notes(edition({ ...whole, status: 'concept' }).meeting)).toEqual([]);
  });

  it('leaves a gap in a line, and of a whole line nothing', () => {
    const discussion = [line('Het bod is ', ['veertig mille'], '.'), line(['Dit blijft hier.'])];
    const { meeting } = edition({ items: [anItem('Koop', { discussion })] });
    expect(meeting.items[0]?.discussion).toEqual([line('Het bod is ', '[…]', '.')]);
  });

  it('goes from the record of the line, and wherever else the same is said', () => {
    const whole = aDecision(1, { text: 'Wij schikken morgen.' });
    const part = aDecision(2, { text: 'Het bod is veertig mille.' });
    const ref = ({ id }: { readonly id: string }) => ({ type: 'decision', id }) as const;
    const discussion: readonly Block[] = [
      { ...line(['Wij schikken morgen.']), ref: ref(whole) },
      { ...line('Het bod is ', ['veertig mille'], '.'), ref: ref(part) },
      line('Dus Veertig  mille, zegt men.'),
    ];
    const { meeting } = edition({
      items: [anItem('Koop', { discussion })],
      decisions: [whole, part],
    });
    expect(meeting.decisions.map((row) => row.text)).toEqual(['Het bod is […].']);
    expect(blocksText(meeting.items[0]?.discussion ?? [])).toBe(
      'Het bod is […].\nDus […], zegt men.',
    );
  });
});

it('a meeting without anything of the kind stays as it is, but for its ids', () => {
  const { meeting, removed } = edition({ items: [anItem('Plan', { discussion: text('Goed.') })] });
  expect(removed).toEqual([]);
  expect(meeting.items[0]).toMatchObject({ id: 'n2', number: '1', title: 'Plan' });
});
