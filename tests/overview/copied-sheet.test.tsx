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
      'Openstaande acties\n\nTe laat\n• 1 · Bellen met <R&D> · Joris\n\n• 2 · Schrijven\n',
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

  describe('that is pasted into a spreadsheet', () => {
    const formula = '=HYPERLINK("http://127.0.0.1/","Klik")';
    const risky = {
      ...sheet,
      groups: [
        { title: formula, rows: [[formula, 'Bellen\n\t=1+1', '@Joris']] },
        { title: '+31', rows: [['HYPERLINK("a")', '', '']] },
      ],
    };

    it('is a formula nowhere: every cell of the table is a text', () => {
      const page = new DOMParser().parseFromString(sheetPage(risky), 'text/html');
      const cells = [...page.querySelectorAll('td, th')];
      expect(cells).toHaveLength(11);
      for (const cell of cells) expect(cell.getAttribute('style')).toBe("mso-number-format:'\\@'");
      expect(page.querySelector('td')?.textContent).toBe(formula);
    });

    it('is one as a text neither: no line begins with a sign, and none begins within a cell', () => {
      const lines = sheetText(risky).split('\n');
      expect(lines.filter((line) => /^\s*[=+\-@]/.test(line))).toEqual([]);
      expect(lines).toContain(`“${formula}”`);
      expect(lines).toContain(`• ${formula} · Bellen =1+1 · @Joris`);
      expect(sheetText(risky)).not.toContain('\t');
    });
  });
});
