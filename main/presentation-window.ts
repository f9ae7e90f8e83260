import { app, BrowserWindow, nativeTheme, screen, type Display } from 'electron';
import type { Slide } from '../shared/presenting/slide.ts';
import { sendEvent } from './ipc.ts';
import type { Presentation } from './presentation.ts';
import { PRESENTATION_URL } from './served-files.ts';
import { tellWindow } from './window-life.ts';
import { BACKGROUND, pagePreferences } from './window.ts';

/** In pixels, where there is only one screen. */
const SIZE = { width: 1_024, height: 640 } as const;

/**
 * Goes to the screen that the main window is not on, over all of it and without taking the keyboard.
 * With one screen it is a window beside the other, which F11 makes as large as the screen.
 */
export class PresentationWindow implements Presentation {
  readonly #out: string;
  readonly #main: BrowserWindow;
  #window: BrowserWindow | null = null;
  #slide: Slide | null = null;

  constructor(out: string, main: BrowserWindow) {
    this.#out = out;
    this.#main = main;
    main.once('closed', () => {
      this.close();
    });
  }

  get slide(): Slide | null {
    return this.#slide;
  }

  show(slide: Slide): void {
    this.#slide = slide;
    if (this.#window) this.update(slide);
    else this.#open();
  }

  update(slide: Slide): void {
    if (!this.#window) return;
    this.#slide = slide;
    sendEvent(this.#window.webContents, 'slide', slide);
  }

  close(): void {
    this.#window?.destroy();
  }

  toggleFullScreen(): void {
    this.#window?.setFullScreen(!this.#window.isFullScreen());
  }

  #open(): void {
    const other = otherDisplay(this.#main);
    const window = new BrowserWindow({
      ...(other ? other.workArea : SIZE),
      show: false,
      title: app.name,
      autoHideMenuBar: true,
      backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
      webPreferences: pagePreferences(this.#out),
    });
    // Its keys are its own; the menu speaks to the main window.
    window.removeMenu();
    this.#window = window;
    window.once('ready-to-show', () => {
      if (other) {
        window.showInactive();
        window.setFullScreen(true);
      } else window.show();
    });
    window.once('closed', () => {
      this.#window = null;
      this.#slide = null;
      tellWindow(this.#main, 'presentation', { isOpen: false });
    });
    void window.loadURL(PRESENTATION_URL);
    tellWindow(this.#main, 'presentation', { isOpen: true });
  }
}

/** The screen in the room is the one that nobody sits at. */
function otherDisplay(main: BrowserWindow): Display | undefined {
  const own = screen.getDisplayMatching(main.getBounds());
  return screen.getAllDisplays().find(({ id }) => id !== own.id);
}
