import { contextBridge, ipcRenderer, webFrame } from 'electron';
import type { EventName, Events, RawBridge } from '../shared/api.ts';
import {
  CALL_CHANNEL,
  EVENT_CHANNEL,
  eventNames,
  SUGGEST,
  SUGGESTIONS_PAGE,
} from '../shared/channels.ts';

// Every event has its own listeners; Node would call more than ten a leak.
ipcRenderer.setMaxListeners(2 * eventNames.length);

/** The only way out of the sandbox: it passes the contract on and adds nothing to it. */
const bridge: RawBridge = {
  call: (name, ...args) => ipcRenderer.invoke(CALL_CHANNEL, name, args),
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
