import { ok } from '../../shared/result.ts';
import { libraryError, outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { OwnWords } from '../storage/own-words.ts';
import type { Context } from './context.ts';

type SpellingCall = Extract<keyof Handlers, `spelling.${string}`>;

export function spellingHandlers({
  around,
  layout,
  library,
  suggest,
  wordMenu,
}: Context): Pick<Handlers, SpellingCall> {
  const own = new OwnWords(around.files, layout);
  return {
    'spelling.suggest': suggest,
    'spelling.menu': async (word, place) => {
      await wordMenu(word, place);
      return ok(null);
    },
    'spelling.words': async () => outcome(await own.read()),
    'spelling.changeWords': async (changes) =>
      outcome(await library.write(() => own.change(changes)), (error) =>
        libraryError(layout, error),
      ),
  };
}
