import { expect, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

test('a link that is there shows its address, is given another and is taken away', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion } = await openSample(window);
  const { keyboard } = window;
  const address = window.getByRole('textbox', { name: 'Adres' });
  const link = discussion.getByRole('link');
  const takeAway = window.getByRole('button', { name: 'Haal koppeling weg' });
  await typeInto(discussion, 'Zie het stuk');
  for (let letter = 0; letter < 4; letter++) await keyboard.press('Shift+ArrowLeft');
  await keyboard.press('ControlOrMeta+Shift+k');
  await expect(address).toHaveValue('');
  await expect(takeAway).toBeHidden();
  await keyboard.type('waterrand.example/stuk');
  await keyboard.press('Enter');
  await expect(link).toHaveAttribute('href', 'https://waterrand.example/stuk');

  await keyboard.press('ArrowLeft');
  await keyboard.press('ControlOrMeta+Shift+k');
  await expect(address).toHaveValue('https://waterrand.example/stuk');
  await address.fill('https://waterrand.example/ander');
  await keyboard.press('Enter');
  await expect(link).toHaveAttribute('href', 'https://waterrand.example/ander');
  await expect(discussion).toHaveText('Zie het stuk');

  await keyboard.press('ControlOrMeta+Shift+k');
  await takeAway.click();
  await expect(link).toBeHidden();
  await keyboard.type('.');
  await expect(discussion).toHaveText('Zie het stuk.');
});
