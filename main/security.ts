import { app, type Session } from 'electron';
import { isAppUrl } from './served-files.ts';

/** The app needs no network, no camera and no second page, so the window gets none of it. */
export function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url) });
  });
}

function mayLoad(url: string): boolean {
  return isAppUrl(url) || /^(devtools|data|blob):/.test(url);
}

/** Every page that ever comes to be stays where it is. Links go through the call `app.openLink`. */
export function forbidNavigation(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    for (const event of ['will-navigate', 'will-redirect', 'will-attach-webview'] as const) {
      // The three events differ in what else they carry; all can be prevented.
      contents.on(event as 'will-navigate', (navigation) => {
        navigation.preventDefault();
      });
    }
  });
}
