import JSZip from 'jszip';
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

it('the asar writer puts an index before the files, each where the index says', () => {
  const archive = asar({ 'package.json': Buffer.from('{}'), 'main.mjs': Buffer.from('één') });
  const index = archive.toString('utf8', 16, 16 + archive.readUInt32LE(12));
  expect(JSON.parse(index)).toEqual({
    files: { 'package.json': { size: 2, offset: '0' }, 'main.mjs': { size: 5, offset: '2' } },
  });
  const files = archive.subarray(8 + archive.readUInt32LE(4));
  expect(files.toString()).toBe('{}één');
});
