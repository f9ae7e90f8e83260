import type { Handlers } from '../dispatch.ts';
import { abbreviationsHandlers } from './abbreviations.ts';
import { appHandlers } from './app.ts';
import { attachmentHandlers } from './attachments.ts';
import { backupHandlers } from './backup.ts';
import { checkupHandlers } from './checkup.ts';
import type { Context } from './context.ts';
import { copyHandlers } from './copying.ts';
import { exportChoiceHandlers } from './export-choices.ts';
import { exportHandlers } from './exporting.ts';
import { houseHandlers } from './house.ts';
import { importHandlers } from './importing.ts';
import { libraryHandlers } from './library.ts';
import { meetingHandlers } from './meeting.ts';
import { mergingHandlers } from './merging.ts';
import { overviewHandlers } from './overview.ts';
import { presentationHandlers } from './presenting.ts';
import { searchHandlers } from './search.ts';
import { spellingHandlers } from './spelling.ts';
import { templateHandlers } from './templates.ts';
import { versionsHandlers } from './versions.ts';

/** An answer for every call of the contract; the compiler misses the one that is forgotten. */
export function allHandlers(context: Context): Handlers {
  return {
    ...libraryHandlers(context),
    ...meetingHandlers(context),
    ...attachmentHandlers(context),
    ...mergingHandlers(context),
    ...versionsHandlers(context),
    ...importHandlers(context),
    ...exportHandlers(context),
    ...exportChoiceHandlers(context),
    ...houseHandlers(context),
    ...templateHandlers(context),
    ...copyHandlers(context),
    ...backupHandlers(context),
    ...abbreviationsHandlers(context),
    ...spellingHandlers(context),
    ...checkupHandlers(context),
    ...presentationHandlers(context),
    ...searchHandlers(context),
    ...overviewHandlers(context),
    ...appHandlers(context),
  };
}
