import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, servedFile } from '../../main/served-files.ts';

const root = resolve('out', 'renderer');

describe('what the window may load', () => {
  it('is a file of the window, with the type that belongs to it', () => {
    expect(servedFile('app://notulist/assets/index.js?v=1', root)).toEqual({
      path: resolve(root, 'assets', 'index.js'),
      type: 'text/javascript; charset=utf-8',
    });
  });

  it.each([
    'app://notulist/../main/index.js',
    'app://notulist/..%2fmain/index.js',
    'app://notulist/%2e%2e/main/index.js',
    'app://notulist/..%5cmain%5cindex.js',
    'app://notulist//etc/passwd.js/../../../../../x.js%00',
    'app://notulist/%E0%A4%A.js',
    'app://notulist/',
    'app://notulist/assets',
    'app://notulist/a.exe',
    'app://elsewhere/index.html',
    'file:///etc/passwd.html',
    'https://example.org/index.html',
  ])('is never outside of it: %s', (url) => {
    const path = servedFile(url, root)?.path ?? resolve(root, 'nothing');
    expect(path.startsWith(resolve(root))).toBe(true);
    expect(servedFile(url, root)?.path).not.toBe(resolve(root, '..', 'main', 'index.js'));
  });

  it('is nothing from elsewhere and nothing inline', () => {
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
  });
});
