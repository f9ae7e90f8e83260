import type { DraftAnswer } from './draft-messages.ts';
import type { StartDraftThread } from './draft-reader.ts';

export const startDraftThread: StartDraftThread = (onAnswer, onBreak) => {
  // The bundler finds the thread by this form of words.
  const worker = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<DraftAnswer>) => {
    onAnswer(data);
  });
  worker.addEventListener('error', onBreak);
  return {
    ask: (question) => {
      worker.postMessage(question);
    },
    stop: () => {
      worker.terminate();
    },
  };
};
