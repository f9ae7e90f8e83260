import { fail, ok } from '../../shared/result.ts';
import { recordsOf, type MeetingRecords } from '../../shared/overview/meeting-records.ts';
import { overviewsOf } from '../../shared/overview/overviews.ts';
import { libraryError, outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { ThreadStopped } from '../documents/work-thread.ts';
import type { Context } from './context.ts';

type OverviewCall = Extract<keyof Handlers, `overview.${string}`>;

export function overviewHandlers({
  layout,
  library,
  open,
  reading,
  desktop,
}: Context): Pick<Handlers, OverviewCall> {
  /** Of a meeting that is open the file may be behind. */
  const upToDate = async (found: readonly MeetingRecords[]) => {
    const opened = (await open.all()).map(({ meeting }) => [meeting.id, meeting] as const);
    const live = new Map(opened);
    return found.map((records) => {
      const meeting = live.get(records.meeting.id);
      return meeting ? recordsOf(meeting) : records;
    });
  };
  return {
    'overview.read': async () => {
      // Where the disk is away there are no files, which is not the same as nothing open. Also it brings the
      // files up to date that a crash left behind.
      const view = await library.view();
      if (!view.ok) return outcome(view, (error) => libraryError(layout, error));
      try {
        const { meetings, unreadable } = await reading.records(layout);
        return ok({ ...overviewsOf(await upToDate(meetings)), unreadable });
      } catch (error) {
        if (!(error instanceof ThreadStopped)) throw error;
        return fail({ key: 'errors.overviewTooMuch' });
      }
    },
    'overview.copy': async (sheet) => {
      const { sheetPage, sheetText } = await import('../overview/copied-sheet.ts');
      await desktop.copyText(sheetText(sheet), sheetPage(sheet));
      return ok(null);
    },
  };
}
