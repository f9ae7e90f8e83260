import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectNoViolations } from './support/axe.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';

const agenda = `Dijkberaad 12 maart 2027

1. Opening
2. Kades
De stand van zaken.
3. Rondvraag
© Waterrand`;

test('a guessed attendee is taken back by a key or the mouse, and the line stays', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const file = join(notulist.folder, 'verslag.txt');
  await writeFile(
    file,
    agenda.replace('De stand', 'Linda Boogaard heeft zich afgemeld.\nDe stand'),
  );
  await notulist.answerOpenDialog(file);
  await window.keyboard.press('ControlOrMeta+o');
  const preview = window.getByRole('dialog', { name: 'Dit is wat Notulist las' });
  const lines = preview.getByRole('listbox', { name: 'Regels van de bron' });
  const line = lines.getByRole('option', { name: /Linda Boogaard heeft/ });
  const people = preview.getByText(/1 deelnemer/);
  await expect(people).toBeVisible();
  await expect(line).toContainText('Kies Niets over deelnemers als dat niet klopt.');

  await line.click();
  await lines.focus();
  await window.keyboard.press('n');
  await expect(people).toBeHidden();
  await expect(line).toContainText('U: Niets over deelnemers');
  await expect(line).toContainText('Toelichting');
  await expectNoViolations(window, 'a guessed attendee that was taken back');
  await window.keyboard.press('Backspace');
  await expect(people).toBeVisible();

  const choice = preview.getByRole('combobox', { name: 'De gekozen regel is' });
  await choice.selectOption('Niets over deelnemers (N)');
  await expect(people).toBeHidden();
  await lines.getByRole('option').first().click();
  await expect(choice.getByRole('option', { name: /Niets over deelnemers/ })).toHaveCount(0);
});

test('an import is checked and mended line by line with the keyboard, and added to later', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  const file = join(notulist.folder, 'agenda.txt');
  await writeFile(file, agenda);
  await notulist.answerOpenDialog(file);
  await window.keyboard.press('ControlOrMeta+o');
  const lines = window.getByRole('listbox', { name: 'Regels van de bron' });
  await expectNoViolations(window, 'the preview of an import');

  await lines.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 's']) await window.keyboard.press(key);
  await expect(lines.getByRole('option', { selected: true })).toContainText('U: Subpunt');
  await expect(window.getByRole('button', { name: '2a De stand van zaken.' })).toBeVisible();
  await window.keyboard.press('Backspace');
  await window.keyboard.press('b');
  await expect(lines.getByRole('option', { selected: true })).toContainText('U: Bespreking');
  await window.getByRole('button', { name: 'Maak vergadering' }).press('Enter');
  await expect(screen.item('Kades')).toBeVisible();

  await writeFile(file, agenda.replace('3. Rondvraag', '3. Vaargeul\n4. Rondvraag'));
  await window.keyboard.press('ControlOrMeta+o');
  await expect(window.getByText('Nieuw agendapunt')).toBeVisible();
  await expectNoViolations(window, 'adding a later agenda');
  await window.getByRole('button', { name: 'Vul aan' }).press('Enter');
  await expect(screen.item('Vaargeul')).toBeVisible();
  await window.keyboard.press('ControlOrMeta+z');
  await expect(screen.item('Vaargeul')).toBeHidden();
});
