import { describe, expect, test } from 'vitest';
import { readDocx } from '../../main/readers/docx/docx-lines.ts';
import { hintsOf, outsideIn, textIn } from './lines.ts';
import {
  kind,
  list,
  listed,
  paragraph,
  style,
  styled,
  wordPackage,
  type WordParts,
} from './word-package.ts';

const read = async (body: string, parts?: WordParts) => readDocx(await wordPackage(body, parts));
const text = async (body: string, parts?: WordParts) =>
  textIn(await read(body, parts)).filter((line) => line !== '');

describe('the numbers that Word shows', () => {
  const levels = ['decimal %1.', 'decimal %1.%2', 'lowerLetter %3)'];
  const numbering = kind(0, levels) + list(1, 0);

  test('count on at every level and start again below', async () => {
    const body =
      listed(1, 0, 'Opening') +
      listed(1, 1, 'Kade') +
      listed(1, 1, 'Pomp') +
      paragraph('Tussendoor') +
      listed(1, 2, 'deel') +
      listed(1, 0, 'Rondvraag') +
      listed(1, 1, 'Iets');
    expect(await text(body, { numbering })).toEqual([
      '1. Opening',
      '  1.1 Kade',
      '  1.2 Pomp',
      'Tussendoor',
      '    a) deel',
      '2. Rondvraag',
      '  2.1 Iets',
    ]);
  });

  test('live in a style, and in the styles that build on it', async () => {
    const styles =
      style('Punt', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('Deelpunt', '<w:basedOn w:val="Punt"/>') +
      style(
        'Los',
        '<w:basedOn w:val="Punt"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>',
      );
    const tied =
      kind(0, [
        'decimal %1. <w:pStyle w:val="Punt"/>',
        'decimal %1.%2 <w:pStyle w:val="Deelpunt"/>',
      ]) + list(1, 0);
    const body = styled('Punt', 'Opening') + styled('Deelpunt', 'Kade') + styled('Los', 'Zonder');
    const file = await read(body, { styles, numbering: tied });
    expect(textIn(file)).toEqual(['1. Opening', '  1.1 Kade', 'Zonder']);
    expect(hintsOf(file, 'Kade')?.style).toBe('Deelpunt');
  });

  test('start where the list says, once', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>';
    const body = listed(1, 0, 'een') + listed(2, 0, 'zeven') + listed(2, 0, 'acht');
    expect(await text(body, { numbering: numbering + list(2, 0, start) })).toEqual([
      '1. een',
      '7. zeven',
      '8. acht',
    ]);
  });

  test('count on from another list of the same kind', async () => {
    const body = listed(1, 0, 'een') + listed(2, 0, 'twee');
    expect(await text(body, { numbering: numbering + list(2, 0) })).toEqual(['1. een', '2. twee']);
  });

  test('have the form and the words of their level', async () => {
    const forms = kind(0, [
      'upperRoman %1.',
      'upperLetter Deel%2:',
      'decimalZero %3',
      'bullet o',
      'none Artikel',
      'decimal %1.%6 <w:isLgl/>',
    ]);
    const body = [0, 0, 1, 2, 3, 4, 5].map((level) => listed(1, level, 'x')).join('');
    expect(await text(body, { numbering: forms + list(1, 0) })).toEqual([
      'I. x',
      'II. x',
      '  DeelA: x',
      '    01 x',
      '      - x',
      '        Artikel x',
      '          2.1 x',
    ]);
  });

  test('go on below another level when the list says so', async () => {
    const goesOn = kind(0, ['decimal %1.', 'decimal %2) <w:lvlRestart w:val="0"/>']) + list(1, 0);
    const body = [0, 1, 0, 1].map((level) => listed(1, level, 'x')).join('');
    expect(await text(body, { numbering: goesOn })).toEqual(['1. x', '  1) x', '2. x', '  2) x']);
  });

  test('come through a numbering style', async () => {
    const linked =
      kind(0, levels) + kind(1, [], '<w:numStyleLink w:val="Lijst"/>') + list(1, 0) + list(2, 1);
    const styles = style('Lijst', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    expect(await text(listed(2, 0, 'x'), { numbering: linked, styles })).toEqual(['1. x']);
  });

  test('skip a paragraph that a tracked change took out', async () => {
    const gone =
      '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>';
    const file = await read(listed(1, 0, 'een') + gone + listed(1, 0, 'twee'), { numbering });
    expect(textIn(file)).toEqual(['1. een', '2. twee']);
    expect(outsideIn(file)).toEqual(['deleted: weg']);
  });
});
