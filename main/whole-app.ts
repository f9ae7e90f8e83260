import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, nativeTheme, session, type BrowserWindow } from 'electron';
import type { Settings } from '../shared/api.ts';
import { translator } from '../shared/i18n/translator.ts';
import { checkpointNews } from './app-error.ts';
import type { Backups } from './backup/backups.ts';
import { CopiesUnderWay } from './copies-under-way.ts';
import { contextMenuOf } from './context-menu.ts';
import type { Handlers } from './dispatch.ts';
import { documentsOnThread, importsOnThread, libraryOnThread } from './documents/on-thread.ts';
import { electronPrinter } from './electron-printer.ts';
import { electronDesktop } from './electron-desktop.ts';
import { ExportedFiles } from './exported-files.ts';
import { ExportingNow } from './exporting-now.ts';
import { sendEvent } from './ipc.ts';
import type { Log } from './log.ts';
import { showMenu } from './menu.ts';
import { PresentationWindow } from './presentation-window.ts';
import type { Remembered } from './remembered.ts';
import { Shutdown } from './shutdown.ts';
import { settleBeside } from './storage/beside-places.ts';
import { realFiles } from './storage/files.ts';
import { exportChoicesFile, type Layout } from './storage/layout.ts';
import { Library } from './storage/library.ts';
import type { Surroundings } from './storage/surroundings.ts';
import { thisMachine } from './storage/machine.ts';
import { OpenMeetings } from './storage/open-meetings.ts';
import { followSystem } from './system-life.ts';
import { openUserFile, type UserFile } from './user-file.ts';
import {
  askAboutCopies,
  askAboutDraft,
  askToLeave,
  comeForward,
  endInOrder,
  tellWindow,
} from './window-life.ts';
import { reviveAfterCrash, reviveAfterHang } from './window-trouble.ts';
import { setLanguages, startChecker } from './spelling/session-checker.ts';
import { suggesterIn } from './spelling/suggester.ts';
import { themeSource } from './theme-source.ts';

