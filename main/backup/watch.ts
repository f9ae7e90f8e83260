import { totalSize, type Manifest } from './manifest.ts';
import { isPaper } from './meeting-files.ts';

export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Two pieces of work after each other under one bar; `share` of it is the first. */
export function inTwo({ signal, onProgress }: Watch, share: number): readonly [Watch, Watch] {
  const first = (done: number) => {
    onProgress(done * share);
  };
  const second = (done: number) => {
    onProgress(share + done * (1 - share));
  };
  return [
    { signal, onProgress: first },
    { signal, onProgress: second },
  ];
}

/** How much of looking at a backup is reading it; the rest is reading the papers here that it is compared with. */
export function verifyingShare({ files }: Manifest): number {
  const toVerify = totalSize(files);
  const toCompare = totalSize(files.filter(isPaper));
  return toVerify === 0 ? 1 : toVerify / (toVerify + toCompare);
}
