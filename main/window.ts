import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  nativeTheme,
  screen,
  type Rectangle,
  type WebPreferences,
} from 'electron';
import type { Settings } from '../shared/api.ts';
import type { Remembered } from './remembered.ts';
import { APP_ORIGIN } from './served-files.ts';

/** The background tokens of the theme, so that no white flashes before the first paint. */
export const BACKGROUND = { light: '#f6f5f2', dark: '#17191c' } as const;
const DEFAULT_SIZE = { width: 1366, height: 860 } as const;

/** The one window. It shows itself as soon as it has something to show. */
export function createWindow(
  out: string,
  settings: Settings,
  { state }: Remembered,
): BrowserWindow {
  const window = new BrowserWindow({
    ...(state.bounds && isOnScreen(state.bounds) ? state.bounds : DEFAULT_SIZE),
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: app.name,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    autoHideMenuBar: true,
    webPreferences: { ...pagePreferences(out), spellcheck: true },
  });
  window.once('ready-to-show', () => {
    if (state.maximised) window.maximize();
    window.show();
  });
  loadApp(window, settings);
  return window;
}

/** The sandbox in which every page of ours runs. */
export function pagePreferences(out: string): WebPreferences {
  return {
    preload: join(out, 'preload', 'index.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}

/** Language, text size and theme go along in the address, so that the first paint has them right. */
export function loadApp(window: BrowserWindow, { language, textScale, theme }: Settings): void {
  const query = new URLSearchParams({ lang: language, scale: String(textScale), theme });
  void window.loadURL(`${APP_ORIGIN}/index.html?${query.toString()}`);
}

export async function rememberBounds(window: BrowserWindow, remembered: Remembered): Promise<void> {
  await remembered.set({ bounds: window.getNormalBounds(), maximised: window.isMaximized() });
}

/** A screen that was there yesterday may be gone today. */
function isOnScreen(bounds: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(bounds);
  const overlapX = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - bounds.x;
  return (
    overlapX > 100 &&
    bounds.x + bounds.width > workArea.x + 100 &&
    bounds.y >= workArea.y - 20 &&
    bounds.y < workArea.y + workArea.height - 100
  );
}
