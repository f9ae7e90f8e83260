import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attachmentName,
  exportName,
  freeName,
  safeFileName,
  withExtension,
} from '../../main/file-names.ts';
import { isBareFileName, withoutMark } from '../../shared/meeting/file-name.ts';
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
    ['com¹', '_com¹'],
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

const SUM = '3fa2b1c94d07'.padEnd(64, '0');

describe('the name of a file that becomes an attachment', () => {
  it.each([
    ['/home/linda/Begroting 2028.pdf', 'Begroting 2028.pdf'],
    ['/home/linda/a:b?.pdf', 'a-b-.pdf'],
    ['/home/linda/CON.pdf', '_CON.pdf'],
    ['/home/linda/.verborgen', 'verborgen'],
    ['/home/linda/fdp\u202Eexe.pdf', 'fdp exe.pdf'],
    ['/home/linda/...', 'Notulist'],
  ])('of %j is %j', (path, name) => {
    expect(withoutMark(attachmentName(path, SUM))).toBe(name);
  });

  it('leads to no other folder, also on a system to which a backslash is a letter', () => {
    const name = withoutMark(attachmentName('/home/linda/..\\..\\elders.pdf', SUM));
    expect(name).toBe(process.platform === 'win32' ? 'elders.pdf' : '-..-elders.pdf');
  });

  it('says how its content begins, before its extension, and once only', () => {
    const name = attachmentName('/home/linda/Begroting 2028.pdf', SUM);
    expect(name).toBe('Begroting 2028 ~3fa2b1c9.pdf');
    const other = attachmentName(`/bibliotheek/${name}`, '0123456789'.padEnd(64, '0'));
    expect(other).toBe('Begroting 2028 ~01234567.pdf');
    expect(withoutMark(freeName(name, [name]))).toBe('Begroting 2028 (2).pdf');
  });

  it.each(['scan 20270312.pdf', 'scan~20270312.pdf', 'a ~3fa2b1c9 b.pdf', ' ~3fa2b1c9.pdf'])(
    'is left as it is where that only looks like it: %s',
    (name) => {
      expect(withoutMark(name)).toBe(name);
    },
  );

  it('keeps its extension however long it is', () => {
    const name = attachmentName(`/home/${'日程'.repeat(80)}.pdf`, SUM);
    expect(name).toMatch(/[日程] ~3fa2b1c9\.pdf$/);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
  });

  it('is a bare name on every system, also with a number, whatever the file is called', () => {
    const strange = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('nul .txt', 'com1 (2).pdf', ' .pdf', 'a .pdf', '\uD800.pdf'),
    );
    fc.assert(
      fc.property(strange, (called) => {
        const name = attachmentName(`/map/${called}`, SUM);
        expect(isBareFileName(name)).toBe(true);
        expect(isBareFileName(freeName(name, [name]))).toBe(true);
      }),
    );
  });

  it('gets the first number that is free; capitals and accents make no other name', () => {
    expect(freeName('nota.pdf', [])).toBe('nota.pdf');
    expect(freeName('nota.pdf', ['NOTA.PDF', 'nota (2).pdf'])).toBe('nota (3).pdf');
    expect(freeName('caf\u00e9', ['cafe\u0301'])).toBe('caf\u00e9 (2)');
  });
});
