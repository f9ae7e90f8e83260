import { randomUUID } from 'node:crypto';
import { app, BrowserWindow, session, type PrintToPDFOptions, type Session } from 'electron';
import { fail, ok } from '../shared/result.ts';
import type { Log } from './log.ts';
import type { PrintPage } from './print-page.ts';
import { lockDown } from './security.ts';
import { APP_ORIGIN, APP_SCHEME } from './served-files.ts';
import type { PageTemplates } from './writers/page-templates.ts';

/** The page brings its own style, and nothing else happens in it. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'";

/** Prints in a hidden window without script, network or a way to the app. */
export function electronPrinter(log: Log): PrintPage {
  const pages = new Map<string, Uint8Array>();
  let room: Session | undefined;
  return async (page, running, signal) => {
    room ??= printRoom(pages);
    const address = `${APP_ORIGIN}/${randomUUID()}`;
    pages.set(address, page);
    const window = hiddenWindow(room);
    try {
      const work = [printed(window, address, running), crash(window)];
      return ok(await Promise.race(signal ? [...work, aborted(signal)] : work));
    } catch (error) {
      if (!signal?.aborted) log('Printing', error);
      return fail({ key: 'errors.printFailed' });
    } finally {
      pages.delete(address);
      window.destroy();
    }
  };
}

/** A session in memory that knows no address but those of the pages. */
function printRoom(pages: ReadonlyMap<string, Uint8Array>): Session {
  const room = session.fromPartition('printing');
  lockDown(room);
  // A PDF says which program made it, and with the whole name of a browser also on which system.
  app.userAgentFallback = 'Notulist';
  room.protocol.handle(APP_SCHEME, ({ url }) => {
    const page = pages.get(url);
    if (!page) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(page), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': PAGE_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
  return room;
}

function hiddenWindow(room: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    frame: false,
    webPreferences: {
      session: room,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      devTools: false,
    },
  });
}

async function printed(
  window: BrowserWindow,
  address: string,
  running: PageTemplates,
): Promise<Uint8Array> {
  await window.loadURL(address);
  return window.webContents.printToPDF(options(running));
}

/** Without it a page whose process ends would be waited for in vain. */
function crash({ webContents }: BrowserWindow): Promise<never> {
  return new Promise((_resolve, reject) => {
    webContents.once('render-process-gone', (_event, { reason }) => {
      reject(new Error(`The page to print is gone: ${reason}`));
    });
  });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => {
      reject(new Error('Printing was broken off'));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** Paper size and margins are those of the style of the page. */
function options({ header, footer }: PageTemplates): PrintToPDFOptions {
  return {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: header,
    footerTemplate: footer,
  };
}
