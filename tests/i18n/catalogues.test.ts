import { describe, expect, it } from 'vitest';
import { en } from '../../shared/i18n/en/index.ts';
import { nl } from '../../shared/i18n/nl/index.ts';
import { translator } from '../../shared/i18n/translator.ts';

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Every text with the path that leads to it. */
function flat(texts: Texts, path = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as const]
      : [...flat(value, `${path}${key}.`)],
  );
  return new Map(entries);
}

const dutch = flat(nl);
const english = flat(en);

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].sort();
}

describe('the catalogues', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  });

  it('fill in the same values in both languages', () => {
    // A singular may write its number out: “1 woord”.
    const given = (text: string | undefined) =>
      placeholders(text ?? '').filter((name) => name !== 'count');
    const differing = [...dutch.keys()].filter(
      (key) => given(english.get(key)).join() !== given(dutch.get(key)).join(),
    );
    expect(differing).toEqual([]);
  });

  it('say something everywhere, and calmly', () => {
    const wrong = [...dutch, ...english].filter(([, text]) => !text.trim() || text.includes('!'));
    expect(wrong).toEqual([]);
  });

  it('have a plural for every singular', () => {
    const alone = [...dutch.keys()].filter(
      (key) => key.endsWith('_one') && !dutch.has(key.replace(/_one$/, '_other')),
    );
    expect(alone).toEqual([]);
  });

  it('counts in the language of the reader', () => {
    expect(translator('nl')('library.items', { count: 1 })).toBe('1 agendapunt');
    expect(translator('nl')('library.items', { count: 3 })).toBe('3 agendapunten');
    expect(translator('en')('library.items', { count: 3 })).toBe('3 agenda items');
  });

  it('writes a long number as the language does', () => {
    const count = 34_805;
    expect(translator('nl')('meeting.words', { count })).toBe('34.805 woorden in de bespreking');
    expect(translator('en')('meeting.words', { count })).toBe('34,805 words of discussion');
  });
});
