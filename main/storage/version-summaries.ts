import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { VersionSummary } from '../../shared/api.ts';
import { discussionWords } from '../../shared/meeting/blocks.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { attempt } from './file-trouble.ts';
import { jsonAdapter } from './json-adapter.ts';
import { readJson, readMeetingFile } from './meeting-file.ts';
import type { Surroundings } from './surroundings.ts';
import type { VersionFile } from './version-files.ts';

const knownSchema = z.record(
  z.string(),
  z.strictObject({
    size: z.number(),
    modified: z.number(),
    title: z.string(),
    words: z.number(),
  }),
);
type Known = z.infer<typeof knownSchema>;
type Summary = Known[string];

/**
 * What is shown of the versions of one meeting, remembered by the name of their file: a long meeting
 * has many large ones, which need not be read to be listed. It is only a cache.
 */
export class VersionSummaries {
  readonly #around: Pick<Surroundings, 'files'>;
  readonly #path: string;

  constructor(around: Pick<Surroundings, 'files'>, path: string) {
    this.#around = around;
    this.#path = path;
  }

  /** One after the other, so that whoever types meanwhile is not kept waiting; without those that cannot be read. */
  async of(versions: readonly VersionFile[]): Promise<readonly VersionSummary[]> {
    const known = await this.#known();
    const found: Known = {};
    const summaries: VersionSummary[] = [];
    for (const version of versions) {
      const summary = await this.#summary(version, known);
      if (!summary) continue;
      found[basename(version.path)] = summary;
      const { title, words } = summary;
      summaries.push({ at: version.at.toISOString(), reason: version.reason, title, words });
    }
    const isSame = Object.entries(found).every(([name, summary]) => known[name] === summary);
    if (!isSame) await this.#keep(found);
    return summaries;
  }

  /** A version that was just kept need not be read again. */
  async add({ path }: VersionFile, meeting: Meeting): Promise<void> {
    const stat = await this.#stat(path);
    if (!stat) return;
    const added = { [basename(path)]: { ...stat, ...told(meeting) } };
    await this.#keep({ ...(await this.#known()), ...added });
  }

  async #summary({ path }: VersionFile, known: Known): Promise<Summary | undefined> {
    const stat = await this.#stat(path);
    if (!stat) return undefined;
    const before = known[basename(path)];
    if (before?.size === stat.size && before.modified === stat.modified) return before;
    const read = await readMeetingFile(this.#around.files, path);
    return read.ok ? { ...stat, ...told(read.value.meeting) } : undefined;
  }

  async #stat(path: string): Promise<Pick<Summary, 'size' | 'modified'> | undefined> {
    const found = await attempt('unreadable', path, () => this.#around.files.stat(path));
    if (!found.ok || !found.value) return undefined;
    const { size, modified } = found.value;
    return { size, modified };
  }

  async #known(): Promise<Known> {
    const json = await readJson(this.#around.files, this.#path);
    const parsed = knownSchema.safeParse(json.ok ? json.value : undefined);
    return parsed.success ? parsed.data : {};
  }

  async #keep(known: Known): Promise<void> {
    await attempt('unwritable', this.#path, async () => {
      await this.#around.files.makeFolder(dirname(this.#path));
      await jsonAdapter<Known>(this.#around.files, this.#path).write(known);
    });
  }
}

function told(meeting: Meeting): Pick<Summary, 'title' | 'words'> {
  return { title: meeting.title, words: discussionWords(meeting) };
}
