import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { draft, reasonsOf } from './read.ts';

const agenda = ['', 'Beste allen,', '', '1. Opening', '2. Post', '3. Rondvraag'];
const sent = ['Van: Mia Kalf', 'Verzonden: maandag 1 maart 2027 10:12'];
const mail = (...lines: readonly string[]) => [
  ...sent,
  ...lines,
  'Onderwerp: Agenda Dijkberaad 12 maart 2027',
  ...agenda,
];
const namesIn = (lines: readonly string[]) =>
  draft(...lines).meeting.attendees.map(({ name, organisation, presence, role }) =>
    [name, organisation, presence, role].filter((value) => value !== null).join(' | '),
  );

describe('those whom a mailed agenda was sent to', () => {
  test.each([
    ['Aan: Omar de Wit <omar@oost.example>; Linda Pol', 'Omar de Wit', 'Linda Pol'],
    ['Aan: Omar de Wit, Linda Pol', 'Omar de Wit', 'Linda Pol'],
    [
      "To: 'Omar de Wit' <omar@oost.example>, Linda Pol (l.pol@oost.example)",
      'Omar de Wit',
      'Linda Pol',
    ],
    ['Aan: Wit, Omar de; Pol, Linda', 'Omar de Wit', 'Linda Pol'],
    ['Aan: Pol, Linda <l.pol@oost.example>', 'Linda Pol'],
    ['Aan: Pol, L.', 'L. Pol'],
    ['Aan: de Wit, Omar', 'Omar de Wit'],
    ['Aan: Linda, Omar de Wit', 'Linda', 'Omar de Wit'],
    ['Aan: bestuur@oost.example; Projectteam Kade; Linda Pol; Alle leden', 'Linda Pol'],
  ])('are attendees: "%s"', (line, ...names) => {
    expect(namesIn(mail(line))).toEqual(names.map((name) => `${name} | present`));
    expect(reasonsOf(draft(...mail(line)))).toContain('invitedByMail');
    expect(accountOfText(mail(line).join('\n'), draft(...mail(line)))).toMatchObject(sound);
  });

  test.each(['Aan: Linda, Omar', 'Aan: Linda, Omar; Hanna, Mia'])(
    'are nobody where a comma may part two people or two names: "%s"',
    (line) => {
      expect(namesIn(mail(line))).toEqual([]);
      expect(accountOfText(mail(line).join('\n'), draft(...mail(line)))).toMatchObject(sound);
    },
  );

  test.each([
    'Gemeente Oudermeer',
    'Ministerie van Water',
    'Provincie Rietdal',
    'Stichting Kade',
    'Vereniging Dijk en Kade',
    'Waterschap Oost',
    'Info',
    'Info Oudermeer',
  ])('are no body: "Aan: %s; Linda Pol"', (body) => {
    expect(namesIn(mail(`Aan: ${body}; Linda Pol`))).toEqual(['Linda Pol | present']);
  });

  test('are found in a copy, and in a list that was broken off', () => {
    const lines = mail('Aan: Omar de Wit;', 'Linda Pol', 'CC: Sara el Amrani');
    expect(namesIn(lines)).toHaveLength(3);
  });

  test('are those of the mail that brings it, where one was sent on', () => {
    const lines = ['Van: Jan Smit', 'Aan: Nora Vis', 'Onderwerp: FW: Agenda', '', 'Zie onder.', ''];
    expect(namesIn([...lines, ...mail('Aan: Omar de Wit; Linda Pol')])).toEqual([
      'Omar de Wit | present',
      'Linda Pol | present',
    ]);
  });

  test.each([
    [
      'the mail brings a report',
      [...mail('Aan: Omar de Wit'), 'Besluit: de kade blijft open.', 'Actie Linda: bank bellen'],
    ],
    [
      'the agenda tells who comes',
      [...sent, 'Aan: Omar de Wit', '', 'Dijkberaad', 'Aanwezig: Nora Vis', ...agenda],
    ],
    ['it is an answer', [...sent, 'Aan: Omar de Wit', 'Onderwerp: RE: Agenda', ...agenda]],
  ])('are none where %s', (_why, lines) => {
    expect(namesIn(lines).join()).not.toContain('Omar');
  });

  test('are no body that is called by its letters', () => {
    const { meeting } = draft('Aan: RvT; Nora Kalf', 'Onderwerp: agenda', '', '1. Opening');
    expect(meeting.attendees.map(({ name }) => name)).toEqual(['Nora Kalf']);
  });

  test('stand beside when and where, as a calendar sends it', () => {
    const { meeting } = draft(
      ...sent,
      'Vereist: Omar de Wit; Linda Pol',
      'Onderwerp: Dijkberaad',
      'Wanneer: vrijdag 12 maart 2027 14:00-16:00',
      'Waar: Raadzaal',
      ...agenda,
    );
    expect(meeting).toMatchObject({
      ...{ title: 'Dijkberaad', date: '2027-03-12', startTime: '14:00', location: 'Raadzaal' },
      attendees: [{ name: 'Omar de Wit' }, { name: 'Linda Pol' }],
    });
  });
});
