import type { Locator } from '@playwright/test';
import { join } from 'node:path';
import { expectNoViolations } from './support/axe.ts';
import { expect, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

function listIn(versions: Locator): Locator {
  return versions.getByRole('listbox', { name: 'Bewaarde versies' }).getByRole('option');
}

test('an exported version is compared with what came after, put back, and that is undone', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window, 'Objectgegevens');
  await typeInto(screen.discussion, 'De gegevens zijn in orde.');
  await notulist.answerSaveDialog(join(notulist.folder, 'verslag.docx'));
  await window.keyboard.press('ControlOrMeta+e');
  await expect(window.getByText('Opgeslagen als verslag.docx')).toBeVisible();
  await screen.discussion.click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(' Toch niet helemaal.');

  await window.keyboard.press('ControlOrMeta+Shift+h');
  const versions = window.getByRole('dialog', { name: 'Versies' });
  await expect(versions.getByRole('option', { name: /Geëxporteerd/ })).toBeFocused();
  const differences = versions.getByRole('region', { name: 'Verschillen' });
  await expect(differences.locator('ins')).toHaveText(/Toch niet helemaal\./);
  await expect(differences.getByText('De gegevens zijn in orde.')).toBeVisible();
  await window.keyboard.press('F3');
  await expect(versions.getByText('Verschil 1 van 1')).toBeVisible();
  for (const theme of ['dark', 'light'] as const) {
    await notulist.app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    await expectNoViolations(window, `the comparison in the ${theme} theme`);
  }

  await versions.getByRole('button', { name: 'Zet deze versie terug' }).click();
  await expect(versions).toBeHidden();
  await expect(screen.discussion).toHaveText('De gegevens zijn in orde.');
  await window.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(screen.discussion).toHaveText('De gegevens zijn in orde. Toch niet helemaal.');
  await expect(screen.saved).toBeVisible();

  await window.keyboard.press('ControlOrMeta+Shift+h');
  await expect(listIn(versions)).toHaveText([
    /Na het terugzetten/,
    /Voor het terugzetten/,
    /Geëxporteerd/,
  ]);
});

test('two versions are compared with each other by keyboard alone', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = await openSample(window, 'Objectgegevens');
  await window.keyboard.press('ControlOrMeta+Shift+h');
  await expect(window.getByRole('heading', { name: 'Nog geen eerdere versies' })).toBeVisible();
  await expectNoViolations(window, 'no versions yet');
  await window.keyboard.press('Escape');

  for (const sentence of ['Eerst dit.', 'Dan dat.', 'Ten slotte dit.']) {
    await screen.discussion.click();
    await window.keyboard.press('Control+End');
    await window.keyboard.type(` ${sentence}`);
    await notulist.answerSaveDialog(join(notulist.folder, `${sentence}docx`));
    await window.keyboard.press('ControlOrMeta+e');
    await expect(window.getByText(`Opgeslagen als ${sentence}docx`)).toBeVisible();
  }
  await window.keyboard.press('ControlOrMeta+Shift+h');
  const versions = window.getByRole('dialog', { name: 'Versies' });
  const options = listIn(versions);
  await expect(options).toHaveCount(3);
  await expect(options.first()).toBeFocused();
  await window.keyboard.press('End');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  const differences = versions.getByRole('region', { name: 'Verschillen' });
  await expect(differences.locator('ins')).toHaveText(/Dan dat\. Ten slotte dit\./);

  const other = versions.getByLabel('Vergelijk met');
  await other.focus();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowDown');
  await expect(differences.locator('ins')).toHaveText(/Dan dat\. \(/);
  await window.keyboard.press('Escape');
  await expect(versions).toBeHidden();
});
