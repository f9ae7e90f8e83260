import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicEdition } from '../../../shared/export/public/public-edition.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { blocksText } from '../../../shared/meeting/blocks.ts';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import {
  aContribution,
  aMeeting,
  anAction,
  anAttendee,
  anItem,
  text,
} from '../../support/builders.ts';

function edition(fields: Partial<Meeting>) {
  return publicEdition(aMeeting(fields), { standIns: 'role', keep: [] }, translator('nl'));
}

/** What stands in the edition where these own an action. */
function published(owners: readonly string[], fields: Partial<Meeting> = {}): readonly string[] {
  const { meeting } = edition({ ...fields, actions: [anAction(1, { owners })] });
  return meeting.actions.flatMap((action) => action.owners);
}

describe('a sure body stays', () => {
  it.each([
    'Gemeente Oudermeer',
    'gemeente Oudermeer',
    'de gemeente Bergen op Zoom',
    'Gemeenteraad',
    'Gemeente IJsseldam',
    'Provincie Zuid-Holland',
    'Provincie Noord Holland',
    'Waterschap Rietstroom',
    'Waterschap De Dommel',
    'Hoogheemraadschap van Delfland',
    'Ministerie van Onderwijs, Cultuur en Wetenschap',
    'Ministerie van Klimaat en Groene Groei',
    'Ministerie van BZK',
    'Rijkswaterstaat',
    'Afdeling Ruimte en Wonen',
    'Afdeling P&O',
    'Ruimte en Wonen',
    'Team Sociaal Domein',
    'Team communicatie',
    'Werkgroep nieuwe kade',
    'Griffie gemeente Oudermeer',
    'Fractie D66',
    'College van B en W',
    'College van Burgemeester en Wethouders',
    'Raad van Toezicht',
    'Commissie Bestuur & Middelen',
    'Dagelijks Bestuur',
    'Kernteam Zorg',
    'VNG',
    'IPO',
    'P&O',
    'BZK/VNG',
    'Allen',
    'De voorzitter',
  ])('%s', (body) => {
    const spoken = `${body}: akkoord.`;
    const items = [anItem('Plan', { presenter: body, discussion: text(spoken) })];
    const { meeting, removed } = edition({ items, actions: [anAction(1, { owners: [body] })] });
    expect(removed).toEqual([]);
    expect(meeting.actions[0]?.owners).toEqual([body]);
    expect(meeting.items[0]?.presenter).toBe(body);
    expect(blocksText(meeting.items[0]?.discussion ?? [])).toBe(spoken);
  });

  it.each(['Bureau Noordkade', 'het Bureau Noordkade', 'Team Rietoord', 'Stichting Jansen'])(
    'when the meeting says that it is one: %s',
    (body) => {
      const attendees = ['Bureau Noordkade', 'Rietoord'].map((organisation, at) =>
        anAttendee(`Hedwig ${String(at)}`, { organisation }),
      );
      const items = [anItem('Plan', { contributions: [aContribution('Stichting Jansen', '.')] })];
      expect(published([body], { attendees, items })).toEqual([body]);
    },
  );
});

