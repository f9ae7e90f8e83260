import { extname, resolve, sep } from 'node:path';

/** The window comes from a scheme of its own, so that it has an origin and needs no file access. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://notulist`;

/** The page of the second window. It may ask for what it shows, and for nothing else: see `dispatch.ts`. */
export const PRESENTATION_URL = `${APP_ORIGIN}/present.html`;

export function isPresentationUrl(url: string): boolean {
  return url.split(/[?#]/)[0] === PRESENTATION_URL;
}

export function isAppUrl(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`);
}

/**
 * Nothing from elsewhere, no inline script and no inline style: what is typed or imported can never
 * run. Styles set through the DOM (`element.style`) are not inline in the sense of this policy.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface ServedFile {
  readonly path: string;
  readonly type: string;
}

/** The file under `root` that a request is for; `undefined` for whatever is not ours to give. */
export function servedFile(url: string, root: string): ServedFile | undefined {
  if (!isAppUrl(url)) return undefined;
  const path = resolve(root, `.${pathOf(url) ?? '/..'}`);
  const type = types[extname(path)];
  return path.startsWith(root + sep) && type ? { path, type } : undefined;
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
}
