import { relative, sep } from 'node:path';
import type { CheckupFinding, CheckupKind } from '../../shared/checkup.ts';
import { contentSum } from '../storage/content-sum.ts';
import { attempt } from '../storage/file-trouble.ts';
import type { Files } from '../storage/files.ts';
import type { Layout } from '../storage/layout.ts';

/** What a check looks at files with: it reads, counts and notes, and never writes. */
export class Findings {
  readonly all: CheckupFinding[] = [];
  readonly files: Files;
  readonly #layout: Layout;
  #read = 0;

  constructor(files: Files, layout: Layout) {
    this.files = files;
    this.#layout = layout;
  }

  /** How many files were looked at. */
  get read(): number {
    return this.#read;
  }

  looked(): void {
    this.#read += 1;
  }

  /** `about` is what a person knows it by: the title of a meeting. */
  note(kind: CheckupKind, path: string, about = ''): void {
    this.all.push({ kind, file: this.#shown(path), about });
  }

  /** The content of a file that must be there; a file that the system does not give is noted. */
  async content(path: string): Promise<Uint8Array | undefined> {
    this.#read += 1;
    const read = await attempt('unreadable', path, () => this.files.read(path));
    if (!read.ok) this.note('unreadable', path);
    return read.ok ? read.value : undefined;
  }

  /** What the user put in order himself; what the system does not say is found out by reading it. */
  async isFolder(path: string): Promise<boolean> {
    const stat = await attempt('unreadable', path, () => this.files.stat(path));
    return stat.ok && stat.value?.isFolder === true;
  }

  /** The SHA-256 of a file that must be there; a file that the system does not give is noted. */
  async sum(path: string): Promise<string | undefined> {
    this.#read += 1;
    const read = await attempt('unreadable', path, () => contentSum(this.files, path));
    if (!read.ok) this.note('unreadable', path);
    return read.ok ? read.value : undefined;
  }

  /** Names that are seen; what the system hides (a name with a dot) is not ours. */
  async names(folder: string): Promise<readonly string[]> {
    const listed = await attempt('unreadable', folder, () => this.files.list(folder));
    if (!listed.ok) this.note('unreadable', folder);
    return listed.ok ? listed.value : [];
  }

  /** As a user finds it: from the library on, or in full when it is elsewhere. */
  #shown(path: string): string {
    const inLibrary = relative(this.#layout.library, path);
    return inLibrary.startsWith('..') ? path : inLibrary.split(sep).join('/');
  }
}
