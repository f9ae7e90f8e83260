import type { Adapter } from 'lowdb';
import { writeDurably, type Replacing } from './durable-file.ts';
import type { Files } from './files.ts';

export interface WriteHooks {
  /** Hears what is about to be written. */
  readonly onWrite?: (content: Uint8Array) => void;
  /** See `writeDurably`. */
  readonly replacing?: Replacing;
}

/**
 * lowdb over a durable file: its own adapters never fsync. `read` gives `null` when there is no
 * file, and throws a `SyntaxError` when what is there is not JSON.
 */
export function jsonAdapter<T>(
  files: Files,
  path: string,
  { onWrite, replacing }: WriteHooks = {},
  toBytes: (data: T) => Uint8Array = jsonBytes,
): Adapter<T> {
  return {
    read: async () => {
      if (!(await files.stat(path))) return null;
      // Every caller checks the shape; lowdb's interface wants a type here already.
      return parseJson(await files.read(path)) as T;
    },
    write: (data) => {
      const content = toBytes(data);
      onWrite?.(content);
      return writeDurably(files, path, content, replacing);
    },
  };
}

/** Throws a `SyntaxError` when it is not JSON. */
export function parseJson(content: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(content));
}

function jsonBytes(data: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(data, null, 1)}\n`);
}
