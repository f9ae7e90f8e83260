import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenLibrary } from '../../../main/library-folder.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';

describe('the desktop around the app', () => {
  it('opens a safe link in the browser and no other', async () => {
    const { desktop, handlers } = anApp(await tempFolder());
    expect(await handlers['app.openLink']('https://example.org/')).toMatchObject({ ok: true });
    expect(await handlers['app.openLink']('file:///etc/passwd')).toMatchObject({
      error: { key: 'errors.linkRefused' },
    });
    expect(desktop.shown).toEqual(['https://example.org/']);
  });

  it('follows the settings', async () => {
    const { handlers, onSettings } = anApp(await tempFolder());
    const settings = {
      language: 'en',
      theme: 'dark',
      textScale: 150,
      showTimes: true,
      presentRecords: false,
      presentTimes: false,
      completeNames: true,
      spelling: 'both',
    } as const;
    expect(await handlers['settings.write'](settings)).toMatchObject({ ok: true });
    expect(onSettings).toHaveBeenCalledExactlyOnceWith(settings);
    expect(await handlers['settings.read']()).toEqual(settings);
  });

  it('shows the folder of the library, also when nothing is in it yet', async () => {
    const { desktop, handlers, layout, disk } = anApp(await tempFolder());
    expect(await handlers['library.reveal']()).toMatchObject({ ok: true });
    expect(desktop.shown).toEqual([layout.library]);
    expect((await disk.stat(layout.library))?.isFolder).toBe(true);
    desktop.opens = false;
    expect(await handlers['library.reveal']()).toMatchObject({
      error: { key: 'errors.folderNotOpened' },
    });
  });
});

describe('the folder of the library', () => {
  it('is another one from the next start on, which comes at once', async () => {
    const folder = await tempFolder();
    const { desktop, handlers, layout, restart } = anApp(folder);
    desktop.picksFolder = join(folder, 'elders');
    expect(await handlers['library.choose']()).toMatchObject({ ok: true });
    expect(chosenLibrary(layout.userData)).toBe(join(folder, 'elders'));
    expect(restart).toHaveBeenCalledOnce();
  });

  it('stays when the user cancels, or picks it again', async () => {
    const { desktop, handlers, layout, restart } = anApp(await tempFolder());
    await handlers['library.choose']();
    desktop.picksFolder = layout.library;
    await handlers['library.choose']();
    expect(chosenLibrary(layout.userData)).toBeUndefined();
    expect(restart).not.toHaveBeenCalled();
  });
});
