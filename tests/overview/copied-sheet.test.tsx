import { describe, expect, it } from 'vitest';
import { sheetPage, sheetText } from '../../main/overview/copied-sheet.ts';

const sheet = {
  title: 'Openstaande acties',
  columns: ['Nr.', 'Actie', 'Wie'],
  groups: [
    { title: 'Te laat', rows: [['1', 'Bellen met <R&D>', 'Joris']] },
    { title: null, rows: [['2', 'Schrijven', '']] },
  ],
};

describe('an overview on the clipboard', () => {
  it('is a line for each row as a text, without what is not known', () => {
    expect(sheetText(sheet)).toBe(
      'Openstaande acties\n\nTe laat\n- 1 · Bellen met <R&D> · Joris\n\n- 2 · Schrijven\n',
    );
  });

  it('is a table for what takes one, in which no text counts as a tag', () => {
    const page = new DOMParser().parseFromString(sheetPage(sheet), 'text/html');
    const texts = (tags: string) =>
      [...page.querySelectorAll(tags)].map(({ textContent }) => textContent);
    expect(texts('th[scope=col]')).toEqual(sheet.columns);
    expect(texts('th[scope=rowgroup]')).toEqual(['Te laat']);
    expect(texts('td')).toEqual(['1', 'Bellen met <R&D>', 'Joris', '2', 'Schrijven', '']);
  });
});
