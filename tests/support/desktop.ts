import { vi } from 'vitest';
import { defaultSettings } from '../../shared/defaults.ts';
import type { BackupState, ExportStage } from '../../shared/api.ts';
import { noBackupNotes } from '../../main/backup/backup-notes.ts';
import { Backups } from '../../main/backup/backups.ts';
import { CopiesUnderWay } from '../../main/copies-under-way.ts';
import type { Desktop, SaveProposal } from '../../main/desktop.ts';
import { workHere } from '../../main/documents/work-here.ts';
import type { DocumentWork, ImportWork } from '../../main/documents/work.ts';
import { ExportedFiles } from '../../main/exported-files.ts';
import { ExportingNow } from '../../main/exporting-now.ts';
import type { PrintPage } from '../../main/print-page.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { ok } from '../../shared/result.ts';
import type { Context } from '../../main/handlers/context.ts';
import { allHandlers } from '../../main/handlers/all.ts';
import { UserFile } from '../../main/user-file.ts';
import { aRun } from './store.ts';

/** A desktop on which the test is the user. */
export class TestDesktop implements Desktop {
  /** What the user picks, and where he saves; `undefined` when he cancels. */
  picks: string | undefined;
  picksMany: readonly string[] = [];
  savesAt: string | undefined;
  picksFolder: string | undefined;
  /** Whether there is a program to open a file with. */
  opens = true;
  readonly proposals: SaveProposal[] = [];
  readonly shown: string[] = [];
  copied: string | undefined;
  copiedPage: string | undefined;

  pickFolder(): Promise<string | undefined> {
    return Promise.resolve(this.picksFolder);
  }

  pickFile(): Promise<string | undefined> {
    return Promise.resolve(this.picks);
  }

  pickFiles(): Promise<readonly string[]> {
    return Promise.resolve(this.picksMany);
  }

  chooseTarget(proposal: SaveProposal): Promise<string | undefined> {
    this.proposals.push(proposal);
    return Promise.resolve(this.savesAt);
  }

  openPath(path: string): Promise<boolean> {
    this.shown.push(path);
    return Promise.resolve(this.opens);
  }

  reveal(path: string): void {
    this.shown.push(path);
  }

  openLink(link: string): Promise<void> {
    this.shown.push(link);
    return Promise.resolve();
  }

  copyText(text: string, page?: string): Promise<void> {
    this.copied = text;
    this.copiedPage = page;
    return Promise.resolve();
  }
}

/** Everything behind the calls of the window, over a folder and a desktop of the test. */
export function anApp(
  folder: string,
  imports: ImportWork = workHere,
  settled: Context['settled'] = Promise.resolve(ok(null)),
) {
  const run = aRun(folder);
  const desktop = new TestDesktop();
  const onSettings = vi.fn();
  const log = vi.fn();
  const restart = vi.fn();
  /** The paper is the page itself. */
  const print = vi.fn<PrintPage>((page) => Promise.resolve(ok(page)));
  const onBackup = vi.fn<(state: BackupState) => void>();
  const onRestored = vi.fn<(id: Id) => void>();
  const copies = new CopiesUnderWay();
  const handOver = vi.fn(() => Promise.resolve());
  const backupNotes = new UserFile(run.disk, `${folder}/backups.json`, noBackupNotes);
  const backups = new Backups({
    ...run,
    copies,
    handOver,
    notes: backupNotes,
    onState: onBackup,
    onRestored,
  });
  const onExport = vi.fn<(stage: ExportStage | null) => void>();
  /** As the app does it, unless the test takes its place. */
  const documents: { -readonly [N in keyof DocumentWork]: DocumentWork[N] } = { ...workHere };
  const handlers = allHandlers({
    ...run,
    settled,
    desktop,
    settings: new UserFile(run.disk, `${folder}/settings.json`, defaultSettings),
    exportChoices: new UserFile(run.disk, `${folder}/export-choices.json`, {}),
    exported: new ExportedFiles(),
    copies,
    print,
    exporting: new ExportingNow(onExport),
    documents,
    imports,
    reading: workHere,
    backups,
    restart,
    libraryFixed: false,
    onSettings,
    log,
    presentation: {
      slide: null,
      show: vi.fn(),
      update: vi.fn(),
      close: vi.fn(),
      toggleFullScreen: vi.fn(),
    },
    suggest: () => Promise.resolve(ok([])),
    wordMenu: vi.fn(),
    quit: vi.fn(),
    handedOver: vi.fn(),
    copied: vi.fn(),
  });
  return {
    ...run,
    desktop,
    handlers,
    onSettings,
    log,
    backups,
    backupNotes,
    copies,
    handOver,
    onBackup,
    onRestored,
    restart,
    print,
    onExport,
    documents,
  };
}
