import { Menu, type BrowserWindow } from 'electron';
import type { PagePlace } from '../shared/api.ts';
import type { Translate } from '../shared/i18n/translator.ts';
import { contextMenuTemplate, type Clicked } from './context-menu-template.ts';
import { sendEvent } from './ipc.ts';
import type { Suggest } from './spelling/suggester.ts';

/** Shows the menu of a wrong word in a text; what is chosen in it the window does, for the text is there. */
export type WordMenu = (word: string, place: PagePlace) => Promise<void>;

/** The menu under the right mouse button and the menu key. */
export function contextMenuOf(
  window: BrowserWindow,
  translate: () => Translate,
  suggest: Suggest,
): WordMenu {
  const { webContents } = window;
  const showWord = async (word: string, clicked: Clicked & PagePlace, replace: Replace) => {
    const suggested = await suggest(word);
    const template = contextMenuTemplate(translate(), clicked, {
      word,
      suggestions: suggested.ok ? suggested.value : [],
      replace,
      learn: () => {
        sendEvent(webContents, 'learnWord', { word });
      },
    });
    // Not where the mouse is by now: looking up took its time.
    const { x, y } = clicked;
    if (!window.isDestroyed()) Menu.buildFromTemplate(template).popup({ window, x, y });
  };
  webContents.on('context-menu', (_, clicked) => {
    const { misspelledWord: word } = clicked;
    if (word !== '') {
      void showWord(word, clicked, (by) => {
        webContents.replaceMisspelling(by);
      });
      return;
    }
    const template = contextMenuTemplate(translate(), clicked, null);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
  return (word, place) =>
    showWord(word, { ...selectedWord, ...place }, (by) => {
      sendEvent(webContents, 'replaceWord', { by });
    });
}

type Replace = (by: string) => void;

/** The window selects the word before it asks for the menu. */
const selectedWord = {
  isEditable: true,
  selectionText: '',
  editFlags: { canCut: true, canCopy: true, canPaste: true, canSelectAll: true },
} as const;