const around: Surroundings = {
  files: realFiles,
  now: () => new Date(),
  newId: randomUUID,
  later: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** What the window was made with. */
export interface Begun {
  readonly window: BrowserWindow;
  /** Where the compiled app is. */
  readonly out: string;
  readonly layout: Layout;
  readonly settings: UserFile<Settings>;
  readonly remembered: Remembered;
  readonly log: Log;
}

/** Puts the rest of the app together; gives what answers the window. */
export function wholeApp(begun: Begun): Promise<Handlers> {
  const { window, out, layout, settings, remembered, log } = begun;
  const open = new OpenMeetings({ ...around, machine: thisMachine() }, layout, {
    versionTrouble: (trouble) => {
      log('A version could not be kept', trouble);
    },
    besideTrouble: (trouble) => {
      log('What is kept beside a meeting could not be written', trouble);
    },
    behind: (meeting, behind) => {
      if (behind) log('A meeting could not be written', behind.trouble);
      tellWindow(window, 'checkpoint', checkpointNews(layout, meeting, behind));
    },
    merged: (id) => {
      tellWindow(window, 'meetingMerged', { id });
    },
    elsewhere: (id) => {
      tellWindow(window, 'meetingElsewhere', { id });
    },
  });
  const copies = new CopiesUnderWay();
  const shutdown = new Shutdown({
    copies,
    askAboutCopies: () => askAboutCopies(window, translator(settings.value.language), copies.names),
    askWindow: () => tellWindow(window, 'flush', null),
    askAboutDraft: () => askAboutDraft(window, translator(settings.value.language)),
    askUser: () => askToLeave(window, translator(settings.value.language)),
    askForCopies: () => tellWindow(window, 'saveCopies', null),
    writeStore: () => open.checkpointAll(),
    closeStore: async () => {
      for (const closed of await open.closeAll()) if (!closed.ok) log('Closing', closed.error);
    },
  });
  menuInLanguage(window, settings.value);
  void startChecker(session.defaultSession, {
    from: dictionariesFolder(out),
    userData: layout.userData,
    spelling: () => settings.value.spelling,
    onReady: () => tellWindow(window, 'dictionaryReady', null),
    log,
  });
  endInOrder(window, remembered, shutdown);
  followSystem(window, shutdown, (isResting) => {
    tellWindow(window, 'resting', { isResting });
  });
  comeForward(window);
  const circumstances = { settings, shutdown, log, lastRecorded: () => open.lastRecorded() };
  reviveAfterCrash(window, circumstances);
  reviveAfterHang(window, circumstances);
  return loadHandlers({ ...begun, open, copies, shutdown });
}

interface Parts extends Begun {
  readonly open: OpenMeetings;
  readonly copies: CopiesUnderWay;
  readonly shutdown: Shutdown;
}

async function loadHandlers(parts: Parts): Promise<Handlers> {
  const { window, out, layout, settings, remembered, open, copies, shutdown, log } = parts;
  const settled = settleBeside(around, layout).then((done) => {
    if (!done.ok) log('What is kept beside the library is not in its place', done.error);
    return done;
  });
  const { allHandlers } = await import('./handlers/all.ts');
  const { afterSettling } = await import('./handlers/after-settling.ts');
  const { exportChoicesSchema } = await import('./handlers/export-choices.ts');
  const translate = () => translator(settings.value.language);
  const suggest = suggesterIn(out, () => settings.value.spelling, log);
  const thread = join(out, 'main', 'documents.js');
  const library = new Library(around, layout, open);
  const handlers = allHandlers({
    around,
    layout,
    open,
    settings,
    log,
    library,
    settled,
    presentation: new PresentationWindow(out, window),
    desktop: electronDesktop(() => window, remembered, translate),
    exportChoices: openUserFile(realFiles, exportChoicesFile(layout), exportChoicesSchema, {}),
    exported: new ExportedFiles(),
    copies,
    print: electronPrinter(log),
    exporting: new ExportingNow((stage) => {
      tellWindow(window, 'exporting', { stage });
    }),
    documents: documentsOnThread(thread),
    imports: importsOnThread(thread),
    reading: libraryOnThread(thread),
    backups: await startBackups(parts, library),
    suggest,
    wordMenu: contextMenuOf(window, translate, suggest),
    onSettings: (next) => {
      setLanguages(session.defaultSession, next.spelling);
      tellWindow(window, 'dictionaryReady', null);
      nativeTheme.themeSource = themeSource(next);
      menuInLanguage(window, next);
    },
    quit: () => {
      app.quit();
    },
    libraryFixed: process.env['NOTULIST_LIBRARY'] !== undefined,
    restart: () => {
      app.relaunch();
      app.quit();
    },
    handedOver: (given) => {
      shutdown.handedOver(given);
    },
    copied: (all) => {
      shutdown.copied(all);
    },
  });
  return afterSettling(handlers, settled);
}

function dictionariesFolder(out: string): string {
  if (app.isPackaged) return join(process.resourcesPath, 'dictionaries');
  return join(out, '..', 'build', 'dictionaries');
}

async function startBackups(
  { window, layout, open, copies, shutdown }: Parts,
  library: Library,
): Promise<Backups> {
  const { backupNotesSchema, noBackupNotes } = await import('./backup/backup-notes.ts');
  const { Backups } = await import('./backup/backups.ts');
  const path = join(layout.userData, 'backups.json');
  const backups = new Backups({
    around,
    layout,
    open,
    library,
    notes: openUserFile(realFiles, path, backupNotesSchema, noBackupNotes),
    copies,
    handOver: () => shutdown.save(),
    onState: (state) => {
      tellWindow(window, 'backup', state);
    },
    onRestored: (id) => {
      tellWindow(window, 'meetingMerged', { id });
    },
  });
  backups.start();
  return backups;
}

function menuInLanguage(window: BrowserWindow, { language }: Settings): void {
  showMenu(translator(language), (id) => {
    sendEvent(window.webContents, 'command', { id });
  });
}
