import { fail, ok } from '../../shared/result.ts';
import { appError, outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { versionsFolder, versionSummariesFile } from '../storage/layout.ts';
import { readMeetingFile } from '../storage/meeting-file.ts';
import { listVersions } from '../storage/version-files.ts';
import { VersionSummaries } from '../storage/version-summaries.ts';
import type { Context } from './context.ts';

type VersionsCall = Extract<keyof Handlers, `versions.${string}`>;

/** Earlier states of a meeting that is open. */
export function versionsHandlers({ around, layout, open }: Context): Pick<Handlers, VersionsCall> {
  const filesOf = (id: string) =>
    listVersions(around.files, versionsFolder(layout, 'meetings', id));
  return {
    'versions.list': async (id) => {
      const session = await open.find(id);
      if (!session) return fail(appError({ kind: 'notOpen', id }));
      const found = await filesOf(id);
      if (!found.ok) return outcome(found);
      const summaries = new VersionSummaries(around, versionSummariesFile(layout, id));
      const versions = await summaries.of(found.value);
      const { versionTrouble } = session;
      return ok({
        versions,
        unreadable: found.value.length - versions.length,
        trouble: versionTrouble && appError(versionTrouble),
      });
    },
    'versions.read': async (id, at) => {
      const found = await filesOf(id);
      if (!found.ok) return outcome(found);
      const version = found.value.find((one) => one.at.toISOString() === at);
      if (!version) return fail({ key: 'errors.versionGone' });
      const read = await readMeetingFile(around.files, version.path);
      return read.ok ? ok(read.value.meeting) : fail({ key: 'errors.versionUnreadable' });
    },
    'versions.keep': async (id, reason) => {
      const session = await open.find(id);
      if (!session) return fail(appError({ kind: 'notOpen', id }));
      const kept = await session.keepVersion(reason);
      return kept.ok ? kept : fail({ key: 'errors.versionNotKept' });
    },
  };
}
