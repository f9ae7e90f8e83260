import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { BackupState, RestorePlan, Restored } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Layout } from '../storage/layout.ts';
import type { Library } from '../storage/library.ts';
import type { FileTrouble } from '../storage/file-trouble.ts';
import type { StoredMeeting } from '../storage/meeting-file.ts';
import type { Surroundings } from '../storage/surroundings.ts';
import type { OpenMeetings } from '../storage/open-meetings.ts';
import type { CopiesUnderWay } from '../copies-under-way.ts';
import type { UserFile } from '../user-file.ts';
import { backupName, isDue } from './automatic.ts';
import { attemptBackup, backupError, type BackupError } from './backup-error.ts';
import type { BackupNotes } from './backup-notes.ts';
import { fingerprint, libraryFiles } from './library-files.ts';
import type { Manifest } from './manifest.ts';
import { OwnBackups } from './own-backups.ts';
import { readManifest, verifyBackup } from './read-backup.ts';
import { backedUpMeeting, planRestore } from './restore-plan.ts';
import { restoreAsLibrary, restoreInto, type OpenBackup } from './restore.ts';
import { inTwo, verifyingShare, type Watch } from './watch.ts';
import { writeBackup } from './write-backup.ts';

interface Parts {
  readonly around: Surroundings;
  readonly layout: Layout;
  readonly open: OpenMeetings;
  readonly notes: UserFile<BackupNotes>;
  readonly library: Pick<Library, 'view'>;
  readonly copies: Pick<CopiesUnderWay, 'done' | 'names'>;
  /** Has the window record what it holds, such as that a copied file belongs to an attachment. */
  readonly handOver: () => Promise<unknown>;
  /** Hears of every step, for the progress bar and for what goes wrong unasked. */
  readonly onState: (state: BackupState) => void;
  /** Hears of a meeting that was open until it was put back: who shows it has to go on with that. */
  readonly onRestored: (id: Id) => void;
}

/** Every hour it is looked at whether a backup is due, the first time soon after the start. */
const FIRST_LOOK = 60 * 1000;
const LOOK_EVERY = 60 * 60 * 1000;
/** So long it waits for files that are being copied into the library, in milliseconds. */
const COPY_PATIENCE = 60 * 1000;

