import type { Finding } from '../api.ts';
import { mayPromise, promiseIn } from './action-sentences.ts';
import { decidingWords, mayDecide } from './decision-sentences.ts';
import type { Person } from './person-notes.ts';
import { sentencesOf } from './sentences.ts';

/** What is looked for in sentences: only what the document does not mark itself. */
export interface WantedRecords {
  readonly decisions: boolean;
  readonly actions: boolean;
}

/** What a sentence tells, and by which words. */
export type Told =
  | { readonly kind: 'decision'; readonly words: string }
  | { readonly kind: 'action'; readonly words: string; readonly owners: readonly string[] };

/** A part of a text: one sentence that tells a record, or what stands between such sentences. */
export interface SentenceRun {
  readonly text: string;
  readonly told: Told | null;
}

/** Most texts have no word of a decision or a promise, and need no closer look. */
export function mayTell(text: string, { decisions, actions }: WantedRecords): boolean {
  return (decisions && mayDecide.test(text)) || (actions && mayPromise.test(text));
}

/** `isPast`: the minutes tell all in the past, so that "besloot" is of this meeting. */
export function runsOf(
  text: string,
  wanted: WantedRecords,
  people: readonly Person[],
  isPast: boolean,
): readonly SentenceRun[] {
  const runs: SentenceRun[] = [];
  for (const sentence of sentencesOf(text)) {
    const told = toldIn(sentence, wanted, people, isPast);
    const last = runs.at(-1);
    const goesOn = told === null && last?.told === null;
    if (goesOn) runs[runs.length - 1] = { text: `${last.text} ${sentence}`, told };
    else runs.push({ text: sentence, told });
  }
  return runs;
}

function toldIn(
  sentence: string,
  { decisions, actions }: WantedRecords,
  people: readonly Person[],
  isPast: boolean,
): Told | null {
  const words = decisions ? decidingWords(sentence, isPast) : undefined;
  if (words !== undefined) return { kind: 'decision', words };
  const promise = actions ? promiseIn(sentence, people, isPast) : undefined;
  return promise ? { kind: 'action', ...promise } : null;
}

/** The document has the owner in a column of its own: nothing is guessed. */
export function inMargin(text: string): SentenceRun {
  return { text, told: { kind: 'action', words: '', owners: [] } };
}

/** How a finding tells it. */
export function toldBy(told: Told): Pick<Finding, 'kind' | 'reason' | 'values'> {
  const { words } = told;
  if (told.kind === 'decision')
    return { kind: 'guess', reason: 'importing.findings.decisionFromSentence', values: { words } };
  const values = { words, name: told.owners.join(', ') };
  return { kind: 'guess', reason: 'importing.findings.actionFromSentence', values };
}
