import { describe, expect, it } from 'vitest';
import type { DraftAnswer, DraftQuestion } from '../../../renderer/importing/draft-messages.ts';
import { DraftReader } from '../../../renderer/importing/draft-reader.ts';
import type { ImportDraft } from '../../../shared/api.ts';
import type { LineChoice } from '../../../shared/import/choices.ts';
import { draftFromLines } from '../../../shared/import/draft.ts';
import { linesOfText } from '../../../shared/import/hinted-line.ts';
import { counter } from '../../support/builders.ts';

const lines = linesOfText('Dijkberaad\n1. Kades\nDe stand van zaken.\n2. Post');
const first: ImportDraft = {
  fileName: 'agenda.txt',
  lines,
  ...draftFromLines(lines, counter()),
};
const STATE = 3;

/** A thread that answers when the test lets it. */
class SlowThread {
  readonly questions: DraftQuestion[] = [];
  isStopped = false;
  onAnswer: (answer: DraftAnswer) => void = () => undefined;
  onBreak: () => void = () => undefined;

  readonly start = (onAnswer: (answer: DraftAnswer) => void, onBreak: () => void) => {
    Object.assign(this, { onAnswer, onBreak });
    const ask = (question: DraftQuestion) => void this.questions.push(question);
    return { ask, stop: () => void (this.isStopped = true) };
  };

  /** Answers the last question. */
  answer(): void {
    const question = this.questions.at(-1);
    if (question?.kind !== 'read') throw new Error('Nothing was asked');
    this.onAnswer(draftFromLines(lines, counter(), { choices: new Map(question.choices) }));
  }
}

function aReader() {
  const thread = new SlowThread();
  const drafts: ImportDraft[] = [];
  const troubles: string[] = [];
  const listener = {
    onDraft: (draft: ImportDraft) => void drafts.push(draft),
    onTrouble: () => void troubles.push('trouble'),
  };
  const reader = new DraftReader(first, listener, thread.start);
  return { thread, drafts, troubles, reader };
}

const chosen = (choice: LineChoice) => new Map([[STATE, choice] as const]);

describe('reading a draft again', () => {
  it('gives the source once, and tells the draft with the choices in it', () => {
    const { thread, drafts, reader } = aReader();
    reader.read(chosen('item'));
    thread.answer();
    reader.read(chosen('discussion'));
    thread.answer();
    expect(thread.questions.map(({ kind }) => kind)).toEqual(['source', 'read', 'read']);
    expect(drafts.map(({ meeting }) => meeting.items.length)).toEqual([3, 2]);
    expect(drafts[0]).toMatchObject({ fileName: 'agenda.txt', lines });
  });

  it('passes over what was chosen in between, so that the last choice wins', () => {
    const { thread, drafts, reader } = aReader();
    for (const choice of ['item', 'subItem', 'discussion'] as const) reader.read(chosen(choice));
    thread.answer();
    thread.answer();
    expect(thread.questions).toHaveLength(3);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.meeting.items[0]?.discussion).toHaveLength(1);
  });

  it('is settled when the last choice is read', async () => {
    const { thread, reader } = aReader();
    expect(await reader.settled()).toBe(true);
    reader.read(chosen('item'));
    reader.read(chosen('discussion'));
    let isSettled: boolean | undefined;
    const settled = reader.settled().then((isRead) => (isSettled = isRead));
    thread.answer();
    await Promise.resolve();
    expect(isSettled).toBeUndefined();
    thread.answer();
    await settled;
    expect(isSettled).toBe(true);
  });

  it('tells when the thread breaks down, and starts another for the next choice', async () => {
    const { thread, drafts, troubles, reader } = aReader();
    reader.read(chosen('item'));
    const settled = reader.settled();
    thread.onBreak();
    expect(await settled).toBe(false);
    expect(troubles).toEqual(['trouble']);
    reader.read(chosen('discussion'));
    thread.answer();
    expect(drafts).toHaveLength(1);
  });

  it('stops with its thread when the preview closes', async () => {
    const { thread, reader } = aReader();
    reader.read(chosen('item'));
    const settled = reader.settled();
    reader.stop();
    expect(await settled).toBe(false);
    expect(thread.isStopped).toBe(true);
  });
});
