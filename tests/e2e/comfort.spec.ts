import type { Locator } from '@playwright/test';
import { expectEnhancedContrast, expectNoViolations } from './support/axe.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

test('larger text keeps the line with the cursor in sight, and the modes in a header of one line', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await screen.discussion.click();
  for (let line = 1; line <= 20; line += 1) {
    await window.keyboard.type(`Regel ${String(line)}`);
    await window.keyboard.press('Enter');
  }
  await window.keyboard.type('Hier sta ik');
  const here = screen.discussion.getByText('Hier sta ik');

  for (const [width, height] of [
    [1_366, 768],
    [900, 600],
  ] as const) {
    await notulist.resize(width, height);
    for (const percent of [100, 200, 80]) {
      await window.keyboard.press('ControlOrMeta+0');
      const key = percent > 100 ? 'ControlOrMeta+=' : 'ControlOrMeta+-';
      for (let step = 0; step < Math.abs(percent - 100) / 10; step += 1) {
        await window.keyboard.press(key);
      }
      const at = `${String(width)} × ${String(height)} at ${String(percent)} %`;
      await expect(here, at).toBeInViewport({ ratio: 1 });
      // Where it has no room in the header it is in the title of the window.
      await expect(window, at).toHaveTitle(/^Taskforce Waterrand, 12 maart 2027, .* – Notulist$/);
      for (const mode of ['Voorbereiden', 'Vergadering', 'Uitwerken'] as const)
        await expect(screen.mode(mode), at).toBeInViewport({ ratio: 1 });
      const header = await window.getByRole('banner').boundingBox();
      expect(header?.height, at).toBeLessThan(height * 0.17);
    }
  }
});

test('large text hides nothing: not who and when of a marker, not the line that is typed', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion, records } = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await notulist.resize(1_366, 768);
  for (let step = 0; step < 10; step += 1) await window.keyboard.press('ControlOrMeta+=');

  await test.step('the chip shows its facts whole', async () => {
    await discussion.press('Control+End');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Actie voorzitter en Joris week 15: brief');
    const facts = window.locator('.capture-facts');
    await expect(facts).toHaveText('Hedwig Oosterling, Joris Tebbevr 16 apr 2027');
    const [shown, whole] = await facts.evaluate(({ clientWidth, scrollWidth }) => [
      clientWidth,
      scrollWidth,
    ]);
    expect(shown).toBeGreaterThan(100);
    expect(shown).toBe(whole);
    await window.keyboard.press('Escape');
  });

  await test.step('the chip is in sight as a whole, also at the foot of the window', async () => {
    for (let line = 0; line < 8; line += 1) await window.keyboard.press('Enter');
    await window.keyboard.type('Actie voorzitter en Joris week 15: brief');
    const chip = window.locator('.capture-chip');
    await expect(chip).toBeInViewport({ ratio: 1 });
    const [foot, bottom] = await chip.evaluate((element) => [
      element.closest('main')?.getBoundingClientRect().bottom ?? 0,
      element.getBoundingClientRect().bottom,
    ]);
    expect(bottom).toBeLessThanOrEqual(foot ?? 0);
    await window.keyboard.press('Escape');
  });

  await test.step('a key at the foot of the window is there as a whole or not at all', async () => {
    const ends = await window.locator('footer').evaluate((bar) => {
      const { right, bottom } = bar.getBoundingClientRect();
      const inner = right - parseFloat(getComputedStyle(bar).paddingRight);
      return [...bar.querySelectorAll('button')]
        .map((key) => key.getBoundingClientRect())
        .filter((key) => key.height > 0 && key.top < bottom)
        .map((key) => key.right <= inner + 1 && key.bottom <= bottom);
    });
    expect(ends).not.toEqual([]);
    expect(ends).not.toContain(false);
  });

  await test.step('a drawer goes when one writes under it', async () => {
    await window.keyboard.press('Alt+1');
    await expect(records).toBeVisible();
    await window.keyboard.press('Alt+0');
    await expect(discussion).toBeFocused();
    await expect(records).toBeHidden();
  });
});

test('what became a drawer has a button with its key, also with large text', async ({
  notulist,
}) => {
  const window = await notulist.start();
  await openSample(window);
  const { agenda, records } = meetingOn(window);
  const button = (name: string) => window.getByRole('banner').getByRole('button', { name });
  await notulist.resize(1_366, 768);
  await expect(records).toBeVisible();
  await expect(button('Acties')).toBeHidden();

  await notulist.resize(1_000, 768);
  await expect(records).toBeHidden();
  await expect(button('Acties')).toContainText('F10');
  await button('Acties').click();
  await expect(records).toBeVisible();
  await expect(button('Acties')).toHaveAttribute('aria-expanded', 'true');
  await expectNoViolations(window, 'the records as a drawer');
  await button('Acties').click();
  await expect(records).toBeHidden();

  await notulist.resize(1_280, 768);
  for (let step = 0; step < 10; step += 1) await window.keyboard.press('ControlOrMeta+=');
  await expect(agenda).toBeHidden();
  await expect(button('Acties')).toBeInViewport({ ratio: 1 });
  await button('Agenda').click();
  await expect(agenda).toBeVisible();
});

