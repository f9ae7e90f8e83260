import { readFileSync } from 'node:fs';
import { protocol } from 'electron';
import {
  APP_SCHEME,
  CONTENT_SECURITY_POLICY,
  servedFile,
  type ServedFile,
} from './served-files.ts';
import { isFileError } from './storage/files.ts';

/** Must come before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

/**
 * Answers requests for the window from the files in `root`, and from nowhere else. What comes back is kept once the
 * first of them is on its way: what the page itself does not wait for comes after that.
 */
export function serveApp(root: string): Promise<void> {
  return new Promise((served) => {
    protocol.handle(APP_SCHEME, ({ url }) => {
      setImmediate(served);
      const file = servedFile(url, root);
      const content = file && contentOf(file);
      if (!content) return new Response(null, { status: 404 });
      return new Response(new Uint8Array(content), {
        headers: {
          'content-type': file.type,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    });
  });
}

/** Read at once: at the start each turn of the loop is one that the window waits. */
function contentOf({ path }: ServedFile): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isFileError(error)) return undefined;
    throw error;
  }
}
