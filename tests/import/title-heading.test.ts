import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { style, styled, paragraph, wordPackage } from '../readers/word-package.ts';
import { agendaOf } from './read.ts';
import { importFile } from './read-file.ts';

const styles =
  style('Title', '') +
  '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>';
const people = paragraph('Aanwezig: Bas Vermeulen, Thea Kok');
const items = ['Opening', 'Begroting', 'Rondvraag'];

async function word(...paragraphs: readonly string[]): Promise<Meeting> {
  return (await importFile('a.docx', await wordPackage(paragraphs.join(''), { styles }))).meeting;
}

async function markdown(...lines: readonly string[]): Promise<Meeting> {
  return (await importFile('a.md', Buffer.from(lines.join('\n\n')))).meeting;
}

const headings = (...titles: readonly string[]) =>
  titles.map((title) => styled('Kop1', title)).join('');
const titles = (meeting: Meeting) => agendaOf(meeting.items).map((item) => item.slice(2));

describe('the title of a Word document whose items are headings of the first level', () => {
  test.each([
    ['Notulen werkgroep Jeugd', 'Werkgroep Jeugd'],
    ['Agenda werkgroep Jeugd', 'Werkgroep Jeugd'],
    ['Werkgroep Jeugd', 'Werkgroep Jeugd'],
  ])('is "%s" in the style Title, with the facts below it', async (text, title) => {
    const date = paragraph('Datum: 3 oktober 2024');
    const meeting = await word(styled('Title', text), date, people, headings(...items));
    expect(meeting).toMatchObject({ title, date: '2024-10-03' });
    expect(meeting.attendees.map(({ name }) => name)).toEqual(['Bas Vermeulen', 'Thea Kok']);
    expect(titles(meeting)).toEqual(items);
  });

  test('is that of the style Title, with a day in it and nothing below it', async () => {
    const meeting = await word(styled('Title', 'Agenda 3 oktober 2024'), headings(...items));
    expect(meeting.date).toBe('2024-10-03');
    expect(titles(meeting)).toEqual(items);
  });

  test('may take two lines in the style Title', async () => {
    const two = styled('Title', 'Notulen werkgroep Jeugd') + styled('Title', '3 oktober 2024');
    const meeting = await word(two, people, headings(...items));
    expect(meeting).toMatchObject({ title: 'Werkgroep Jeugd', date: '2024-10-03' });
    expect(titles(meeting)).toEqual(items);
  });

  test('is no item either where it is such a heading itself', async () => {
    const date = paragraph('Datum: 3 oktober 2024');
    const first = styled('Kop1', 'Werkgroep Jeugd');
    const meeting = await word(first, date, people, headings('Begroting', 'Kamp', 'Rondvraag'));
    expect(meeting).toMatchObject({ title: 'Werkgroep Jeugd', date: '2024-10-03' });
    expect(titles(meeting)).toEqual(['Begroting', 'Kamp', 'Rondvraag']);
  });

  test('is an item where all items have the style Title', async () => {
    const all = items.map((title) => styled('Title', title) + paragraph('Bas licht toe.'));
    expect(titles(await word(...all))).toEqual(items);
  });
});

describe('the first of headings that are all of one level', () => {
  test.each([
    ['Notulen werkgroep Jeugd', 'Begroting'],
    ['Verslag werkgroep Jeugd 3 oktober 2024', 'Begroting'],
    ['Notulen 3 oktober 2024', 'Begroting'],
    ['Zomerkamp Noord', 'Opening en mededelingen'],
  ])('is the title when it is "%s", above "%s"', async (first, second) => {
    const meeting = await markdown(`# ${first}`, `# ${second}`, 'Bas licht toe.', '# Rondvraag');
    expect(titles(meeting)).toEqual([second, 'Rondvraag']);
  });

  test.each([
    'Opening',
    'Notulen vorige vergadering',
    'Verslag werkgroep vaststellen',
    'Begroting',
  ])('is an item when it is "%s", also above who were there', async (first) => {
    const present = 'Aanwezig: Bas Vermeulen, Thea Kok';
    const meeting = await markdown(
      `# ${first}`,
      present,
      'Zij zijn het eens.',
      '# Kamp',
      'Bas licht toe.',
    );
    expect(titles(meeting)).toEqual([first, 'Kamp']);
  });

  test('is an item below a head with facts', async () => {
    const meeting = await markdown(
      'Werkgroep Jeugd',
      'Datum: 3 oktober 2024',
      '# Zomerkamp',
      'Datum: 12 juli 2025',
      'Plaats: Ommen',
      '# Rondvraag',
    );
    expect(titles(meeting)).toEqual(['Zomerkamp', 'Rondvraag']);
  });
});
