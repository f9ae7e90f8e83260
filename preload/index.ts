import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import type { EventName, Events, RawBridge } from '../shared/api.ts';
import {
  CALL_CHANNEL,
  DROPPED_FILES,
  EVENT_CHANNEL,
  eventNames,
  SUGGEST,
  SUGGESTIONS_PAGE,
} from '../shared/channels.ts';

// Every event has its own listeners; Node would call more than ten a leak.
ipcRenderer.setMaxListeners(2 * eventNames.length);

/** The only way out of the sandbox: it passes the contract on and adds nothing to it. */
const bridge: RawBridge = {
  call: (name: string, ...args) => {
    if (name === DROPPED_FILES) throw new Error('Only files that were dropped have a path');
    return ipcRenderer.invoke(CALL_CHANNEL, name, args);
  },
  // A file that a script made has no path, so that the page can name none.
  addDropped: (meeting, files) => {
    const paths = files.map((file) => webUtils.getPathForFile(file as File));
    return ipcRenderer.invoke(CALL_CHANNEL, DROPPED_FILES, [meeting, paths]);
  },
  on: (event, listener) => {
    if (!eventNames.includes(event)) throw new Error(`No such event: ${event}`);
    const hear = (_: unknown, heard: EventName, payload: Events[typeof event]) => {
      if (heard === event) listener(payload);
    };
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, hear);
    };
  },
  spelling: {
    isMisspelled: (word) => webFrame.isWordMisspelled(word),
    checkFields: (wrongOf) => {
      webFrame.setSpellCheckProvider('nl', {
        spellCheck: (words, tell) => {
          tell(wrongOf(words));
        },
      });
    },
  },
};

if (location.href === SUGGESTIONS_PAGE)
  contextBridge.exposeInMainWorld(SUGGEST, (word: string) => webFrame.getWordSuggestions(word));
else contextBridge.exposeInMainWorld('notulist', bridge);
