import { join } from 'node:path';
import type { Settings } from '../../shared/api.ts';
import { writeDurably } from '../storage/durable-file.ts';
import type { Files } from '../storage/files.ts';

/**
 * The name under which Chromium looks for the dictionary of a language in `<userData>/Dictionaries`; it holds
 * a version, and stays the same until Chromium brings another (`GetVersionedFileName` in its
 * `components/spellcheck/common/spellcheck_common.cc`; the same in Chromium 99 up to today’s).
 */
export const dictionaryFiles = { nl: 'nl-NL-3-0.bdic', 'en-GB': 'en-GB-10-1.bdic' } as const;
type DictionaryLanguage = keyof typeof dictionaryFiles;

const languages: Readonly<Record<Settings['spelling'], readonly DictionaryLanguage[]>> = {
  nl: ['nl'],
  en: ['en-GB'],
  both: ['nl', 'en-GB'],
  off: [],
};

export function languagesFor(spelling: Settings['spelling']): string[] {
  return [...languages[spelling]];
}

/**
 * Puts the dictionaries that come with the app where Chromium looks for them, for it would fetch what is
 * missing there. One of another size is of another release, or half written.
 */
export async function placeDictionaries(
  files: Files,
  from: string,
  userData: string,
): Promise<void> {
  const folder = join(userData, 'Dictionaries');
  await files.makeFolder(folder);
  for (const name of Object.values(dictionaryFiles)) {
    const [own, placed] = await Promise.all([
      files.stat(join(from, name)),
      files.stat(join(folder, name)),
    ]);
    if (own?.size === placed?.size) continue;
    await writeDurably(files, join(folder, name), await files.read(join(from, name)));
  }
}
