import { aMeeting, anItem, text } from '../support/builders.ts';
import { expectNoViolations } from './support/axe.ts';
import { putMeeting } from './support/library.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';

const earlier = aMeeting({
  id: 'januari',
  title: 'Dijkberaad',
  date: '2027-01-15',
  status: 'live',
  items: [
    anItem('Opening'),
    anItem('Sluizen', {
      explanation: text('De stand van zaken.'),
      discussion: text(
        'De voorzitter opent.',
        'Afgesproken is de coördinatie bij Hessel te leggen.',
      ),
    }),
  ],
});

test('the palette finds people and what was written, here and in other meetings', async ({
  notulist,
}) => {
  await putMeeting(notulist, earlier);
  const window = await notulist.start();
  const screen = meetingOn(window);
  const { keyboard } = window;
  const option = (name: RegExp) => window.getByRole('option', { name });
  await keyboard.press('ControlOrMeta+Shift+y');
  await screen.item('Gedeelde bouwstenen').click();
  await typeInto(screen.discussion, 'De planning van de kwartiermaker is besproken.');

  await test.step('knows a command by what one calls it', async () => {
    await keyboard.press('ControlOrMeta+k');
    await keyboard.type('donker');
    await expect(option(/^Instellingen/)).toHaveAttribute('aria-selected', 'true');
    await keyboard.press('Escape');
  });

  await test.step('goes to what was said in this meeting, and selects it', async () => {
    await screen.item('Rondvraag').click();
    await keyboard.press('ControlOrMeta+k');
    await keyboard.type('kwartierm');
    await expect(option(/De planning van de kwartiermaker/)).toBeVisible();
    await expectNoViolations(window, 'what the palette found');
    await keyboard.press('Enter');
    await expect(screen.discussion).toBeFocused();
    await keyboard.type('Landmeter');
    await expect(screen.discussion).toContainText('De planning van de Landmeteraker is besproken.');
    await keyboard.press('ControlOrMeta+z');
  });

  await test.step('says who is there in one go, and can be taken back', async () => {
    await keyboard.press('ControlOrMeta+k');
    await keyboard.type('mirthe zonder');
    await keyboard.press('Enter');
    await expect(window.getByText(/staat nu als: Afwezig zonder kennisgeving/)).toBeVisible();
    await keyboard.press('ControlOrMeta+k');
    await keyboard.type('mirthe');
    await expect(option(/^Mirthe \S+ Afwezig zonder/)).toBeVisible();
    await keyboard.press('Enter');
    await expect(window.getByRole('combobox', { name: /^Aanwezigheid, Mirthe/ })).toBeFocused();
  });

  await test.step('opens another meeting at the place', async () => {
    await keyboard.press('ControlOrMeta+k');
    await keyboard.type('coordinatie hess');
    await expect(option(/Dijkberaad · 2 Sluizen/)).toBeVisible();
    await keyboard.press('Enter');
    await expect(window.getByRole('heading', { name: 'Sluizen' })).toBeVisible();
    await expect(screen.discussion).toBeFocused();
    await keyboard.press('ArrowRight');
    await keyboard.type('_');
    await expect(screen.discussion).toContainText('de coördinatie_ bij Hessel');
  });
});

test('the palette goes to a meeting and a series by their names, from the library and from a meeting', async ({
  notulist,
}) => {
  await putMeeting(notulist, earlier);
  const window = await notulist.start();
  const { keyboard } = window;
  const palette = window.getByRole('combobox', { name: /^Zoek een opdracht/ });
  const chosen = window.getByRole('option', { selected: true });
  await keyboard.press('ControlOrMeta+Shift+y');
  await expect(meetingOn(window).discussion).toBeVisible();

  await test.step('in a meeting, to another one by its day', async () => {
    await keyboard.press('ControlOrMeta+k');
    await palette.fill('15 januari');
    await expect(chosen).toContainText('Dijkberaad');
    await keyboard.press('Enter');
    await expect(window.getByRole('banner')).toContainText('Dijkberaad');
  });

  await test.step('to the meetings of a series', async () => {
    await keyboard.press('ControlOrMeta+k');
    await palette.fill('water');
    await expect(chosen).toContainText('reeks · 1 vergadering');
    await keyboard.press('Enter');
    await expect(window.getByRole('heading', { name: 'Taskforce Waterrand' })).toBeVisible();
    await expect(window.locator('main [data-open]').first()).toBeFocused();
  });

  await test.step('has a command first whose name begins with what was typed', async () => {
    await keyboard.press('ControlOrMeta+k');
    await palette.fill('nieuwe');
    await expect(chosen).toContainText('Nieuwe vergadering');
  });
});
