import { dirname, sep } from 'node:path';
import { z } from 'zod';
import { idSchema, meetingFields, type Meeting } from '../../shared/meeting/schema.ts';
import { attempt } from './file-trouble.ts';
import type { FileStat, Files } from './files.ts';
import { jsonAdapter } from './json-adapter.ts';
import { readJson } from './meeting-file.ts';
import type { IndexedMeeting, MeetingIndex } from './shelves.ts';
import { digest, type Digest } from './summary.ts';

const count = z.int().min(0);
const firstSummarySchema = z.strictObject({
  id: idSchema,
  seriesId: meetingFields.seriesId,
  title: meetingFields.title,
  date: meetingFields.date,
  startTime: meetingFields.startTime,
  status: meetingFields.status,
  itemCount: count,
  decisionCount: count,
  actionCount: count,
  openActionCount: count,
  plannedMinutes: count,
});
const summarySchema = firstSummarySchema.extend({
  location: meetingFields.location,
  nextMeeting: meetingFields.nextMeeting,
});

function entriesOf<Summary extends z.ZodType>(summary: Summary) {
  const digest = z.strictObject({ summary, highestDecision: count, highestAction: count });
  return z.record(z.string(), z.strictObject({ size: z.number(), modified: z.number(), digest }));
}

const indexSchema = z.strictObject({ version: z.literal(2), meetings: entriesOf(summarySchema) });
const firstIndexSchema = z.strictObject({
  version: z.literal(1),
  meetings: entriesOf(firstSummarySchema),
});
type Index = z.infer<typeof indexSchema>;
/** No file has it. */
const NO_SIZE = -1;

/**
 * Remembers what was read from every `meeting.json`, so that a large library opens without reading
 * them all again. Only a cache: it is thrown away whenever it cannot be trusted.
 */
export class LibraryIndex implements MeetingIndex<Digest> {
  readonly #files: Files;
  readonly #path: string;
  #known: Promise<Index['meetings']> | undefined;

  constructor(files: Files, path: string) {
    this.#files = files;
    this.#path = path;
  }

  make(meeting: Meeting): Digest {
    return digest(meeting);
  }

  async find(path: string, stat: FileStat): Promise<Digest | undefined> {
    const entry = (await this.#load())[path];
    const same = entry?.size === stat.size && entry.modified === stat.modified;
    return same ? entry.digest : undefined;
  }

  /** What was remembered of every meeting under this folder, whether or not it is there now. */
  async under(folder: string): Promise<readonly Digest[]> {
    const entries = Object.entries(await this.#load());
    return entries
      .filter(([path]) => path.startsWith(folder + sep))
      .map(([, known]) => known.digest);
  }

  /** Replaces all that is remembered; writes only what is new. */
  async keep(found: readonly IndexedMeeting<Digest>[]): Promise<void> {
    const known = await this.#load();
    const next = Object.fromEntries(
      found.map(({ path, stat, digest }) => [
        path,
        { size: stat.size, modified: stat.modified, digest },
      ]),
    );
    const isSame =
      Object.keys(known).length === found.length &&
      found.every(({ path, digest }) => known[path]?.digest === digest);
    if (isSame) return;
    this.#known = Promise.resolve(next);
    // Without it the next start is slower, no more than that.
    await attempt('unwritable', this.#path, async () => {
      await this.#files.makeFolder(dirname(this.#path));
      await jsonAdapter<Index>(this.#files, this.#path).write({ version: 2, meetings: next });
    });
  }

  /** Read once: everything that is found asks for it at the same time. */
  #load(): Promise<Index['meetings']> {
    return (this.#known ??= this.#read());
  }

  async #read(): Promise<Index['meetings']> {
    const json = await readJson(this.#files, this.#path);
    const parsed = indexSchema.safeParse(json.ok ? json.value : undefined);
    return parsed.success ? parsed.data.meetings : fromFirst(json.ok ? json.value : undefined);
  }
}

/**
 * The first version knew less of every meeting, so each is read again; but that they were there must be
 * known, or a library whose disk is away would count as a new one.
 */
function fromFirst(json: unknown): Index['meetings'] {
  const parsed = firstIndexSchema.safeParse(json);
  if (!parsed.success) return {};
  return Object.fromEntries(
    Object.entries(parsed.data.meetings).map(([path, { modified, digest }]) => {
      const summary = { ...digest.summary, location: null, nextMeeting: null };
      return [path, { size: NO_SIZE, modified, digest: { ...digest, summary } }];
    }),
  );
}
