import { describe, expect, test } from 'vitest';
import { type } from './terminal.ts';

describe('the words of the command line', () => {
  test('help explains the commands on stdout', async () => {
    const { exit, out, notes } = await type(['--help']);
    expect({ exit, notes }).toEqual({ exit: 0, notes: [] });
    for (const command of ['import', 'export', 'check']) expect(out).toContain(command);
  });

  test('help speaks English on an English system', async () => {
    expect((await type(['--help'], { locale: 'en_GB.UTF-8' })).out).toContain(
      'on the command line',
    );
  });

  test.each([
    ['nothing at all', [], '--help'],
    ['an unknown command', ['print', 'a.json'], 'print'],
    ['an unknown option', ['import', 'a.txt', '--fast'], '--fast'],
    ['an option of another command', ['import', 'a.txt', '--to', 'a.docx'], '--to'],
    ['an option without its value', ['export', 'a.json', '--to'], '--to'],
    ['an option given twice', ['export', 'a.json', '--to=a.md', '--to=b.md'], '--to'],
    ['a command without a file', ['check'], 'check'],
    ['a file too many', ['check', 'a.docx', 'b.docx'], 'b.docx'],
    ['an unknown format', ['import', 'a.txt', '--format', 'wordperfect'], 'wordperfect'],
    ['an unknown part', ['export', 'a.json', '--to', 'a.md', '--part', 'gossip'], 'gossip'],
    ['an unknown language', ['export', 'a.json', '--to', 'a.md', '--lang', 'fr'], 'fr'],
    ['an unknown target', ['export', 'a.json', '--to', 'a.xyz'], 'a.xyz'],
    ['a word behind --times', ['export', 'a.json', '--to', 'a.md', '--times=fast'], 'fast'],
    ['no target', ['export', 'a.json'], 'a.json'],
    ['its own source as the target', ['export', 'a.json', '--to', './a.json'], 'a.json'],
  ])('%s is refused in one line that names it', async (_what, args, name) => {
    const { exit, out, notes } = await type(args);
    expect({ exit, out, lines: notes.length }).toEqual({ exit: 2, out: '', lines: 1 });
    expect(notes[0]).toContain(name);
    expect(notes[0]).not.toContain('\n');
  });
});
