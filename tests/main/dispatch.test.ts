import { describe, expect, it, vi } from 'vitest';
import { calls, type CallName } from '../../shared/api.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import { ok } from '../../shared/result.ts';
import { dispatch, type Handlers } from '../../main/dispatch.ts';
import { APP_ORIGIN, PRESENTATION_URL } from '../../main/served-files.ts';
import { titled } from '../support/store.ts';

const ours = { url: `${APP_ORIGIN}/index.html?lang=nl`, isMainFrame: true };

/** Answers every call with its own arguments, except for those that a test brings. */
function aWindow(own: Partial<Handlers> = {}) {
  const heard = vi.fn((...args: readonly unknown[]) => Promise.resolve(ok(args)));
  const log = vi.fn();
  const echo = Object.fromEntries(Object.keys(calls).map((name) => [name, heard]));
  // The echo answers with its arguments, which no call of the contract does.
  const handlers = { ...echo, ...own } as unknown as Handlers;
  const call = (name: unknown, args: unknown, sender = ours) =>
    dispatch(handlers, log, sender, name, args);
  return { heard, log, call };
}

describe('a call from the window', () => {
  it('reaches its handler with its arguments', async () => {
    const { call } = aWindow();
    const changes = [titled('Nieuw')];
    expect(await call('meeting.record', ['m1', changes])).toEqual(ok(['m1', changes]));
  });

  it.each([
    ['from another page', { url: 'https://example.org/index.html', isMainFrame: true }],
    [
      'from a page that only looks like ours',
      { url: `${APP_ORIGIN}.example.org/`, isMainFrame: true },
    ],
    ['from a page without an address', { url: '', isMainFrame: true }],
    ['from a frame in our page', { ...ours, isMainFrame: false }],
  ])('%s is refused', async (_, sender) => {
    const { call, heard } = aWindow();
    await expect(call('library.view', [], sender)).rejects.toThrow('refused');
    expect(heard).not.toHaveBeenCalled();
  });

  it('from the screen in the meeting room may ask what it shows, and nothing of the library', async () => {
    const { call, heard } = aWindow();
    const room = { url: PRESENTATION_URL, isMainFrame: true };
    await call('presentation.slide', [], room);
    expect(heard).toHaveBeenCalledOnce();
    for (const name of ['library.view', 'settings.read', 'meeting.open', 'presentation.show']) {
      await expect(call(name, [], room)).rejects.toThrow('refused');
    }
    const disguised = { ...room, url: `${PRESENTATION_URL}?page=index.html#/index.html` };
    await expect(call('library.view', [], disguised)).rejects.toThrow('refused');
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each(['library.burn', 'toString', '__proto__', 7, null])(
    'by the unknown name %s is refused',
    async (name) => {
      const { call, heard } = aWindow();
      await expect(call(name, [])).rejects.toThrow('refused');
      expect(heard).not.toHaveBeenCalled();
    },
  );

  it.each<[CallName, unknown]>([
    ['library.view', ['something']],
    ['library.trash', ['../../elsewhere']],
    ['library.trash', []],
    ['meeting.open', 'm1'],
    ['meeting.record', ['m1', []]],
    ['meeting.record', ['m1', [{ type: 'meeting.burn' }]]],
    ['meeting.record', ['m1', [{ ...titled('a'), extra: true }]]],
    ['import.file', ['a.txt', 'no bytes']],
    ['export.save', ['m1', { format: 'exe', part: 'minutes', language: 'nl' }]],
    ['settings.write', [{ ...defaultSettings, textScale: 5_000 }]],
  ])('%s with the arguments %j is not handled', async (name, args) => {
    const { call, heard, log } = aWindow();
    expect(await call(name, args)).toEqual({ ok: false, error: { key: 'errors.unexpected' } });
    expect(heard).not.toHaveBeenCalled();
    expect(log).toHaveBeenCalledOnce();
  });

  it('whose handler has a bug gets an outcome, and the bug is logged', async () => {
    const bug = new Error('a bug');
    const { call, log } = aWindow({ 'library.view': () => Promise.reject(bug) });
    expect(await call('library.view', [])).toEqual({
      ok: false,
      error: { key: 'errors.unexpected' },
    });
    expect(log).toHaveBeenCalledWith(expect.stringContaining('library.view'), bug);
  });

  it('whose answer is no outcome cannot hide the bug', async () => {
    const { call } = aWindow({ 'settings.read': () => Promise.reject(new Error('a bug')) });
    await expect(call('settings.read', [])).rejects.toThrow('a bug');
  });
});