describe('in doubt it is a person', () => {
  it.each([
    'Groen',
    'Water',
    'Zorg',
    'JAN',
    'EMMA',
    'OMAR',
    'JAN2',
    'ÉVA',
    'PV',
    'Rijksen',
    'Koenraad',
  ])('who is called %s, and goes', (name) => {
    expect(published([name])).toEqual(['Deelnemer']);
  });

  it.each([
    ['Secretariaat Petra Vos', 'Secretariaat deelnemer'],
    ['Fractie Jansen', 'Fractie deelnemer'],
    ['Team Groen', 'Team deelnemer'],
    ['Bureau J. Vos', 'Bureau deelnemer'],
    ['Working group Petra Vos', 'Working group deelnemer'],
    ['Afdeling mw. vos', 'Afdeling deelnemer'],
    ['Adviesbureau P. de Vos BV', 'Adviesbureau deelnemer'],
    ['Havenbedrijf Vos BV', 'Deelnemer'],
    ['College JAN', 'College deelnemer'],
    ['Gemeente Dijkdam (P. Vos)', 'Gemeente Dijkdam (deelnemer)'],
    ['Gemeente - Petra Vos', 'Gemeente - deelnemer'],
    ['gemeente (petra vos)', 'gemeente (deelnemer)'],
    ['Fractie jansen', 'Fractie deelnemer'],
    ['Afdeling mevrouw vos', 'Afdeling deelnemer'],
    ['Petra Vos (joris)', 'Deelnemer 1'],
    ['Gemeente De Vries', 'Gemeente deelnemer'],
    ['Petra Vos (gemeente Oudermeer)', 'Deelnemer (gemeente Oudermeer)'],
    ['Gemeente Oudermeer en Petra Vos', 'Gemeente Oudermeer en deelnemer'],
    ['VNG/JAN', 'VNG/deelnemer'],
  ])('of whom only the name goes: %s', (owner, becomes) => {
    expect(published([owner])).toEqual([becomes]);
  });

  it('but not where only a number stands', () => {
    expect(published(['Team 3'])).toEqual(['Team 3']);
  });

  it('also where they speak in capitals', () => {
    const { meeting } = edition({
      items: [anItem('Plan', { discussion: text('EMMA: akkoord.') })],
    });
    expect(blocksText(meeting.items[0]?.discussion ?? [])).toBe('Deelnemer: akkoord.');
  });

  const body = fc.constantFrom(
    ...['gemeente', 'Gemeente', 'Provincie', 'het Waterschap', 'Gemeente Oudermeer', 'Ministerie'],
    ...[
      'Universiteit',
      'Raad',
      'College',
      'Secretariaat',
      'Team',
      'de Fractie',
      'Bureau',
      'Afdeling',
    ],
    ...[
      'Afdeling Zorg',
      'Werkgroep',
      'Stichting',
      'Bestuur',
      'Projectteam',
      'VNG',
      'Rijkswaterstaat',
    ],
  );
  const first = fc.constantFrom('Petra', 'Omar', 'EMMA', 'Henk-Jan', 'P.', 'dr. Petra', 'mevrouw');
  const particle = fc.constantFrom(' ', ' van der ', ' De ', ' el ', ' op den ');
  const surname = fc.constantFrom('Vos', 'Groen', 'Water', 'Jansen', 'BRUIN');
  const person = fc.tuple(first, particle, surname).map((parts) => parts.join(''));
  const form = fc.constantFrom<(of: string, who: string) => string>(
    (of, who) => `${of} ${who}`,
    (of, who) => `${of} (${who})`,
    (of, who) => `${of} [${who}`,
    (of, who) => `${of} - ${who}`,
    (of, who) => `${of} – ${who}`,
    (of, who) => `${of}: ${who}`,
    (of, who) => `${of} / ${who}`,
    (of, who) => `${of}, ${who} en ${of}`,
    (of, who) => `${of} "${who}"`,
    (of, who) => `${who} (${of})`,
    (of, who) => `${who} - ${of}`,
  );

  it('whatever the body that they stand in, and however', () => {
    fc.assert(
      fc.property(body, person, form, (of, who, join) => {
        const typed = join(of, who);
        const items = [anItem('Plan', { presenter: typed, discussion: text(`Dus ${typed}.`) })];
        const actions = [anAction(1, { owners: [typed] })];
        const { meeting } = edition({ items, actions });
        const written = JSON.stringify([meeting.items, meeting.actions]).toLowerCase();
        const words = written.split(/[^\p{L}]+/u);
        for (const word of who.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
          if (!['mevrouw', 'van', 'der', 'den'].includes(word)) expect(words).not.toContain(word);
        }
      }),
      { numRuns: 500 },
    );
  });
});
