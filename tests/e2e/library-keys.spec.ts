import { aMeeting, anItem, text } from '../support/builders.ts';
import { putMeeting } from './support/library.ts';
import { expect, test } from './support/notulist.ts';

test('the library is walked, tidied and mended with the keyboard', async ({ notulist }) => {
  for (const [index, title] of ['Dijkberaad', 'Sluisoverleg', 'Veerdienst'].entries())
    await putMeeting(
      notulist,
      aMeeting({
        id: `m${String(index)}`,
        title,
        date: `2027-01-1${String(index)}`,
        status: 'adopted',
      }),
    );
  const window = await notulist.start();
  const { keyboard } = window;
  const row = (title: string) => window.getByRole('button', { name: new RegExp(`${title}.*Vast`) });

  await test.step('a row is one tab stop; the arrows reach the next, and its menu', async () => {
    await row('Veerdienst').focus();
    await keyboard.press('Tab');
    await expect(row('Sluisoverleg')).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(row('Dijkberaad')).toBeFocused();
    await keyboard.press('ArrowRight');
    await expect(window.getByRole('button', { name: /Dijkberaad/ }).last()).toBeFocused();
    await keyboard.press('Enter');
    await expect(window.getByRole('menu')).toBeVisible();
    await keyboard.press('Escape');
    await keyboard.press('ArrowLeft');
    await expect(row('Dijkberaad')).toBeFocused();
  });

  await test.step('a row shows that it has the focus, and the page around it has no frame', async () => {
    const outline = () =>
      window.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(await outline()).toBe('solid');
    await window.getByRole('main').focus();
    expect(await outline()).toBe('none');
    await row('Dijkberaad').focus();
  });

  await test.step('what went into the trash comes back with Ctrl Z, the last first', async () => {
    await keyboard.press('Delete');
    await expect(row('Dijkberaad')).toBeHidden();
    await expect(row('Sluisoverleg')).toBeFocused();
    await keyboard.press('Delete');
    await expect(row('Sluisoverleg')).toBeHidden();
    await keyboard.press('ControlOrMeta+f');
    await keyboard.type('veer');
    await keyboard.press('ControlOrMeta+z');
    await expect(window.getByRole('searchbox')).not.toHaveValue('veer');
    await keyboard.press('Escape');
    await expect(row('Sluisoverleg')).toBeHidden();
    await row('Veerdienst').focus();
    await keyboard.press('ControlOrMeta+z');
    await expect(row('Sluisoverleg')).toBeFocused();
    await keyboard.press('ControlOrMeta+z');
    await expect(row('Dijkberaad')).toBeFocused();
  });

  await test.step('who comes back from a meeting is at its row', async () => {
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await expect(window.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
    await keyboard.press('ControlOrMeta+l');
    await expect(row('Sluisoverleg')).toBeFocused();
  });
});

test('a key right after a menu closed is not lost', async ({ notulist }) => {
  await putMeeting(notulist, aMeeting({ title: 'Dijkberaad', status: 'adopted' }));
  const window = await notulist.start();
  const { keyboard } = window;
  const row = window.getByRole('button', { name: /Dijkberaad.*Vast/ });
  await row.focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(window.getByRole('menuitem').first()).toBeFocused();
  // As if both keys came within one frame.
  await window.evaluate(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
  await keyboard.press('Escape');
  await keyboard.press('ArrowLeft');
  await expect(row).toBeFocused();
});

test('what is found, and another shelf, is seen from its top', async ({ notulist }) => {
  for (let index = 10; index < 40; index += 1)
    await putMeeting(
      notulist,
      aMeeting({ id: `m${String(index)}`, title: 'Dijkberaad', status: 'adopted' }),
    );
  const window = await notulist.start();
  await notulist.resize(1366, 768);
  const main = window.getByRole('main');
  const scrolled = () => main.evaluate(({ scrollTop }) => scrollTop);
  const scrollDown = async () => {
    await main.evaluate((page) => {
      page.scrollTop = page.scrollHeight;
    });
    await expect.poll(scrolled).toBeGreaterThan(100);
  };

  await scrollDown();
  await window.keyboard.press('ControlOrMeta+f');
  await window.keyboard.type('dijk');
  await expect(main.getByRole('heading', { name: 'Gevonden' })).toBeInViewport();
  await scrollDown();
  await window.keyboard.type('b');
  await expect(main.getByRole('heading', { name: 'Gevonden' })).toBeInViewport();
  await scrollDown();
  await window.keyboard.press('Escape');
  await expect(main.getByRole('heading', { name: 'Alle vergaderingen' })).toBeInViewport();
});

test('Esc ends a search also from what it found, but not from its menu', async ({ notulist }) => {
  const item = anItem('Opening', { discussion: text('De sluis blijft dicht.') });
  await putMeeting(notulist, aMeeting({ title: 'Sluisoverleg', items: [item] }));
  await putMeeting(notulist, aMeeting({ title: 'Veerdienst' }));
  const window = await notulist.start();
  const { keyboard } = window;
  const box = window.getByRole('searchbox');
  const hit = window.getByRole('button', { name: /De sluis blijft dicht/ });
  await keyboard.press('ControlOrMeta+f');
  await keyboard.type('sluis');
  await expect(hit).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(window.getByRole('menu')).toBeVisible();
  await keyboard.press('Escape');
  await expect(window.getByRole('menu')).toBeHidden();
  await expect(box).toHaveValue('sluis');

  await hit.focus();
  await keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
  await expect(hit).toBeHidden();
});
