import { describe, expect, test } from 'vitest';
import { readAttachments } from '../../shared/import/attachment-lines.ts';
import { accountOfText, sound } from './account.ts';
import { agendaOf, draft, reasonsOf } from './read.ts';

const papers = (text: string) =>
  readAttachments(text, null)?.map(({ code, title }) => `${code ?? '-'} ${title}`);

describe('papers on one line', () => {
  test.each([
    ['2a Jaarplan, 2b Begroting', ['2a Jaarplan', '2b Begroting']],
    ['2a Jaarplan, 2b Begroting en 2c Kaart', ['2a Jaarplan', '2b Begroting', '2c Kaart']],
    ['2a Jaarplan, 3a Begroting', ['2a Jaarplan', '3a Begroting']],
    ['2a. Jaarplan, 2b. Begroting', ['2a Jaarplan', '2b Begroting']],
    ['jaarplan (2a), begroting (2b) en kaart (2c)', ['2a jaarplan', '2b begroting', '2c kaart']],
    ['jaarplan (2a)', ['2a jaarplan']],
  ])('are apart: "%s"', (text, apart) => {
    expect(papers(text)).toEqual(apart);
  });

  test.each([
    ['2a Jaarplan, 2e versie', ['2a Jaarplan, 2e versie']],
    ['2a Kaart van zone 3a en wijk 4b oost', ['2a Kaart van zone 3a en wijk 4b oost']],
    ['Jaarplan, begroting en kaart', ['- Jaarplan, begroting en kaart']],
    ['Begroting (2e)', ['- Begroting (2e)']],
  ])('are one where no code counts on: "%s"', (text, one) => {
    expect(papers(text)).toEqual(one);
  });
});

describe('a list of papers below the last item', () => {
  const agenda = [
    ...['Agenda werkgroep Haven', '', '1. Opening', '2. Jaarrekening', '3. Kades', '4. Rondvraag'],
    ...['', 'Bijlagen:', '1a Lijst', '2a Jaarrekening', '3a Nota', '3b Kaart', '4a Los', '9a Over'],
  ];
  const read = draft(...agenda);

  test('has each with the item of its code, and the others where they stand', () => {
    const titles = read.meeting.items.map((item) => item.attachments.map(({ title }) => title));
    expect(titles).toEqual([['Lijst'], ['Jaarrekening'], ['Nota', 'Kaart'], ['Los', 'Over']]);
  });

  test('says so, and where each line went', () => {
    expect(reasonsOf(read).filter((reason) => reason === 'paperByCode')).toHaveLength(4);
    const traced = read.trace.find(({ text }) => text === '3a Nota');
    expect(traced?.itemId).toBe(read.meeting.items[2]?.id);
    expect(accountOfText(agenda.join('\n'), read)).toMatchObject(sound);
  });
});

test('a list of papers counts on below its name', () => {
  const items = ['Verslag', '1. Opening', '2. Geld', 'Er is geld.', '3. Sluiting', 'Klaar.'];
  const text = [...items, '', 'Bijlagen', '1. Kaart', '2. Planning'];
  const read = draft(...text);
  expect(read.meeting.items[2]?.attachments).toHaveLength(2);
  expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
});

describe('a numbered line right below papers', () => {
  const agenda = (...below: readonly string[]) =>
    draft('Agenda werkgroep Haven', '1. Opening', '2. Kades', ...below, '3. Sluiting');

  test.each([
    [['Bijlagen: 2a Kaart, 2b Nota']],
    [['Bijlagen:', '2a Kaart', '2b Nota (PDF, 2 MB)']],
  ])('is a part of the item where the papers have letters: %j', (papers) => {
    const { meeting } = agenda(...papers, '2.1 Stand van zaken', 'De kade zakt.', '2.2 Planning');
    const [, kades] = meeting.items;
    expect(kades?.attachments).toHaveLength(2);
    expect(kades?.explanation).toEqual([]);
    expect(agendaOf(kades?.items ?? [])).toEqual(['2.1 Stand van zaken', '2.2 Planning']);
  });

  test('is a paper where the papers have such numbers', () => {
    const { meeting } = agenda('Bijlagen:', '2.1 Kaart (PDF, 2 MB)', '2.2 Nota');
    expect(meeting.items[1]?.attachments).toMatchObject([{ title: 'Kaart' }, { title: 'Nota' }]);
  });
});
