import { describe, expect, it } from 'vitest';
import { commandIn, printJobIn } from '../../main/cli/command-words.ts';

describe('a start of the program', () => {
  it('is a command when its first word is one', () => {
    expect(commandIn(['notulist', 'check', 'verslag.docx'], true)).toEqual([
      'check',
      'verslag.docx',
    ]);
    expect(commandIn(['electron', '.', 'import', '-', '--no-sandbox'], false)).toEqual([
      'import',
      '-',
    ]);
  });

  it('may be to print one page', () => {
    expect(printJobIn(['notulist', 'print-page', 'a.html', 'a.pdf'], true)).toEqual([
      'a.html',
      'a.pdf',
    ]);
    expect(printJobIn(['notulist', 'export', 'a.json'], true)).toBeNull();
  });

  it.each([
    [['notulist'], true],
    [['notulist', '--no-sandbox'], true],
    [['notulist', '/home/iemand/import'], true],
    [['electron', '.'], false],
  ])('is for the window with %j', (argv, isPackaged) => {
    expect(commandIn(argv, isPackaged)).toBeNull();
  });
});