/** Makes backups and puts them back, one thing at a time. */
export class Backups {
  readonly #parts: Parts;
  #running: { readonly done: number; readonly abort: AbortController } | null = null;
  #trouble: BackupState['trouble'] = null;
  #unreadable: readonly string[] = [];
  #leftOut: readonly string[] = [];
  #read: (OpenBackup & { readonly token: string }) | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get state(): BackupState {
    const { folder } = this.#parts.notes.value;
    const last = this.#last;
    return {
      folder,
      last: last && { at: last.at, fileName: last.fileName },
      done: this.#running?.done ?? null,
      trouble: this.#trouble,
      unreadable: this.#unreadable,
      leftOut: this.#leftOut,
    };
  }

  /** Another library has its own, which this one does not write over. */
  get #last(): BackupNotes['last'] {
    const { layout, notes } = this.#parts;
    return notes.value.last?.library === layout.library ? notes.value.last : null;
  }

  /** Looks from now on by itself whether a backup is due. */
  start(): void {
    const look = () => {
      void this.makeIfDue();
      this.#parts.around.later(LOOK_EVERY, look);
    };
    this.#parts.around.later(FIRST_LOOK, look);
  }

  /**
   * `null`: no automatic backups any more. The ones that were made stay where they are. Fails where the choice
   * is not written down: it holds for as long as the app runs.
   */
  async setFolder(folder: string | null): Promise<Result<null, FileTrouble>> {
    const { notes } = this.#parts;
    const last = folder === notes.value.folder ? notes.value.last : null;
    const written = await notes.set({ ...notes.value, folder, last });
    this.#trouble = null;
    if (folder !== null) await this.makeIfDue();
    this.#tell();
    return written;
  }

  async makeIfDue(): Promise<void> {
    const { around, layout, notes } = this.#parts;
    const { folder } = notes.value;
    const last = this.#last;
    if (folder === null || this.#running) return;
    const looked = await attemptBackup('unreadable', layout.library, () =>
      libraryFiles(around.files, layout.library),
    );
    if (!looked.ok) return;
    const { found } = looked.value;
    const isNew = last === null && found.length === 0;
    const present = fingerprint(found);
    const own = new OwnBackups(around.files, folder, layout.library);
    if (isNew || !isDue(await stillThere(own, last), present, around.now())) return;
    const today = join(folder, backupName(around.now()));
    const placed = await attemptBackup('unwritable', today, () =>
      own.pathFor(around.now(), notes.value.made),
    );
    const made = placed.ok ? await this.#make(placed.value) : placed;
    // Meanwhile the user may have chosen another folder, or none: that stands, and is looked at in turn.
    if (notes.value.folder !== folder) return this.makeIfDue();
    // Whoever was first tells how it went.
    if (!made.ok && made.error.kind === 'busy') return;
    this.#trouble = made.ok || made.error.kind === 'cancelled' ? null : backupError(made.error);
    if (placed.ok && made.ok) await this.#noteMade(own, placed.value, present);
    this.#tell();
  }

  async #noteMade(own: OwnBackups, path: string, present: string): Promise<void> {
    const { around, layout, notes } = this.#parts;
    const { library } = layout;
    const at = around.now().toISOString();
    const last = { at, fileName: basename(path), fingerprint: present, library };
    await notes.set({ ...notes.value, last });
    await attemptBackup('unwritable', path, async () => {
      const made = await own.added(path, notes.value.made);
      await notes.set({ ...notes.value, made });
      await own.thin(made, (old) => this.#running === null && this.#read?.path !== old);
    });
  }

  /** By the user: from now on it is none of the automatic ones, though it may have the name of one. */
  async make(target: string): Promise<Result<Manifest, BackupError>> {
    const { notes } = this.#parts;
    const made = await this.#make(target);
    if (!made.ok) return made;
    const automatic = notes.value.made.filter(({ path }) => path !== target);
    if (automatic.length < notes.value.made.length) {
      await notes.set({ ...notes.value, made: automatic });
    }
    return made;
  }

  /** What is being copied is waited for, and everything that is open is written to its file first. */
  async #make(target: string): Promise<Result<Manifest, BackupError>> {
    const { around, layout, open, library, copies, handOver } = this.#parts;
    return this.#run(async (watch) => {
      await copies.done(COPY_PATIENCE, watch.signal);
      const late = copies.names;
      await handOver();
      await open.checkpointAll();
      const made = await writeBackup({
        ...watch,
        files: around.files,
        library: layout.library,
        target,
        now: around.now,
      });
      if (!made.ok) return made;
      this.#leftOut = [...made.value.leftOut, ...late];
      const view = await library.view();
      if (view.ok) this.#unreadable = view.value.unreadable;
      return ok(made.value.manifest);
    });
  }

  /** Reads and verifies a backup, and says how it relates to the library. */
  async read(path: string): Promise<Result<RestorePlan, BackupError>> {
    const { around, layout, open } = this.#parts;
    return this.#run((watch) =>
      attemptBackup('unreadable', path, async () => {
        await open.checkpointAll();
        const manifest = await readManifest(path);
        const meetings: StoredMeeting[] = [];
        const [verifying, comparing] = inTwo(watch, verifyingShare(manifest));
        await verifyBackup(path, manifest, {
          ...verifying,
          onFile: async (file, content) => {
            const meeting = await backedUpMeeting(file, content);
            if (meeting) meetings.push(meeting);
          },
        });
        const { files } = around;
        const rows = await planRestore({ ...comparing, files, layout, manifest }, meetings);
        const token = randomUUID();
        this.#read = { token, path, manifest, textIsHere: withEqualText(rows) };
        return { token, fileName: basename(path), madeAt: manifest.madeAt, rows };
      }),
    );
  }

  async restore(token: string, chosen: readonly Id[]): Promise<Result<Restored, BackupError>> {
    const { open, handOver, onRestored } = this.#parts;
    return this.#withRead(token, async (backup, job) => {
      await handOver();
      const opened = (await open.all()).map(({ meeting }) => meeting.id);
      const restored = await restoreInto(job, backup, chosen);
      for (const id of opened) if (chosen.includes(id)) onRestored(id);
      return restored;
    });
  }

  async restoreAsLibrary(token: string, folder: string): Promise<Result<null, BackupError>> {
    return this.#withRead(token, (backup, job) => restoreAsLibrary(job, backup, folder));
  }

  cancel(): void {
    this.#running?.abort.abort();
  }

  #withRead<T>(
    token: string,
    work: (
      backup: OpenBackup,
      job: Parameters<typeof restoreInto>[0],
    ) => Promise<Result<T, BackupError>>,
  ): Promise<Result<T, BackupError>> {
    const backup = this.#read;
    if (backup?.token !== token) return Promise.resolve(fail({ kind: 'cancelled' }));
    const { around, layout, open } = this.#parts;
    return this.#run((watch) =>
      work(backup, { ...watch, files: around.files, layout, open, now: around.now }),
    );
  }

  /** One at a time: the user waits for what is under way, or cancels it. */
  async #run<T>(
    work: (watch: Watch) => Promise<Result<T, BackupError>>,
  ): Promise<Result<T, BackupError>> {
    if (this.#running) return fail({ kind: 'busy' });
    const abort = new AbortController();
    this.#running = { done: 0, abort };
    this.#tell();
    try {
      return await work({
        signal: abort.signal,
        onProgress: (done) => {
          this.#progress(done, abort);
        },
      });
    } finally {
      this.#running = null;
      this.#tell();
    }
  }

  /** What was given up may still be heard of for a moment; and a bar needs no more than percents. */
  #progress(done: number, abort: AbortController): void {
    const percent = Math.floor(done * 100) / 100;
    if (this.#running?.abort !== abort || this.#running.done === percent) return;
    this.#running = { done: percent, abort };
    this.#tell();
  }

  #tell(): void {
    this.#parts.onState(this.state);
  }
}

function withEqualText(rows: RestorePlan['rows']): ReadonlySet<Id> {
  const equal = rows.filter(({ state }) => state === 'filesMissing' || state === 'filesDiffer');
  return new Set(equal.map(({ id }) => id));
}

/** One that is gone protects nobody, so that it counts as never made. */
async function stillThere(
  own: OwnBackups,
  last: BackupNotes['last'],
): Promise<BackupNotes['last']> {
  if (!last) return null;
  const isGone = await attemptBackup('unreadable', last.fileName, () => own.isGone(last.fileName));
  return isGone.ok && isGone.value ? null : last;
}
