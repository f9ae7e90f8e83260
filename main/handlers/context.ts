import type { HandOver, Settings } from '../../shared/api.ts';
import type { Backups } from '../backup/backups.ts';
import type { CopiesUnderWay } from '../copies-under-way.ts';
import type { Desktop } from '../desktop.ts';
import type { WordMenu } from '../context-menu.ts';
import type { DocumentWork, ImportWork, LibraryWork } from '../documents/work.ts';
import type { ExportedFiles } from '../exported-files.ts';
import type { ExportingNow } from '../exporting-now.ts';
import type { Log } from '../log.ts';
import type { Result } from '../../shared/result.ts';
import type { Presentation } from '../presentation.ts';
import type { PrintPage } from '../print-page.ts';
import type { FileTrouble } from '../storage/file-trouble.ts';
import type { Layout } from '../storage/layout.ts';
import type { Suggest } from '../spelling/suggester.ts';
import type { Library } from '../storage/library.ts';
import type { Surroundings } from '../storage/surroundings.ts';
import type { OpenMeetings } from '../storage/open-meetings.ts';
import type { ExportChoices } from './export-choices.ts';
import type { UserFile } from '../user-file.ts';

/** What the handlers work with. */
export interface Context {
  readonly around: Surroundings;
  readonly layout: Layout;
  readonly library: Library;
  /** Once what this machine keeps beside the library is in its place, or why it is not. */
  readonly settled: Promise<Result<null, FileTrouble>>;
  readonly open: OpenMeetings;
  readonly settings: UserFile<Settings>;
  readonly exportChoices: UserFile<ExportChoices>;
  readonly desktop: Desktop;
  readonly exported: ExportedFiles;
  readonly copies: CopiesUnderWay;
  readonly documents: DocumentWork;
  readonly print: PrintPage;
  readonly exporting: ExportingNow;
  readonly imports: ImportWork;
  readonly reading: LibraryWork;
  readonly backups: Backups;
  readonly presentation: Presentation;
  readonly log: Log;
  /** Settings have changed: whatever shows them outside the window follows. */
  readonly onSettings: (settings: Settings) => void;
  readonly suggest: Suggest;
  readonly wordMenu: WordMenu;
  readonly quit: () => void;
  /** Ends this run in order and begins a new one, which reads anew where the library is. */
  readonly restart: () => void;
  /** The environment says where the library is; the user cannot choose it then. */
  readonly libraryFixed: boolean;
  readonly handedOver: (given: HandOver) => void;
  readonly copied: (all: boolean) => void;
}
