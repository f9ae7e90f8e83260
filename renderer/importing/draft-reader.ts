import type { ImportDraft } from '../../shared/api.ts';
import type { Choices } from '../../shared/import/choices.ts';
import type { DraftAnswer, DraftQuestion } from './draft-messages.ts';

/** A thread that answers each question to read with a draft, in the order of the questions. */
export interface DraftThread {
  readonly ask: (question: DraftQuestion) => void;
  readonly stop: () => void;
}

export type StartDraftThread = (
  onAnswer: (answer: DraftAnswer) => void,
  onBreak: () => void,
) => DraftThread;

export interface DraftListener {
  readonly onDraft: (draft: ImportDraft) => void;
  /** The thread broke down over a bug; the draft that was last told still holds. */
  readonly onTrouble: () => void;
}

/**
 * Reads the source of a draft again on a thread of its own. While it reads, only the last of the
 * choices that come in waits: what lies between nobody needs to see.
 */
export class DraftReader {
  readonly #first: ImportDraft;
  readonly #listener: DraftListener;
  readonly #start: StartDraftThread;
  #thread: DraftThread | undefined;
  #isReading = false;
  #waiting: Choices | undefined;
  #settled: ((isRead: boolean) => void)[] = [];

  constructor(first: ImportDraft, listener: DraftListener, start: StartDraftThread) {
    this.#first = first;
    this.#listener = listener;
    this.#start = start;
  }

  read(choices: Choices): void {
    if (this.#isReading) {
      this.#waiting = choices;
      return;
    }
    this.#isReading = true;
    this.#thread ??= this.#open();
    this.#thread.ask({ kind: 'read', choices: [...choices] });
  }

  /** Resolves when all that was asked has been read; with `false` when it could not be. */
  settled(): Promise<boolean> {
    if (!this.#isReading) return Promise.resolve(true);
    return new Promise((resolve) => this.#settled.push(resolve));
  }

  stop(): void {
    this.#thread?.stop();
    this.#thread = undefined;
    this.#waiting = undefined;
    this.#settle(false);
  }

  #open(): DraftThread {
    const thread = this.#start(
      (answer) => {
        this.#answered(answer);
      },
      () => {
        this.stop();
        this.#listener.onTrouble();
      },
    );
    const { lines, fileName } = this.#first;
    thread.ask({ kind: 'source', source: { lines, fileName } });
    return thread;
  }

  #answered(answer: DraftAnswer): void {
    this.#isReading = false;
    const next = this.#waiting;
    this.#waiting = undefined;
    if (next) {
      this.read(next);
      return;
    }
    this.#listener.onDraft({ ...this.#first, ...answer });
    this.#settle(true);
  }

  #settle(isRead: boolean): void {
    this.#isReading = false;
    const settled = this.#settled;
    this.#settled = [];
    for (const resolve of settled) resolve(isRead);
  }
}
