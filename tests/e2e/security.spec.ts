import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from './support/notulist.ts';

test('the window is sandboxed and has nothing of Node', async ({ notulist }) => {
  const window = await notulist.start();
  const inside = await window.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    bridge: Object.keys(Reflect.get(globalThis, 'notulist') as object),
  }));
  expect(inside).toEqual({ globals: [], bridge: ['call', 'addDropped', 'on', 'spelling'] });
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

/** A page elsewhere that counts who comes: without it, offline, every request would fail anyhow. */
async function elsewhere() {
  let visits = 0;
  const server = createServer((_, response) => {
    visits += 1;
    response.setHeader('Access-Control-Allow-Origin', '*').end('reached');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { url: `http://127.0.0.1:${String(port)}/`, visits: () => visits, server };
}

test('no inline script runs and nothing is fetched from elsewhere', async ({ notulist }) => {
  const window = await notulist.start();
  const { url, visits, server } = await elsewhere();
  const ran = await window.evaluate(async (address) => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.body.append(script);
    const fetched = await fetch(address).then(
      () => true,
      () => false,
    );
    return { injected: 'injected' in globalThis, fetched };
  }, url);
  expect(ran).toEqual({ injected: false, fetched: false });
  expect(visits()).toBe(0);
  expect(await (await fetch(url)).text()).toBe('reached'); // it was there to be reached
  server.close();
});

test('the page goes nowhere and opens no second window', async ({ notulist }) => {
  const window = await notulist.start();
  const { url, visits, server } = await elsewhere();
  const before = window.url();
  const prevented = notulist.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<boolean>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('will-navigate', (event) => {
          resolve(event.defaultPrevented);
        });
      }),
  );
  expect(await window.evaluate((address) => open(address) === null, url)).toBe(true);
  await window.evaluate((address) => {
    location.assign(address);
  }, url);
  expect(await prevented).toBe(true);
  expect(window.url()).toBe(before);
  expect(notulist.app.windows()).toHaveLength(1);
  expect(visits()).toBe(0);
  server.close();
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
    // A meeting travels as a text.
    const unpacked = (answer: unknown) =>
      (typeof answer === 'string' ? JSON.parse(answer) : answer) as {
        readonly ok?: boolean;
      } | null;
    return tried.map((outcome) =>
      outcome.status === 'fulfilled' ? unpacked(outcome.value)?.ok : false,
    );
  });
  expect(refused).toEqual([false, false, false]);
});
