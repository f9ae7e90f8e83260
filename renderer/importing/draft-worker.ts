import { draftFromLines } from '../../shared/import/draft.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import type { DraftAnswer, DraftQuestion } from './draft-messages.ts';

/** Reads a source again and again, each time with other choices, while the window goes on. */
let source: Extract<DraftQuestion, { kind: 'source' }>['source'] | undefined;

/** The same ids in the same order each time, so that what did not change stays what it is. */
const ids: Id[] = [];
function idsFromStart(): () => Id {
  let next = 0;
  return () => (ids[next++] ??= crypto.randomUUID());
}

addEventListener('message', ({ data }: MessageEvent<DraftQuestion>) => {
  if (data.kind === 'source') {
    source = data.source;
    return;
  }
  if (!source) throw new Error('The source comes before the first question');
  const { lines, fileName } = source;
  const choices = new Map(data.choices);
  const today = new Date().toISOString().slice(0, '2027-03-15'.length);
  const answer: DraftAnswer = draftFromLines(lines, idsFromStart(), { choices, fileName, today });
  postMessage(answer);
});
