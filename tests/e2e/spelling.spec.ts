import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { chooseInMenu, keepMenus } from './support/menus.ts';
import { expect, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

test('wrong words are underlined, and corrected by key', async ({ notulist }) => {
  const window = await notulist.start();
  const { discussion } = await openSample(window);
  await typeInto(discussion, 'Een gemeenteraadsvergaderign met Tijmen over het beliedsplan. ');
  await expectMarked(window, ['gemeenteraadsvergaderign', 'beliedsplan']);

  const list = window.getByRole('listbox', { name: 'Suggesties' });
  await test.step('F7 goes to the first and offers what may be meant', async () => {
    await window.keyboard.press('F7');
    await expect(list.getByRole('option')).toHaveText([
      'gemeenteraadsvergadering',
      'Zet “gemeenteraadsvergaderign” in de woordenlijst',
    ]);
    await expectNoViolations(window, 'suggestions at the cursor');
    await window.keyboard.press('Enter');
    await expect(discussion).toHaveText(/^Een gemeenteraadsvergadering met Tijmen/);
    await expectMarked(window, ['beliedsplan']);
  });

  await test.step('Esc leaves the text, and typing goes on behind a word', async () => {
    await window.keyboard.press('F7');
    await expect(list.getByRole('option').first()).toHaveText('beleidsplan');
    await window.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await window.keyboard.press('ControlOrMeta+.');
    await window.keyboard.press('Enter');
    await window.keyboard.type(' 2028');
    await expect(discussion).toHaveText(/over het beleidsplan 2028\. $/);
    await expectMarked(window, []);
  });

  await test.step('a correction is undone and done again like typing', async () => {
    await window.keyboard.press('ControlOrMeta+z');
    await expect(discussion).not.toContainText('beleidsplan 2028');
    await window.keyboard.press('ControlOrMeta+y');
    await expect(discussion).toHaveText(/over het beleidsplan 2028\. $/);
  });
});

test('the list is there before its suggestions are, and waits for no key', async ({ notulist }) => {
  const window = await notulist.start();
  const { discussion } = await openSample(window);
  await typeInto(discussion, 'Een vergaderign ');
  await expectMarked(window, ['vergaderign']);
  const seen = await discussion.evaluate((editor) => {
    const listed = (key: string) => {
      editor.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      return document.querySelector('.choice-list')?.textContent ?? null;
    };
    return [listed('F7'), listed('Escape')];
  });
  expect(seen).toEqual(['Suggesties worden gezocht…Zet “vergaderign” in de woordenlijst', null]);

  const list = window.getByRole('listbox', { name: 'Suggesties' });
  await window.keyboard.press('F7');
  await expect(list.getByRole('option').first()).toHaveText('vergadering');
});

test('Enter before there are suggestions means the first, and typing goes on meanwhile', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion } = await openSample(window);
  await typeInto(discussion, 'Een vergaderign');
  await discussion.evaluate((editor) => {
    for (const key of ['F7', 'Enter'])
      editor.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await window.keyboard.type(' in mei.');
  await expect(discussion).toHaveText('Een vergadering in mei.');
  await window.keyboard.type(' Ja.');
  await expect(discussion).toHaveText('Een vergadering in mei. Ja.');
});

test('of two languages the nearest word comes first', async ({ notulist }) => {
  const window = await notulist.start();
  const { discussion } = await openSample(window);
  await window.keyboard.press('ControlOrMeta+,');
  const choice = window.getByRole('radiogroup', { name: 'Spelling' });
  await choice.getByRole('radio', { name: 'Beide' }).check({ force: true });
  await window.keyboard.press('Escape');
  await typeInto(discussion, 'Een vergaderign. ');
  await window.keyboard.press('F7');
  const list = window.getByRole('listbox', { name: 'Suggesties' });
  await expect(list.getByRole('option').first()).toHaveText('vergadering');
});

test('words are looked up again after the page for it has crashed', async ({ notulist }) => {
  const window = await notulist.start();
  const { discussion } = await openSample(window);
  const list = window.getByRole('listbox', { name: 'Suggesties' });
  await typeInto(discussion, 'Een vergaderign en een beliedsplan. ');
  await window.keyboard.press('F7');
  await expect(list.getByRole('option').first()).toHaveText('vergadering');
  await window.keyboard.press('Enter');
  await notulist.app.evaluate(async ({ webContents, BrowserWindow }) => {
    const shown = BrowserWindow.getAllWindows().map((one) => one.webContents.id);
    const hidden = webContents.getAllWebContents().find(({ id }) => !shown.includes(id));
    const gone = new Promise((resolve) => hidden?.once('render-process-gone', resolve));
    hidden?.forcefullyCrashRenderer();
    await gone;
  });
  await window.keyboard.press('F7');
  await expect(list.getByRole('option').first()).toHaveText('beleidsplan');
});

test('names are right by themselves, and other words by the word list of the library', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion } = await openSample(window);
  await typeInto(discussion, 'Joris Tebbe en Samira Bouhali spreken van mienskip en mienskipp. ');
  await expectMarked(window, ['mienskip', 'mienskipp']);
  await keepMenus(notulist.app);

  await clickWord(window, 'mienskip');
  await chooseInMenu(notulist.app, 'Zet “mienskip” in de woordenlijst');
  await expectMarked(window, ['mienskipp']);
  expect(await readFile(join(notulist.library, 'woordenlijst.txt'), 'utf8')).toBe('mienskip\n');

  await test.step('the menu offers it for the word that is nearly so written', async () => {
    await clickWord(window, 'mienskipp');
    await chooseInMenu(notulist.app, 'Zet “mienskipp” in de woordenlijst');
    await expectMarked(window, []);
  });

  await test.step('a word goes from the list again in the settings', async () => {
    await window.keyboard.press('ControlOrMeta+,');
    await window.getByRole('button', { name: 'Woordenlijst…' }).click();
    await expectNoViolations(window, 'the word list');
    await window.getByRole('textbox', { name: 'Woorden die goed zijn' }).fill('mienskip');
    await window.getByRole('button', { name: 'Bewaar' }).click();
    await expectMarked(window, ['mienskipp']);
    expect(await readFile(join(notulist.library, 'woordenlijst.txt'), 'utf8')).toBe('mienskip\n');
  });

  await test.step('no name or word is left outside the library', async () => {
    const own = await notulist.app.evaluate(({ session }) =>
      session.defaultSession.listWordsInSpellCheckerDictionary(),
    );
    expect(own).toEqual([]);
  });
});

