import type { Settings } from '../../shared/api.ts';
import type { Desktop } from '../desktop.ts';
import type { ExportedFiles } from '../exported-files.ts';
import type { Log } from '../log.ts';
import type { Layout } from '../storage/layout.ts';
import type { Library } from '../storage/library.ts';
import type { Surroundings } from '../storage/open-meeting.ts';
import type { OpenMeetings } from '../storage/open-meetings.ts';
import type { UserFile } from '../user-file.ts';

/** What the handlers work with. */
export interface Context {
  readonly around: Surroundings;
  readonly layout: Layout;
  readonly library: Library;
  readonly open: OpenMeetings;
  readonly settings: UserFile<Settings>;
  readonly desktop: Desktop;
  readonly exported: ExportedFiles;
  readonly log: Log;
  /** Settings have changed: whatever shows them outside the window follows. */
  readonly onSettings: (settings: Settings) => void;
  readonly quit: () => void;
  readonly handedOver: (all: boolean) => void;
}
