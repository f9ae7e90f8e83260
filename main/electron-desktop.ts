import { basename, dirname, join } from 'node:path';
import { app, dialog, shell, type BrowserWindow } from 'electron';
import type { TextKey, Translate } from '../shared/i18n/translator.ts';
import type { Desktop, PickedFile, PickedFolder } from './desktop.ts';
import { writeClipboard } from './electron-clipboard.ts';
import type { Remembered } from './remembered.ts';

/** Dialogs belong to the window, and start in the folder where the last one ended. */
export function electronDesktop(
  window: () => BrowserWindow,
  remembered: Remembered,
  translate: () => Translate,
): Desktop {
  const folder = () => remembered.state.folder ?? app.getPath('documents');
  const pick = async (what: PickedFile, more: readonly 'multiSelections'[] = []) => {
    const t = translate();
    const { title, kind, extensions } = pickedFiles[what];
    const picked = await dialog.showOpenDialog(window(), {
      title: t(title),
      defaultPath: folder(),
      properties: ['openFile', ...more],
      filters: [
        ...(kind ? [{ name: t(kind), extensions: [...extensions] }] : []),
        { name: t('dialogs.allFiles'), extensions: ['*'] },
      ],
    });
    const [first] = picked.filePaths;
    if (picked.canceled || first === undefined) return [];
    await remembered.set({ folder: dirname(first) });
    return picked.filePaths;
  };
  return {
    pickFile: async (what) => (await pick(what))[0],
    pickFiles: (what) => pick(what, ['multiSelections']),
    pickFolder: async (what) => {
      const picked = await dialog.showOpenDialog(window(), {
        title: translate()(pickedFolders[what]),
        defaultPath: folder(),
        properties: ['openDirectory', 'createDirectory'],
      });
      const [path] = picked.filePaths;
      return picked.canceled ? undefined : path;
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
    copyText: writeClipboard,
  };
}

interface PickedKind {
  readonly title: TextKey;
  /** Without one every file may be picked. */
  readonly kind?: TextKey;
  readonly extensions: readonly string[];
}

const pickedFiles: Readonly<Record<PickedFile, PickedKind>> = {
  attachments: { title: 'dialogs.attachTitle', extensions: [] },
  import: {
    title: 'dialogs.importTitle',
    kind: 'dialogs.importable',
    extensions: ['txt', 'md', 'markdown', 'html', 'htm', 'docx', 'eml', 'json'],
  },
  abbreviations: {
    title: 'capture.pickTitle',
    kind: 'capture.fileKind',
    extensions: ['txt', 'csv'],
  },
  logo: {
    title: 'house.pickTitle',
    kind: 'house.pictures',
    extensions: ['png', 'jpg', 'jpeg'],
  },
  template: { title: 'templates.pickTitle', kind: 'templates.files', extensions: ['docx', 'dotx'] },
  backup: { title: 'dialogs.restoreTitle', kind: 'dialogs.backupFile', extensions: ['zip'] },
};

const pickedFolders: Readonly<Record<PickedFolder, TextKey>> = {
  backups: 'dialogs.backupFolderTitle',
  newLibrary: 'dialogs.newLibraryTitle',
  library: 'dialogs.libraryTitle',
};
