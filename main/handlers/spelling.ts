import { ok } from '../../shared/result.ts';
import { outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { OwnWords } from '../storage/own-words.ts';
import type { Context } from './context.ts';

type SpellingCall = Extract<keyof Handlers, `spelling.${string}`>;

export function spellingHandlers({
  around,
  layout,
  wordMenu,
}: Context): Pick<Handlers, SpellingCall> {
  const own = new OwnWords(around.files, layout);
  return {
    'spelling.menu': (word, suggestions) => {
      wordMenu(word, suggestions);
      return Promise.resolve(ok(null));
    },
    'spelling.words': async () => outcome(await own.read()),
    'spelling.changeWords': async (changes) => outcome(await own.change(changes)),
  };
}
