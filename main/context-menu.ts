import { Menu, type BrowserWindow } from 'electron';
import type { PagePlace } from '../shared/api.ts';
import type { Translate } from '../shared/i18n/translator.ts';
import { contextMenuTemplate } from './context-menu-template.ts';
import { sendEvent } from './ipc.ts';

/** Shows the menu of a wrong word; what is chosen in it the window does, for the text is there. */
export type WordMenu = (word: string, suggestions: readonly string[], place: PagePlace) => void;

/** The menu under the right mouse button and the menu key. */
export function contextMenuOf(window: BrowserWindow, translate: () => Translate): WordMenu {
  const { webContents } = window;
  webContents.on('context-menu', (_, clicked) => {
    const template = contextMenuTemplate(translate(), clicked, null);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
  return (word, suggestions, place) => {
    const template = contextMenuTemplate(translate(), selectedWord, {
      word,
      suggestions,
      replace: (by) => {
        sendEvent(webContents, 'replaceWord', { by });
      },
      learn: () => {
        sendEvent(webContents, 'learnWord', { word });
      },
    });
    // Not where the mouse is by now: looking up took its time.
    Menu.buildFromTemplate(template).popup({ window, ...place });
  };
}

/** The window selects the word before it asks for the menu. */
const selectedWord = {
  isEditable: true,
  selectionText: '',
  editFlags: { canCut: true, canCopy: true, canPaste: true, canSelectAll: true },
} as const;
