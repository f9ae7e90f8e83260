import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { importFile } from './read-file.ts';
import { draft, reasonsOf } from './read.ts';

const items = ['', '1. Opening', '2. Begroting', '3. Sluiting'];

describe('an invitation', () => {
  test('has what meets, the day and the place in a sentence, which stays', () => {
    const sentence =
      'Op dinsdag 3 maart 2026 vergadert de werkgroep Groen Dijkzicht in het stadhuis, zaal 2.';
    const lines = ['UITNODIGING', '', sentence, '', 'Agenda', ...items.slice(1)];
    const read = draft(...lines);
    expect(read.meeting).toMatchObject({
      ...{ title: 'Werkgroep Groen Dijkzicht', date: '2026-03-03' },
      ...{ location: 'het stadhuis, zaal 2', intro: [{ inlines: [{ text: sentence }] }] },
    });
    expect(reasonsOf(read)).toContain('titleFromSentence');
    expect(reasonsOf(read)).toContain('placeFromSentence');
    expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
  });

  test.each([
    [
      'Graag nodig ik u uit voor de bestuursvergadering van Stichting Welzijn op maandag 8 juni 2026.',
      'We vergaderen van 19.30 tot 21.30 uur in De Schakel, Schoolstraat 4 te Westerhuizen.',
      { title: 'Bestuursvergadering van Stichting Welzijn', startTime: '19:30', endTime: '21:30' },
      'De Schakel, Schoolstraat 4 te Westerhuizen',
    ],
    [
      'Hierbij de agenda voor onze ledenvergadering van 19 mei 2026.',
      'De vergadering begint om 20.00 uur bij Jos thuis (Havenkade 12).',
      { title: 'Ledenvergadering' },
      'Jos thuis (Havenkade 12)',
    ],
  ])('names the body before its day: "%s"', (first, second, told, location) => {
    const { meeting } = draft('Beste allen,', '', `${first} ${second}`, ...items);
    expect(meeting).toMatchObject({ ...told, location });
  });

  test('has its title below its word, and a letterhead above that', () => {
    const { meeting } = draft(
      ...['GEMEENTE VEENDORP', '', 'UITNODIGING', '', 'Commissie Ruimte en Wonen', ''],
      ...['Datum: 12 februari 2026', ...items],
    );
    expect(meeting.title).toBe('Commissie Ruimte en Wonen');
    expect(meeting.intro).toMatchObject([{ inlines: [{ text: 'GEMEENTE VEENDORP' }] }]);
  });

  test('has no place where a sentence only tells what else is there', () => {
    const { meeting } = draft(
      ...['Bestuur Haven', '3 maart 2026', 'Om 12.00 uur is er lunch in de tuin met allen.'],
      ...['Op 3 maart 2026 overleggen we in kleine groepen.', ...items],
    );
    expect(meeting.location).toBeNull();
  });
});

test('a document in a message has its own title, where no subject tells one', async () => {
  const page = `<p>Van: Secretariaat Zuidkust</p><p>Aan: leden</p>
    <p>Agenda bestuurscommissie Veiligheidsregio Zuidkust</p><p>Datum: 18 november 2026</p>
    <p>1. Opening</p><p>2. Sluiting</p>`;
  const { meeting } = await importFile('bericht.html', Buffer.from(`<html>${page}</html>`));
  expect(meeting.title).toBe('Bestuurscommissie Veiligheidsregio Zuidkust');
});

test.each([
  ['19:30 – 21:45 uur, personeelskamer', { startTime: '19:30', location: 'personeelskamer' }],
  ['19.30 uur inloop met koffie', { location: null }],
])('below the day the time may have the place behind it: "%s"', (line, told) => {
  const { meeting } = draft('Agenda MR', 'Dinsdag 10 november 2026', line, ...items);
  expect(meeting).toMatchObject({ title: 'MR', date: '2026-11-10', ...told });
});