test('what lies over the foot of the window stays within the sheet', async ({ notulist }) => {
  const window = await notulist.start();
  await openSample(window);
  await notulist.resize(1_366, 768);
  const edges = async (place: Locator) => {
    const box = await place.boundingBox();
    if (!box) throw new Error('It should be on screen');
    return { left: box.x, right: box.x + box.width, middle: box.x + box.width / 2 };
  };
  const sheet = await edges(window.locator('article > section').last());
  for (const key of ['ControlOrMeta+p', 'Alt+p']) {
    await window.keyboard.press(key);
    const box = await edges(window.getByRole('dialog'));
    expect(box.left).toBeGreaterThanOrEqual(sheet.left);
    expect(box.right).toBeLessThanOrEqual(sheet.right);
    expect(box.middle).toBeCloseTo(sheet.middle, 0);
    await window.keyboard.press('Escape');
  }
});

test('prepared text can be unfolded only where there is more of it', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await screen.item('Rondvraag').click();
  await window.keyboard.press('ControlOrMeta+1');
  await typeInto(window.getByRole('textbox', { name: 'Toelichting', exact: true }), 'Kort.');
  await window.keyboard.press('ControlOrMeta+2');
  const card = window.getByRole('region', { name: 'Toelichting' });
  const unfold = card.getByRole('button', { name: /Uitvouwen/ });
  await expect(card).toContainText('Kort.');
  await expect(unfold).toBeHidden();

  await window.keyboard.press('ControlOrMeta+1');
  const text = window.getByRole('textbox', { name: 'Toelichting', exact: true });
  await text.click();
  await window.keyboard.press('Control+End');
  for (const line of ['Twee.', 'Drie.']) {
    await window.keyboard.press('Enter');
    await window.keyboard.type(line);
  }
  await window.keyboard.press('ControlOrMeta+2');
  await expect(unfold).toBeVisible();
  await unfold.click();
  await expect(card.getByRole('button', { name: /Invouwen/ })).toBeVisible();
});

test('each item that is prepared has its own place on the page', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await notulist.resize(900, 600);
  const top = () => window.getByRole('main').evaluate((main) => main.scrollTop);

  const title = window.getByRole('textbox', { name: 'Titel van het agendapunt' });

  await window.keyboard.press('ControlOrMeta+1');
  await expect(title).toBeInViewport();
  expect(await top()).toBe(0);

  await window.getByRole('main').evaluate((main) => {
    main.scrollTop = 120;
  });
  await screen.item('Jaarplan').click();
  await expect(title).toHaveValue('Jaarplan 2028');
  expect(await top()).toBe(0);
  await screen.item('Gedeelde bouwstenen').click();
  await expect.poll(top).toBe(120);
});

for (const colours of ['light', 'dark'] as const) {
  test(`high contrast is high on every screen, ${colours}`, async ({ notulist }) => {
    const window = await notulist.start();
    const screen = meetingOn(window);
    await window.keyboard.press('ControlOrMeta+,');
    await window.getByRole('radio', { name: 'Hoog contrast' }).check();
    await notulist.app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, colours);
    await expectEnhancedContrast(window, 'the settings');
    await window.keyboard.press('Escape');
    await expectEnhancedContrast(window, 'the first start');
    await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
    await screen.item('Visie op regio').click();
    await expectEnhancedContrast(window, 'the meeting');
    await window.keyboard.press('ControlOrMeta+1');
    await expectEnhancedContrast(window, 'preparing');
    await window.keyboard.press('ControlOrMeta+l');
    await expect(window.getByRole('heading', { name: /Taskforce Waterrand/ })).toBeVisible();
    await expectEnhancedContrast(window, 'the library');
  });
}

test('forced colours leave nothing out, and reduced motion moves nothing', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  await window.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await screen.item('Gedeelde bouwstenen').click();
  await expectNoViolations(window, 'the meeting in forced colours');

  await test.step('what is chosen differs from what is not', async () => {
    const outline = (name: RegExp) =>
      screen.agenda
        .getByRole('button', { name })
        .evaluate((row) => getComputedStyle(row).outlineStyle);
    expect(await outline(/Gedeelde bouwstenen/)).toBe('solid');
    expect(await outline(/Jaarplan/)).toBe('none');
  });

  await test.step('labels, the inbreng and the text have borders as clear as words', async () => {
    await screen.item('Visie op regio').click();
    // Where the system leaves a colour of ours as it is, it is one of its own too.
    const tokens = await window.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--line', '--lane', '--action', '--done'].map((name) => style.getPropertyValue(name));
    });
    expect(new Set(tokens)).toEqual(new Set(['CanvasText']));
    const lane = window.getByRole('region', { name: /^Inbreng/ });
    for (const bordered of [screen.discussion.locator('.line-label').first(), lane]) {
      const colours = await bordered.evaluate((element) => {
        const { borderTopStyle, borderTopColor, borderLeftColor } = getComputedStyle(element);
        const { color } = getComputedStyle(document.body);
        return { borderTopStyle, borderTopColor, borderLeftColor, color };
      });
      const { color } = colours;
      expect(colours).toEqual({
        borderTopStyle: 'solid',
        borderTopColor: color,
        borderLeftColor: color,
        color,
      });
    }
  });

  await test.step('nothing is animated', async () => {
    const moving = await window.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const style = getComputedStyle(element);
          const lasts = style.transitionDuration.split(', ').some((one) => parseFloat(one) > 0);
          // What follows the scrolling stands still with it.
          const isByClock = style.getPropertyValue('animation-timeline') === 'auto';
          return lasts || (isByClock && style.animationName !== 'none');
        }).length,
    );
    expect(moving).toBe(0);
  });
});

test('the item alone says which key brings the rest back', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await window.keyboard.press('F8');
  await expect(screen.agenda).toBeHidden();
  const wayOut = window.getByRole('button', { name: /F8\s+alles tonen/ });
  await expect(wayOut).toBeVisible();
  await wayOut.click();
  await expect(screen.agenda).toBeVisible();
  await expect(wayOut).toBeHidden();
});
