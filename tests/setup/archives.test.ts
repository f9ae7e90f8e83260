import { extractFile, listPackage } from '@electron/asar';
import JSZip from 'jszip';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asar } from '../../build/setup/asar.mjs';
import { readZip } from '../../build/setup/zip.mjs';

describe('the zip reader', () => {
  it('finds files, folders, permissions and links, packed or not, behind a comment too', async () => {
    const zip = new JSZip();
    zip.file('map/run', 'x'.repeat(10_000), { unixPermissions: 0o755, compression: 'DEFLATE' });
    zip.file('map/één.txt', 'kort', { compression: 'STORE' });
    zip.file('map/link', 'run', { unixPermissions: 0o120777 });
    const bytes = await zip.generateAsync({
      type: 'nodebuffer',
      platform: 'UNIX',
      comment: 'a comment',
    });

    const entries = readZip(bytes);
    const entry = (name: string) => entries.find((one) => one.name === name);
    expect(entries.map((one) => one.name)).toContain('map/');
    expect(entry('map/run')?.read().toString()).toBe('x'.repeat(10_000));
    expect(entry('map/run')?.mode).toBe(0o755);
    expect(entry('map/één.txt')?.read().toString()).toBe('kort');
    expect(entry('map/link')?.isLink).toBe(true);
    expect(entry('map/run')?.isLink).toBe(false);
  });

  it('refuses what is no zip file, or half of one', async () => {
    expect(() => readZip(Buffer.from('<html>not found</html>'.repeat(9)))).toThrow(/not a zip/);
    const zip = await new JSZip().file('a', 'b').generateAsync({ type: 'nodebuffer' });
    expect(() => readZip(zip.subarray(40))).toThrow(/damaged/);
    expect(() => readZip(Buffer.alloc(0))).toThrow(/not a zip/);
  });
});

it('the asar writer makes what Electron reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notulist-asar-'));
  const file = join(folder, 'app.asar');
  writeFileSync(file, asar({ 'package.json': Buffer.from('{}'), 'main.mjs': Buffer.from('één') }));
  const names = listPackage(file, { isPack: false }).map((name) => basename(name));
  expect(names).toEqual(['package.json', 'main.mjs']);
  expect(extractFile(file, 'main.mjs').toString()).toBe('één');
  rmSync(folder, { recursive: true });
});
