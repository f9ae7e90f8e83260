import type { LibraryView, Outcome } from '../../shared/api.ts';
import { fail, ok } from '../../shared/result.ts';
import { libraryError, outcome, settlingError } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { chooseLibrary } from '../library-folder.ts';
import type { StorageError } from '../storage/storage-error.ts';
import type { Context } from './context.ts';

type LibraryCall = Extract<keyof Handlers, `library.${string}`>;

export function libraryHandlers({
  around,
  layout,
  library,
  settled,
  desktop,
  restart,
  libraryFixed,
}: Context): Pick<Handlers, LibraryCall> {
  const tell = (error: StorageError) => libraryError(layout, error);
  const view = async (): Promise<Outcome<LibraryView>> => {
    const read = outcome(await library.view(), tell);
    const placed = await settled;
    if (!read.ok || placed.ok) return read;
    return ok({ ...read.value, unsettled: settlingError(placed.error) });
  };
  return {
    'library.view': view,
    'library.add': async (meeting) => outcome(await library.add(meeting), tell),
    'library.trash': async (id) => outcome(await library.trash(id)),
    'library.restore': async (id) => outcome(await library.restore(id)),
    'library.removeForGood': async (ids) => outcome(await library.removeForGood(ids)),
    'library.removeSeries': async (id) => outcome(await library.removeSeries(id), tell),
    'library.saveSeries': async (series, before) =>
      outcome(await library.saveSeries(series, before), tell),
    'library.lastActions': async (meeting) => outcome(await library.lastActions(meeting), tell),
    'library.choose': async () => {
      if (libraryFixed) return fail({ key: 'errors.libraryFixed' });
      const folder = await desktop.pickFolder('library');
      if (folder === undefined || folder === layout.library) return ok(null);
      const chosen = await chooseLibrary(around.files, layout.userData, folder);
      if (chosen.ok) restart();
      return outcome(chosen);
    },
    'library.reveal': async () => {
      const folder = layout.library;
      const made = await library.makeFolder();
      if (!made.ok) return outcome(made, tell);
      if (await desktop.openPath(folder)) return ok(null);
      return fail({ key: 'errors.folderNotOpened', values: { folder } });
    },
  };
}
