import { bridge } from '../bridge.ts';
import { replaceFromMenu } from '../editor/spelling/word-menu.ts';
import { learnWord } from './own-words.ts';

/** Does what is chosen in the menu of a word, until it is told to stop. */
export function answerMenu(): () => void {
  const stops = [
    bridge.on('replaceWord', ({ by }) => {
      replaceFromMenu(by);
    }),
    bridge.on('learnWord', ({ word }) => void learnWord(word)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
