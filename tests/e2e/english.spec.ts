import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/notulist.ts';

const agenda = `Agenda Harbour Committee (HC)

Date: Friday 9 April 2027, 10.00 - 12.30
Present: Hedwig Oosterling (chair); Joris Tebbe (secretary); Mirthe Aalbers

1. Opening
2. Mooring fees
3. Any other business
`;

test('the whole job in English: agenda, minutes, rounding off, Word', async ({ notulist }) => {
  const window = await notulist.start();
  const discussion = window.getByRole('textbox', { name: /^Discussion/ });
  const records = window.getByRole('complementary', { name: 'Actions, decisions and attendance' });

  await test.step('chooses English, and the window follows at once', async () => {
    await window.keyboard.press('ControlOrMeta+,');
    await window.getByRole('radio', { name: 'English' }).first().check({ force: true });
    await expect(window.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    await expect(window.locator('html')).toHaveAttribute('lang', 'en');
    await expectNoViolations(window, 'the settings in English');
    await window.keyboard.press('Escape');
  });

  await test.step('imports an English agenda', async () => {
    await window.keyboard.press('ControlOrMeta+Shift+v');
    await window.getByRole('textbox').fill(agenda);
    await window.getByRole('button', { name: 'Read the text' }).click();
    await window.getByRole('button', { name: 'Make meeting' }).click();
    await expect(window.getByRole('navigation', { name: 'Agenda' })).toContainText('Mooring fees');
  });

  await test.step('types, with English markers and days', async () => {
    await window.keyboard.press('ControlOrMeta+2');
    await window.keyboard.press('ControlOrMeta+j');
    await window.keyboard.type('2');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('heading', { name: 'Discussion HC' })).toBeVisible();
    await window.keyboard.type('The fees are a subject of much debate.');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Decision: the fees stay as they are');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Action Mirthe by Friday: inform the harbour master');
    await expect(window.getByText(/Action 1.*Mirthe Aalbers.*Fri 16 Apr 2027/)).toBeVisible();
    await window.keyboard.press('Enter');
    await expect(discussion.getByText('Decision 1')).toBeVisible();
    await expect(discussion.getByText(/^Action 1 · Mirthe/)).toBeVisible();
    await expectNoViolations(window, 'the meeting in English');
  });

  await test.step('notes who leaves, and parks a remark', async () => {
    await window.keyboard.press('Alt+p');
    await window.keyboard.type('Mirthe left 11:30');
    await window.keyboard.press('Enter');
    await window.keyboard.press('ControlOrMeta+p');
    await window.keyboard.type('Who orders the soup?');
    await window.keyboard.press('Enter');
    await window.keyboard.press('Alt+4');
    await expect(records).toContainText('Who orders the soup?');
  });

  await test.step('rounds off', async () => {
    await window.keyboard.press('ControlOrMeta+r');
    const dialog = window.getByRole('dialog', { name: 'Round off' });
    await expect(dialog.getByRole('region', { name: 'Parked remarks' })).toBeVisible();
    const opening = dialog.getByRole('group', { name: /Opening/ });
    await opening.getByRole('button', { name: 'For information' }).press('Enter');
    await expect(opening).toContainText('Done');
    await expectNoViolations(window, 'rounding off in English');
    await window.keyboard.press('Escape');
  });

  await test.step('exports minutes in English', async () => {
    const target = join(notulist.folder, 'minutes.docx');
    await notulist.answerSaveDialog(target);
    await window.keyboard.press('ControlOrMeta+e');
    await expect(window.getByText('Saved as minutes.docx')).toBeVisible();
    const word = await JSZip.loadAsync(await readFile(target));
    const body = (await word.file('word/document.xml')?.async('string')) ?? '';
    const text = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, one]) => one).join('');
    for (const said of [
      'Friday 9 April 2027',
      'The fees are a subject of much debate.',
      'The fees stay as they are',
      'Inform the harbour master',
      '16 April 2027',
      'Mirthe Aalbers',
      'For information.',
      'Action list',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/[Bb]esluit|Actielijst|Aanwezig|vergadering/);
    expect((await word.file('word/styles.xml')?.async('string')) ?? '').toContain('w:val="en-GB"');
  });
});
