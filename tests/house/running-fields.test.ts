import { describe, expect, it } from 'vitest';
import { minutesDocument } from '../../shared/export/minutes.ts';
import { plainStyle } from '../../shared/house/house-style.ts';
import { runningParts, unknownFields } from '../../shared/house/running-fields.ts';
import type { Language } from '../../shared/i18n/translator.ts';
import { aMeeting } from '../support/builders.ts';

function footerOf(left: string, right = '', language: Language = 'nl') {
  const house = { ...plainStyle, footer: { left, right } };
  return minutesDocument(aMeeting(), { part: 'minutes', language }, house).footer;
}

describe('the line at the foot of a page', () => {
  it('fills in what the meeting is, under Dutch and under English names', () => {
    expect(footerOf('{{titel}} · {{datum}}').left).toEqual([
      'Taskforce Waterrand',
      ' · ',
      '12 maart 2027',
    ]);
    expect(footerOf('{{title}} · {{date}}', '', 'en').left).toEqual([
      'Taskforce Waterrand',
      ' · ',
      '12 March 2027',
    ]);
  });

  it('leaves the numbers of pages to who lays them out', () => {
    expect(footerOf('', 'blz. {{pagina}}/{{paginas}}').right).toEqual([
      'blz. ',
      { pageNumber: 'this' },
      '/',
      { pageNumber: 'last' },
    ]);
  });

  it('leaves what names no field as it was typed, and can say so', () => {
    expect(runningParts('{{ Titel }} {{tietel}}')).toEqual([
      { field: 'title' },
      { text: ' {{tietel}}' },
    ]);
    expect(unknownFields('{{titel}} {{tietel}}')).toEqual(['{{tietel}}']);
  });
});
