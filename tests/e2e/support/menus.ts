import { expect, type ElectronApplication } from '@playwright/test';

/** A menu of the system cannot be seen from here: it is kept instead of shown. */
export function keepMenus(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function keep() {
      Object.assign(globalThis, { menu: this });
    };
  });
}

/** What the menu offers that `open` brings up. */
export async function menuOf(
  app: ElectronApplication,
  open: () => Promise<void>,
): Promise<readonly string[]> {
  await app.evaluate(() => {
    Object.assign(globalThis, { menu: null });
  });
  await open();
  const labels = () =>
    app.evaluate(() => {
      const menu = Reflect.get(globalThis, 'menu') as Electron.Menu | null | undefined;
      return menu?.items.map(({ label }) => label) ?? null;
    });
  await expect.poll(labels).not.toBeNull();
  return (await labels()) ?? [];
}

export async function chooseInMenu(app: ElectronApplication, label: string): Promise<void> {
  await expect
    .poll(() =>
      app.evaluate((_, wanted) => {
        const menu = Reflect.get(globalThis, 'menu') as Electron.Menu | undefined;
        const item = menu?.items.find((one) => one.label === wanted);
        item?.click();
        return item !== undefined;
      }, label),
    )
    .toBe(true);
}
