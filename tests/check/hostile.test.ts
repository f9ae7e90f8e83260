import { describe, expect, test } from 'vitest';
import { checkDocx } from '../../main/check/check-docx.ts';
import {
  broken,
  otherNames,
  styleChain,
  tooMuch,
  withoutDocument,
} from '../support/hostile-word.ts';

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const checked = await checkDocx(bytes);
  return checked.ok ? 'checked' : checked.error;
}

describe('a Word file that is not to be trusted', () => {
  test.each(Object.keys(tooMuch))('with %s is too much to check', async (name) => {
    expect(await outcomeOf((await tooMuch[name]?.()) ?? new Uint8Array())).toBe('tooLarge');
  });

  test.each(Object.keys(broken))('with %s is damaged', async (name) => {
    expect(await outcomeOf((await broken[name]?.()) ?? new Uint8Array())).toBe('damaged');
  });

  test('without its text is none', async () => {
    expect(await outcomeOf(await withoutDocument())).toBe('notWord');
  });

  test('may have styles that go round, or on and on', async () => {
    expect(await outcomeOf(await styleChain(2))).toBe('checked');
    expect(await outcomeOf(await styleChain(20_000))).toBe('checked');
  });
});

test('a Word file is checked whatever its parts are called', async () => {
  expect(await outcomeOf(await otherNames())).toBe('checked');
});
