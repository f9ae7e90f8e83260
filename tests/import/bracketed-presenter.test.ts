import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { draft, reasonsOf } from './read.ts';

const people = 'Aanwezig: Omar de Wit, Nora Kalf, mw. drs. T. Smit, Joris Tebbe';

function itemWith(title: string, ...lines: readonly string[]) {
  const text = ['Bestuur Rietpolder, 3 maart 2027', people, '1. Opening', title, ...lines];
  const read = draft(...text);
  expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
  const [, item] = read.meeting.items;
  if (!item) throw new Error('There is a second item');
  return { item, told: reasonsOf(read).includes('presenterFromTitle') };
}

describe('the brackets behind a title name who introduces the item', () => {
  test.each([
    ['2. Begroting (Omar)', 'Begroting', 'Omar de Wit', null],
    ['2. Begroting (Omar de Wit, 10 min)', 'Begroting', 'Omar de Wit', 10],
    ['2. Begroting (10 min, Omar)', 'Begroting', 'Omar de Wit', 10],
    ['2. Begroting (OdW)', 'Begroting', 'Omar de Wit', null],
    ['2. Begroting (mevrouw Smit)', 'Begroting', 'mw. drs. T. Smit', null],
    ['2. Begroting (Omar en Nora)', 'Begroting', 'Omar de Wit, Nora Kalf', null],
    ['2. Begroting (Omar / Nora) – 15 min', 'Begroting', 'Omar de Wit, Nora Kalf', 15],
    ['2. Begroting (door Omar)', 'Begroting', 'Omar de Wit', null],
    ['2. Begroting (inleider: Bas Roelofs)', 'Begroting', 'Bas Roelofs', null],
    ['2. Begroting (Bas Roelofs, 10.00 - 10.15 uur)', 'Begroting', 'Bas Roelofs', 15],
    ['2. Begroting (concept) (Nora)', 'Begroting (concept)', 'Nora Kalf', null],
  ])('%s', (line, title, presenter, durationMinutes) => {
    const { item, told } = itemWith(line);
    expect(item).toMatchObject({ title, presenter, durationMinutes });
    expect(told).toBe(true);
  });

  test.each([
    ['2. Begroting (concept)', 'Begroting (concept)'],
    ['2. Begroting (vertrouwelijk)', 'Begroting (vertrouwelijk)'],
    ['2. Begroting (Rietpolder)', 'Begroting (Rietpolder)'],
    ['2. Begroting (Bas Roelofs)', 'Begroting (Bas Roelofs)'],
    ['2. Begroting (Besluitvormend, 10 min)', 'Begroting (Besluitvormend)'],
    ['2. Begroting (Ter Bespreking, 10 min)', 'Begroting (Ter Bespreking)'],
    ['2. Commissie Haven (voorzitter Omar de Wit)', 'Commissie Haven (voorzitter Omar de Wit)'],
    ['2. Begroting (Omar, concept)', 'Begroting (Omar, concept)'],
  ])('but not in %s', (line, title) => {
    const { item, told } = itemWith(line);
    expect(item).toMatchObject({ title, presenter: null });
    expect(told).toBe(false);
  });

  test.each(['(jan)', '(wil)', '(jan, 10 min)', '(okt / jan)', '(jan Boers)'])(
    'nor where a month or a verb without a capital is like a name: %s',
    (brackets) => {
      const [item] = draft(
        'Bestuur Rietpolder, 3 maart 2027',
        'Aanwezig: Jan Boers, Wil Kok',
        `1. Cijfers ${brackets}`,
        '2. Sluiting',
      ).meeting.items;
      expect(item?.presenter).toBeNull();
    },
  );

  test('and what stands beside them says the rest', () => {
    const { item } = itemWith('2. Begroting (Omar, 10 min) (ter informatie)');
    const status = 'forInformation';
    expect(item).toMatchObject({ title: 'Begroting', presenter: 'Omar de Wit', status });
    expect(item.durationMinutes).toBe(10);
  });

  test('though the text below says it again', () => {
    const { item } = itemWith('2. Begroting (Omar)', 'Omar de Wit geeft een toelichting.');
    expect(item.presenter).toBe('Omar de Wit');
  });
});
