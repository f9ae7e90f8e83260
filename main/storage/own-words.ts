import { dirname } from 'node:path';
import type { Result } from '../../shared/result.ts';
import { changedWords, wordsInText, type WordChanges } from '../../shared/spelling/word-list.ts';
import { conflictCopies, mergedName } from './conflict-copies.ts';
import { writeDurably } from './durable-file.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { ownWordsFile, type Layout } from './layout.ts';

type Words = Result<readonly string[], FileTrouble>;

/**
 * The words that the user calls right, in a text file of the library. Every change is made to the file as it is
 * then, so that two machines with the same library keep each other's words.
 */
export class OwnWords {
  readonly #files: Files;
  readonly #path: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(files: Files, layout: Layout) {
    this.#files = files;
    this.#path = ownWordsFile(layout);
  }

  read(): Promise<Words> {
    return attempt('unreadable', this.#path, () => this.#stored());
  }

  /** Gives the whole list as it is afterwards. */
  change(changes: WordChanges): Promise<Words> {
    const mine = this.#last.then(() =>
      attempt('unwritable', this.#path, async () => {
        const words = changedWords(await this.#stored(), changes);
        await this.#files.makeFolder(dirname(this.#path));
        await writeDurably(this.#files, this.#path, words.map((word) => `${word}\n`).join(''));
        for (const copy of await conflictCopies(this.#files, this.#path))
          await this.#files.rename(copy, mergedName(copy));
        return words;
      }),
    );
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** With those in copies that a tool for synchronised folders made when two machines wrote at once. */
  async #stored(): Promise<readonly string[]> {
    const own = (await this.#files.stat(this.#path)) ? [this.#path] : [];
    const paths = [...own, ...(await conflictCopies(this.#files, this.#path))];
    const texts = await Promise.all(paths.map((path) => this.#files.read(path)));
    return wordsInText(texts.map((bytes) => new TextDecoder().decode(bytes)).join('\n'));
  }
}
