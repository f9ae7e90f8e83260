import { basename, dirname, join } from 'node:path';
import { app, dialog, shell, type BrowserWindow } from 'electron';
import type { Translate } from '../shared/i18n/translator.ts';
import type { Desktop } from './desktop.ts';
import type { Remembered } from './remembered.ts';

/** Dialogs belong to the window, and start in the folder where the last one ended. */
export function electronDesktop(
  window: () => BrowserWindow,
  remembered: Remembered,
  translate: () => Translate,
): Desktop {
  const folder = () => remembered.state.folder ?? app.getPath('documents');
  return {
    pickFile: async () => {
      const t = translate();
      const picked = await dialog.showOpenDialog(window(), {
        title: t('dialogs.importTitle'),
        defaultPath: folder(),
        properties: ['openFile'],
        filters: [
          { name: t('dialogs.importable'), extensions: importable },
          { name: t('dialogs.allFiles'), extensions: ['*'] },
        ],
      });
      const [path] = picked.filePaths;
      if (picked.canceled || path === undefined) return undefined;
      await remembered.set({ folder: dirname(path) });
      return path;
    },
    chooseTarget: async ({ title, name, kind, extension }) => {
      const chosen = await dialog.showSaveDialog(window(), {
        title,
        defaultPath: join(folder(), basename(name)),
        filters: [{ name: kind, extensions: [extension] }],
      });
      if (chosen.canceled || chosen.filePath === '') return undefined;
      await remembered.set({ folder: dirname(chosen.filePath) });
      return chosen.filePath;
    },
    openPath: async (path) => (await shell.openPath(path)) === '',
    reveal: (path) => {
      shell.showItemInFolder(path);
    },
    openLink: (link) => shell.openExternal(link),
  };
}

const importable = ['txt', 'md', 'html', 'htm', 'docx', 'json'];