test('the languages come with the app, and nothing is fetched', async ({ notulist }) => {
  const window = await notulist.start();
  await notulist.app.evaluate(({ session }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const { defaultSession } = session;
    defaultSession.on('spellcheck-dictionary-download-begin', (_, language) => {
      asked.push(`dictionary ${language}`);
    });
    defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
      if (!/^(app|devtools|data|blob):/.test(url)) asked.push(url);
      answer({});
    });
  });
  const { discussion } = await openSample(window);
  await typeInto(discussion, 'Het besluitt en een meetingg. ');
  await expectMarked(window, ['besluitt', 'meetingg']);
  const marked = {
    Engels: ['Het', 'besluitt', 'een', 'meetingg'],
    Beide: ['besluitt', 'meetingg'],
    Uit: [],
    Nederlands: ['besluitt', 'meetingg'],
  };
  for (const [language, words] of Object.entries(marked)) {
    await window.keyboard.press('ControlOrMeta+,');
    const choice = window.getByRole('radiogroup', { name: 'Spelling' });
    await choice.getByRole('radio', { name: language }).check({ force: true });
    await window.keyboard.press('Escape');
    await expectMarked(window, words);
  }
  const asked = await notulist.app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
  expect(asked).toEqual([]);
});

/** What is underlined, in the order of the text. */
async function expectMarked(window: Page, words: readonly string[]): Promise<void> {
  await expect
    .poll(() => window.evaluate(() => [...(CSS.highlights.get('spelling') ?? [])].map(String)))
    .toEqual(words);
}

/** Clicks on a word of the text with the right mouse button. */
async function clickWord(window: Page, word: string): Promise<void> {
  const { x, y } = await window.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get('spelling') ?? [])] as Range[];
    const range = ranges.find((one) => one.toString() === wanted);
    const box = range?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, word);
  await window.mouse.click(x, y, { button: 'right' });
}
