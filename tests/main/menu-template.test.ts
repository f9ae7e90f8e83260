import { describe, expect, it, vi } from 'vitest';
import { commands } from '../../shared/commands.ts';
import { translator } from '../../shared/i18n/translator.ts';
import { accelerator, menuTemplate } from '../../main/menu-template.ts';

function aMenu(platform: NodeJS.Platform = 'linux', isDevelopment = false) {
  const run = vi.fn();
  const template = menuTemplate({ translate: translator('nl'), run, platform, isDevelopment });
  const items = template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  return { template, items, run };
}

describe('the menu bar', () => {
  it('has every command once, in the language of the user', () => {
    const { items, template } = aMenu();
    const ids = items.map(({ id }) => id).filter((id) => id !== undefined);
    expect(ids.sort()).toEqual(Object.keys(commands).sort());
    expect(template.map(({ label }) => label)).toEqual([
      'Bestand',
      'Bewerken',
      'Agenda',
      'Invoegen',
      'Beeld',
      'Help',
    ]);
  });

  it('sends the command that is chosen', () => {
    const { items, run } = aMenu();
    const item = items.find(({ id }) => id === 'meeting.new');
    // A click of the menu carries more than our handler takes.
    (item?.click as () => void)();
    expect(run).toHaveBeenCalledExactlyOnceWith('meeting.new');
  });

  it('shows keys without taking them from the window', () => {
    const { items } = aMenu();
    const shown = items.filter(({ id }) => id !== undefined);
    expect(shown.every((item) => item.registerAccelerator === false)).toBe(true);
    expect(items.find(({ id }) => id === 'item.up')?.accelerator).toBe('Alt+Up');
  });

  it.each([
    ['Mod+Shift+N', 'CommandOrControl+Shift+N'],
    ['Mod+ArrowDown', 'CommandOrControl+Down'],
    ['Alt+ArrowRight', 'Alt+Right'],
    ['Mod+,', 'CommandOrControl+,'],
    ['F1', 'F1'],
  ])('writes %s as %s', (shortcut, written) => {
    expect(accelerator(shortcut)).toBe(written);
  });

  it('offers developer tools only while developing, and an app menu only on macOS', () => {
    const roles = (menu: ReturnType<typeof aMenu>) =>
      [...menu.template, ...menu.items].map(({ role }) => role);
    expect(roles(aMenu('linux', true))).toContain('toggleDevTools');
    expect(roles(aMenu('linux', false))).not.toContain('toggleDevTools');
    expect(roles(aMenu('darwin'))).toContain('appMenu');
    expect(roles(aMenu('linux'))).not.toContain('appMenu');
  });
});
