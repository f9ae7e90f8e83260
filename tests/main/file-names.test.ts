import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportName, safeFileName, withExtension } from '../../main/file-names.ts';
import { aMeeting } from '../support/builders.ts';

describe('the name of an exported file', () => {
  const meeting = aMeeting({ title: 'Taskforce Waterrand', date: '2027-03-12' });
  const report = { part: 'minutes', format: 'docx', language: 'nl', isPublic: false } as const;

  it('says when, what and which part, in the language of the minutes', () => {
    expect(exportName(meeting, report)).toBe('2027-03-12 Taskforce Waterrand - verslag.docx');
    const actions = { ...report, part: 'actions', format: 'markdown', language: 'en' } as const;
    expect(exportName(meeting, actions)).toBe('2027-03-12 Taskforce Waterrand - actions.md');
    expect(exportName(meeting, { ...report, isPublic: true, again: true })).toBe(
      '2027-03-12 Taskforce Waterrand - verslag, openbaar (2).docx',
    );
  });

  it('leaves out a date that is not there', () => {
    const name = exportName(
      { ...meeting, date: null },
      { ...report, part: 'agenda', format: 'text' },
    );
    expect(name).toBe('Taskforce Waterrand - agenda.txt');
  });

  it('keeps its part and extension however long the title is', () => {
    const name = exportName(aMeeting({ title: 'x'.repeat(900) }), report);
    expect(name).toHaveLength(120);
    expect(name.endsWith(' - verslag.docx')).toBe(true);
  });

  it.each([
    ['Overleg dijk/oever: stand van zaken?', 'Overleg dijk-oever- stand van zaken-'],
    ['..\\..\\elders', '-..-elders'],
    ['  Bestuur.  ', 'Bestuur'],
    ['regel\none\u0000twee', 'regel one twee'],
    ['con', '_con'],
    ['LPT1.oud', '_LPT1.oud'],
    ['...', 'Notulist'],
    ['', 'Notulist'],
  ])('turns %j into %j', (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });

  it('is one that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const name = safeFileName(title);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[ .]|[ .]$/u);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(121);
      }),
    );
  });

  it('gets the extension that the user left out', () => {
    expect(withExtension('/home/mijn verslag', 'docx')).toBe('/home/mijn verslag.docx');
    expect(withExtension('/home/verslag.DOCX', 'docx')).toBe('/home/verslag.DOCX');
    expect(withExtension('/home/verslag.doc', 'docx')).toBe('/home/verslag.doc.docx');
  });
});
