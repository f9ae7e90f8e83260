import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { APP_SCHEME, CONTENT_SECURITY_POLICY, servedFile } from './served-files.ts';

/** Must come before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }]);
}

/** Answers requests for the window from the files in `root`, and from nowhere else. */
export function serveApp(root: string): void {
  protocol.handle(APP_SCHEME, async ({ url }) => {
    const file = servedFile(url, root);
    const content = file && (await readFile(file.path).catch(() => undefined));
    if (!content) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(content), {
      headers: {
        'content-type': file.type,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
