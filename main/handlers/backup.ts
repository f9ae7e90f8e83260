import { basename } from 'node:path';
import { translator } from '../../shared/i18n/translator.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { BackupState, Outcome } from '../../shared/api.ts';
import { backupName } from '../backup/automatic.ts';
import { backupError, type BackupError } from '../backup/backup-error.ts';
import type { Handlers } from '../dispatch.ts';
import { withExtension } from '../file-names.ts';
import type { Context } from './context.ts';

type BackupCall = Extract<keyof Handlers, `backup.${string}`>;

export function backupHandlers(context: Context): Pick<Handlers, BackupCall> {
  const { around, backups, desktop, exported, settings } = context;
  const setFolder = async (folder: string | null): Promise<Outcome<BackupState>> => {
    const written = await backups.setFolder(folder);
    return written.ok ? ok(backups.state) : fail({ key: 'errors.settingsNotKept' });
  };
  return {
    'backup.state': () => Promise.resolve(backups.state),
    'backup.chooseFolder': async () => {
      const folder = await desktop.pickFolder('backups');
      return folder === undefined ? ok(null) : setFolder(folder);
    },
    'backup.stopAutomatic': () => setFolder(null),
    'backup.make': async () => {
      const t = translator(settings.value.language);
      const path = await desktop.chooseTarget({
        title: t('dialogs.backupTitle'),
        name: backupName(around.now()),
        kind: t('dialogs.backupFile'),
        extension: 'zip',
      });
      if (path === undefined) return ok(null);
      const target = withExtension(path, 'zip');
      const made = await backups.make(target);
      if (!made.ok) return fail(backupError(made.error));
      return ok({ fileName: basename(target), token: exported.add(target) });
    },
    'backup.cancel': () => {
      backups.cancel();
      return Promise.resolve(null);
    },
    'backup.pick': async () => {
      const path = await desktop.pickFile('backup');
      return path === undefined ? ok(null) : told(await backups.read(path));
    },
    'backup.restore': async (token, chosen) => told(await backups.restore(token, chosen)),
    'backup.restoreAsLibrary': async (token) => {
      const folder = await desktop.pickFolder('newLibrary');
      if (folder === undefined) return ok(null);
      const restored = await backups.restoreAsLibrary(token, folder);
      if (!restored.ok) return fail(backupError(restored.error));
      return ok({ fileName: basename(folder), token: exported.add(folder) });
    },
  };
}

function told<T>(result: Result<T, BackupError>): Outcome<T> {
  return result.ok ? result : fail(backupError(result.error));
}
