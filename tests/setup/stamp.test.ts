import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { satisfies } from '../../build/setup/dependencies.mjs';
import { withLock } from '../../build/setup/lock.mjs';
import { isFresh, markOf, writeStamp } from '../../build/setup/stamp.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notulist-setup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a stamp', () => {
  it('is fresh while it says what it said, and stale when it was never written', () => {
    const stamp = join(folder, 'deep', 'stamp');
    expect(isFresh(stamp, 'a')).toBe(false);
    writeStamp(stamp, 'a');
    expect(isFresh(stamp, 'a')).toBe(true);
    expect(isFresh(stamp, 'b')).toBe(false);
  });
});

describe('the mark of the sources', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'main', 'cli'), { recursive: true });
    writeFileSync(join(folder, 'main', 'cli', 'index.ts'), '1');
  });
  const mark = () => markOf(folder, ['main', 'missing.json']);

  it('stays the same when nothing changes', () => {
    expect(mark()).toBe(mark());
  });

  it('changes when a file is edited, touched, added or removed', () => {
    const seen = [mark()];
    writeFileSync(join(folder, 'main', 'cli', 'index.ts'), '12');
    seen.push(mark());
    utimesSync(join(folder, 'main', 'cli', 'index.ts'), 1, 1);
    seen.push(mark());
    writeFileSync(join(folder, 'main', 'new.ts'), '');
    seen.push(mark());
    rmSync(join(folder, 'main', 'cli'), { recursive: true });
    seen.push(mark());
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('the npm packages', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/only-on-mac': { version: '1.0.0', optional: true },
    },
  };

  it('are accepted as they are when they agree with the lock file', () => {
    expect(satisfies({ packages: { 'node_modules/zod': { version: '4.6.7' } } }, wanted)).toBe(
      true,
    );
  });

  it('are installed anew when one differs, is missing or is no longer asked for', () => {
    const zod = { version: '4.6.7' };
    expect(satisfies({ packages: { 'node_modules/zod': { version: '4.0.0' } } }, wanted)).toBe(
      false,
    );
    expect(satisfies({}, wanted)).toBe(false);
    const extra = { 'node_modules/zod': zod, 'node_modules/old': { version: '1.0.0' } };
    expect(satisfies({ packages: extra }, wanted)).toBe(false);
  });
});

describe('a lock', () => {
  it('lets one task in at a time', async () => {
    const order: string[] = [];
    const task = (name: string) => async () => {
      order.push(`${name} in`);
      await new Promise((done) => setTimeout(done, 30));
      order.push(`${name} out`);
    };
    const lock = join(folder, 'lock');
    await Promise.all([withLock(lock, task('a')), withLock(lock, task('b'))]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
  });

  it('is given up when its task fails', async () => {
    const lock = join(folder, 'lock');
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(lock, () => Promise.resolve('next'))).toBe('next');
  });

  it('of a process that died does not hold up the next', async () => {
    const lock = join(folder, 'lock');
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), '999999999');
    expect(await withLock(lock, () => Promise.resolve('in'))).toBe('in');
  });
});
