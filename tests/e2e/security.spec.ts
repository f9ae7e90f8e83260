import { expect, test } from './support/notulist.ts';

test('the window is sandboxed and has nothing of Node', async ({ notulist }) => {
  const window = await notulist.start();
  const inside = await window.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    bridge: Object.keys(Reflect.get(globalThis, 'notulist') as object),
  }));
  expect(inside).toEqual({ globals: [], bridge: ['call', 'on'] });
  const preferences = await notulist.app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    const contents = first?.webContents;
    return contents && 'getLastWebPreferences' in contents
      ? (contents.getLastWebPreferences as () => unknown)()
      : null;
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  });
});

test('no inline script runs and nothing is fetched from elsewhere', async ({ notulist }) => {
  const window = await notulist.start();
  const ran = await window.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.body.append(script);
    const fetched = await fetch('https://example.org/').then(
      () => true,
      () => false,
    );
    return { injected: 'injected' in globalThis, fetched };
  });
  expect(ran).toEqual({ injected: false, fetched: false });
});

test('the page goes nowhere and opens no second window', async ({ notulist }) => {
  const window = await notulist.start();
  const before = window.url();
  await window.evaluate(() => {
    open('https://example.org/');
    location.assign('https://example.org/');
  });
  await window.waitForTimeout(300);
  expect(window.url()).toBe(before);
  expect(notulist.app.windows()).toHaveLength(1);
});

test('a call with arguments that do not fit is refused', async ({ notulist }) => {
  const window = await notulist.start();
  const refused = await window.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'notulist') as {
      call: (name: string, ...args: readonly unknown[]) => Promise<unknown>;
    };
    const tried = await Promise.allSettled([
      bridge.call('meeting.open', '../../etc'),
      bridge.call('no.such.call'),
      bridge.call('app.openLink', 'file:///etc/passwd'),
    ]);
    return tried.map((outcome) =>
      outcome.status === 'fulfilled'
        ? (outcome.value as { readonly ok?: boolean } | null)?.ok
        : false,
    );
  });
  expect(refused).toEqual([false, false, false]);
});
