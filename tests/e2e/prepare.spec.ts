import type { Locator, Page } from '@playwright/test';
import { meetingOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

/** Adds an item with the keyboard only: the cursor has to be in its title. */
async function addItem(window: Page, title: string): Promise<void> {
  await window.keyboard.press('ControlOrMeta+Enter');
  await expect(window.getByRole('textbox', { name: 'Titel van het agendapunt' })).toBeFocused();
  await window.keyboard.type(title);
}

/** The agenda as it reads: number and title of every row. */
async function expectAgenda(agenda: Locator, rows: readonly string[]): Promise<void> {
  await expect(agenda.getByRole('listitem')).toHaveText([...rows]);
}

/** Takes a row by its middle to a height within another row, from 0 (top) to 1, and holds it there. */
async function dragOver(window: Page, from: Locator, to: Locator, height: number): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('Both rows should be on screen');
  await window.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await window.mouse.down();
  // The first move onto an element only enters it; being over it takes another.
  for (const steps of [5, 1, 1]) {
    await window.mouse.move(end.x + end.width / 2, end.y + end.height * height, { steps });
  }
}

test('a key in the very moment that the meeting is drawn reaches it', async ({ notulist }) => {
  const window = await notulist.start();
  await window.keyboard.press('ControlOrMeta+n');
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('Havenoverleg');
  await window.evaluate(() => {
    const onceDrawn = new MutationObserver(() => {
      if (!document.querySelector('nav[aria-label=Agenda]')) return;
      onceDrawn.disconnect();
      const options = { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', options));
    });
    onceDrawn.observe(document.body, { childList: true, subtree: true });
  });
  await window.keyboard.press('Enter');
  await expect(window.getByRole('textbox', { name: 'Titel van het agendapunt' })).toBeFocused();
});

test('who goes to another item while preparing goes on in the same field', async ({ notulist }) => {
  const window = await notulist.start();
  const { agenda } = meetingOn(window);
  await openSample(window);
  await window.keyboard.press('ControlOrMeta+1');
  const jump = async (number: string) => {
    await window.keyboard.press('ControlOrMeta+j');
    await window.keyboard.type(number);
    await window.keyboard.press('Enter');
  };

  await test.step('or in the title, from elsewhere', async () => {
    await agenda.getByRole('button', { name: /Lopende zaken/ }).click();
    await jump('7');
    const title = window.getByRole('textbox', { name: 'Titel van het agendapunt' });
    await expect(title).toBeFocused();
    await window.keyboard.type(', vervolg');
    await expect(title).toHaveValue('Registratie incidenten, vervolg');
  });

  await test.step('so the items get their minutes one after the other', async () => {
    const minutes = window.getByRole('spinbutton', { name: /^Minuten/ });
    await minutes.focus();
    for (const count of ['11', '12', '13']) {
      await minutes.press('ControlOrMeta+a');
      await window.keyboard.type(count);
      await window.keyboard.press('ControlOrMeta+ArrowDown');
      await expect(minutes).toBeFocused();
    }
    await window.keyboard.type('14');
    for (const count of ['14', '13', '12', '11']) {
      await expect(minutes).toHaveValue(count);
      await window.keyboard.press('ControlOrMeta+ArrowUp');
    }
  });

  await test.step('and at the end of the agenda the cursor stays where it is', async () => {
    await agenda.getByRole('button', { name: /Rondvraag/ }).click();
    const title = window.getByRole('textbox', { name: 'Titel van het agendapunt' });
    await title.focus();
    await window.keyboard.press('Home');
    await window.keyboard.press('ControlOrMeta+ArrowDown');
    await window.keyboard.type('De ');
    await expect(title).toHaveValue('De Rondvraag');
  });

  await test.step('and the texts go on at their end, where a key leads to', async () => {
    const explanation = window.getByRole('textbox', { name: 'Toelichting', exact: true });
    await jump('4');
    await window.keyboard.press('Alt+0');
    await expect(explanation).toBeFocused();
    await jump('3');
    await expect(explanation).toBeFocused();
    await window.keyboard.type(' Zie ook punt 4.');
    await expect(explanation).toContainText(/ Zie ook punt 4\.$/);
  });
});

test('an agenda is made with the keyboard and the mouse, and stays', async ({ notulist }) => {
  let window = await notulist.start();
  let { agenda } = meetingOn(window);
  const row = (title: string) => agenda.getByRole('listitem').filter({ hasText: title });

  await test.step('a new meeting gets three items without the mouse', async () => {
    await window.keyboard.press('ControlOrMeta+n');
    const dialog = window.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Titel' }).fill('Havenoverleg');
    await window.keyboard.press('Enter');
    await expect(agenda).toBeVisible();
    for (const title of ['Opening', 'Steigers', 'Rondvraag']) await addItem(window, title);
    await expectAgenda(agenda, ['1Opening', '2Steigers', '3Rondvraag']);
  });

  await test.step('Alt and the arrows move the item, also from its title', async () => {
    await window.keyboard.press('Alt+ArrowUp');
    await expectAgenda(agenda, ['1Opening', '2Rondvraag', '3Steigers']);
    await window.keyboard.press('Alt+ArrowRight');
    await expectAgenda(agenda, ['1Opening', '1aRondvraag', '2Steigers']);
    await window.keyboard.press('Alt+ArrowLeft');
    await window.keyboard.press('Alt+ArrowDown');
    await expectAgenda(agenda, ['1Opening', '2Steigers', '3Rondvraag']);
  });

  await test.step('undo takes the move back, redo does it again', async () => {
    await window.keyboard.press('ControlOrMeta+z');
    await expectAgenda(agenda, ['1Opening', '2Rondvraag', '3Steigers']);
    await window.keyboard.press('ControlOrMeta+y');
    await expectAgenda(agenda, ['1Opening', '2Steigers', '3Rondvraag']);
  });

  await test.step('dragging shows where the item will land', async () => {
    await dragOver(window, row('Rondvraag'), row('Opening'), 0.1);
    await expect(row('Opening')).toHaveAttribute('data-drop', 'before');
    await window.mouse.up();
    await expectAgenda(agenda, ['1Rondvraag', '2Opening', '3Steigers']);

    await dragOver(window, row('Rondvraag'), row('Steigers'), 0.9);
    await expect(row('Steigers')).toHaveAttribute('data-drop', 'after');
    await window.mouse.up();
    await expectAgenda(agenda, ['1Opening', '2Steigers', '3Rondvraag']);

    await dragOver(window, row('Rondvraag'), row('Opening'), 0.5);
    await expect(row('Opening')).toHaveAttribute('data-drop', 'into');
    await window.mouse.up();
    await expectAgenda(agenda, ['1Opening', '1aRondvraag', '2Steigers']);
  });

  await test.step('a drag that is given up changes nothing', async () => {
    await dragOver(window, row('Steigers'), row('Opening'), 0.1);
    await expect(row('Opening')).toHaveAttribute('data-drop', 'before');
    await window.mouse.move(900, 500, { steps: 3 });
    await window.mouse.up();
    await expect(agenda.locator('[data-drop]')).toHaveCount(0);
    await expectAgenda(agenda, ['1Opening', '1aRondvraag', '2Steigers']);
  });

  await test.step('an attachment has the number of its item', async () => {
    await row('Steigers').getByRole('button').click();
    await window.keyboard.press('Alt+b');
    await expect(window.getByRole('textbox', { name: 'Titel van bijlage 2a' })).toBeFocused();
    await window.keyboard.type('Tekening van de steigers');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Raming');
    await window.getByRole('textbox', { name: 'Titel van bijlage 2a' }).press('Enter');
    await window.keyboard.type('Foto’s');
    await expect(window.getByRole('textbox', { name: 'Titel van bijlage 2b' })).toHaveValue(
      'Foto’s',
    );
    await expect(window.getByRole('textbox', { name: 'Titel van bijlage 2c' })).toHaveValue(
      'Raming',
    );
    await expect(meetingOn(window).saved).toBeVisible();
  });

  await test.step('all of it is there after a restart', async () => {
    window = await notulist.restart();
    agenda = meetingOn(window).agenda;
    await window.getByRole('button', { name: 'Open', exact: true }).click();
    await expectAgenda(agenda, ['1Opening', '1aRondvraag', '2Steigers']);
    await row('Steigers').getByRole('button').click();
    await expect(window.getByRole('textbox', { name: 'Titel van bijlage 2a' })).toHaveValue(
      'Tekening van de steigers',
    );
  });
});

test('sub-items come beside each other, and a main item behind them all', async ({ notulist }) => {
  const window = await notulist.start();
  const { agenda } = meetingOn(window);
  const title = window.getByRole('textbox', { name: 'Titel van het agendapunt' });
  await window.keyboard.press('ControlOrMeta+n');
  await window.getByRole('dialog').getByRole('textbox', { name: 'Titel' }).fill('Havenoverleg');
  await window.keyboard.press('Enter');
  await expect(agenda).toBeVisible();
  await expect(window.getByRole('button', { name: /nieuw punt/ })).toBeVisible();
  await addItem(window, 'Opening');

  for (const name of ['Agenda', 'Verslag']) {
    await window.keyboard.press('ControlOrMeta+Shift+Enter');
    await expect(title).toHaveValue('');
    await expect(title).toBeFocused();
    await window.keyboard.type(name);
  }
  await expectAgenda(agenda, ['1Opening', '1aAgenda', '1bVerslag']);
  await addItem(window, 'Steigers');
  await expectAgenda(agenda, ['1Opening', '1aAgenda', '1bVerslag', '2Steigers']);

  await test.step('Enter in a title makes the next one of its level', async () => {
    await window.keyboard.press('Enter');
    await expect(title).toHaveValue('');
    await expect(title).toBeFocused();
    await window.keyboard.type('Rondvraag');
    // In an empty title there is nothing to go on from.
    await agenda.getByRole('button', { name: /Verslag/ }).click();
    await title.press('Enter');
    await expect(title).toHaveValue('');
    await title.press('Enter');
    await window.keyboard.type('Post');
    await expectAgenda(agenda, [
      '1Opening',
      '1aAgenda',
      '1bVerslag',
      '1cPost',
      '2Steigers',
      '3Rondvraag',
    ]);
  });

  await test.step('a main item is made of one that lies deeper', async () => {
    await window.keyboard.press('Alt+ArrowRight');
    await expect(agenda.getByRole('listitem').nth(3)).toHaveText('1b.1Post');
    await window.keyboard.press('Alt+ArrowLeft');
    await expect(agenda.getByRole('listitem').nth(3)).toHaveText('2Post');
  });
});

test('a new contribution begins in its text when it is known who it is from', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await screen.item('Rondvraag').click();
  await window.keyboard.press('ControlOrMeta+1');
  await window.keyboard.press('Alt+i');
  const text = window.getByRole('textbox', { name: /^Inbreng \S/ });
  await expect(text.last()).toBeFocused();
  await window.keyboard.type('De gemeenten vragen om tijd.');
  await expect(text.last()).toHaveText('De gemeenten vragen om tijd.');
  await window.keyboard.press('Shift+Tab');
  await expect(window.getByRole('combobox', { name: 'Inbreng van' }).last()).toBeFocused();
});

test('a new contribution is in sight with all of its lane, however far down it comes', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await notulist.resize(1366, 600);
  await screen.item('Rondvraag').click();
  await window.keyboard.press('ControlOrMeta+1');
  const names = window.getByRole('combobox', { name: 'Inbreng van' });
  const texts = window.getByRole('textbox', { name: /^Inbreng( |$)/ });
  const remove = window.getByRole('button', { name: /^Verwijder Inbreng/ });
  for (let count = 1; count <= 5; count++) {
    await window.keyboard.press('Alt+i');
    await expect(names).toHaveCount(count);
    for (const part of [names, texts, remove])
      await expect(part.last()).toBeInViewport({ ratio: 1 });
  }
});
