import type { VersionSummary } from '../../shared/api.ts';
import { discussionWords } from '../../shared/meeting/blocks.ts';
import type { Surroundings } from './surroundings.ts';
import { readMeetingFile } from './meeting-file.ts';
import type { VersionFile } from './version-files.ts';

/** What is shown of versions. A version never changes once it is kept, so each is read once. */
export class VersionSummaries {
  readonly #around: Surroundings;
  readonly #known = new Map<string, VersionSummary>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** One after the other, so that whoever types meanwhile is not kept waiting. */
  async of(versions: readonly VersionFile[]): Promise<readonly VersionSummary[]> {
    const summaries: VersionSummary[] = [];
    for (const version of versions) {
      const summary = this.#known.get(version.path) ?? (await this.#read(version));
      if (!summary) continue;
      this.#known.set(version.path, summary);
      summaries.push(summary);
    }
    return summaries;
  }

  async #read({ path, at, reason }: VersionFile): Promise<VersionSummary | undefined> {
    const read = await readMeetingFile(this.#around.files, path, this.#around.newId);
    if (!read.ok) return undefined;
    const { meeting } = read.value;
    return {
      at: at.toISOString(),
      reason,
      title: meeting.title,
      words: discussionWords(meeting),
    };
  }
}
