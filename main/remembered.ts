import { join } from 'node:path';
import { z } from 'zod';
import type { Files } from './storage/files.ts';
import { openUserFile, type UserFile } from './user-file.ts';

const bounds = z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
const rememberedSchema = z.strictObject({
  /** In screen pixels, without the maximised state. */
  bounds: bounds.nullable(),
  maximised: z.boolean(),
  /** The folder of the last file dialog. */
  folder: z.string().nullable(),
});
type RememberedState = Readonly<z.infer<typeof rememberedSchema>>;

/** What the app remembers by itself, as against what the user set. */
export class Remembered {
  readonly #file: UserFile<RememberedState>;

  private constructor(file: UserFile<RememberedState>) {
    this.#file = file;
  }

  static open(files: Files, userData: string): Remembered {
    const nothing = { bounds: null, maximised: false, folder: null };
    const path = join(userData, 'remembered.json');
    return new Remembered(openUserFile(files, path, rememberedSchema, nothing));
  }

  get state(): RememberedState {
    return this.#file.value;
  }

  /** When it cannot be written it is forgotten at the end of this run, which harms nobody. */
  async set(part: Partial<RememberedState>): Promise<void> {
    await this.#file.set({ ...this.#file.value, ...part });
  }
}
