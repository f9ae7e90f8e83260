import { randomUUID } from 'node:crypto';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { recordsOf, type MeetingRecords } from '../../shared/overview/meeting-records.ts';
import { isSameStat, type Files, type FileStat } from '../storage/files.ts';
import type { Layout } from '../storage/layout.ts';
import { readShelf, type IndexedMeeting, type MeetingIndex } from '../storage/shelves.ts';

export interface FoundRecords {
  readonly meetings: readonly MeetingRecords[];
  /** How many meetings cannot be read. */
  readonly unreadable: number;
}

/**
 * What was recorded in all meetings of a library, without those in the trash. Every time it looks which files
 * are new, changed or gone since the last, and reads only those.
 */
export class LibraryRecords {
  readonly #files: Files;
  readonly #layout: Layout;
  readonly #known = new KnownRecords();

  constructor(files: Files, layout: Layout) {
    this.#files = files;
    this.#layout = layout;
  }

  async read(): Promise<FoundRecords> {
    const around = { files: this.#files, newId: randomUUID };
    const found = await readShelf(around, this.#layout, this.#known, 'meetings');
    this.#known.keep(found.meetings.flatMap(({ indexed }) => indexed ?? []));
    return {
      meetings: found.meetings.map(({ digest }) => digest),
      unreadable: found.unreadable.length,
    };
  }
}

class KnownRecords implements MeetingIndex<MeetingRecords> {
  #known: ReadonlyMap<string, IndexedMeeting<MeetingRecords>> = new Map();

  make(meeting: Meeting): MeetingRecords {
    return recordsOf(meeting);
  }

  find(path: string, stat: FileStat): Promise<MeetingRecords | undefined> {
    const known = this.#known.get(path);
    return Promise.resolve(isSameStat(stat, known?.stat) ? known?.digest : undefined);
  }

  keep(found: readonly IndexedMeeting<MeetingRecords>[]): void {
    this.#known = new Map(found.map((one) => [one.path, one]));
  }
}
