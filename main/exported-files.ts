import { randomUUID } from 'node:crypto';

/** Remembers where this run exported to, so that the window can name a file without its path. */
export class ExportedFiles {
  readonly #paths = new Map<string, string>();

  add(path: string): string {
    const token = randomUUID();
    this.#paths.set(token, path);
    return token;
  }

  find(token: string): string | undefined {
    return this.#paths.get(token);
  }
}
