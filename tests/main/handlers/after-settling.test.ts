import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { afterSettling } from '../../../main/handlers/after-settling.ts';
import { realFiles } from '../../../main/storage/files.ts';
import { aMeeting } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { valueOf } from '../../support/store.ts';

async function anAppThatSettles() {
  const app = anApp(await tempFolder());
  let settle: () => void = () => undefined;
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const handlers = afterSettling(app.handlers, settled);
  const isDone = { view: false };
  const view = handlers['library.view']().finally(() => {
    isDone.view = true;
  });
  return { ...app, handlers, view, isDone, settle };
}

describe('while the disk of the library does not answer', () => {
  it('the settings are there, and another library can be chosen', async () => {
    const { handlers, isDone } = await anAppThatSettles();
    expect(await handlers['settings.read']()).toMatchObject({ language: 'nl' });
    expect(await handlers['library.choose']()).toMatchObject({ ok: true });
    expect(isDone.view).toBe(false);
  });

  it('nothing of the library is opened, and all of it once it does', async () => {
    const { handlers, layout, isDone, settle, view } = await anAppThatSettles();
    const added = handlers['library.add'](aMeeting());
    await wait(50);
    expect(isDone.view).toBe(false);
    expect(await realFiles.stat(layout.library)).toBeUndefined();
    settle();
    valueOf(await added);
    expect(valueOf(await view).folder).toBe(layout.library);
  });
});
