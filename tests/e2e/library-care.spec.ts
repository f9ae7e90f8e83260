import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aMeeting, anItem, aSeries, text } from '../support/builders.ts';
import { expectNoViolations } from './support/axe.ts';
import { putMeeting, putSeries } from './support/library.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';

const harbour = aSeries('Havenoverleg', { id: 'haven' });
const held = aMeeting({
  id: 'gehouden',
  title: 'Havenoverleg',
  seriesId: harbour.id,
  date: '2026-02-05',
  status: 'adopted',
  items: [anItem('Kademuur', { discussion: text('De begroting van de kademuur is rond.') })],
});

test('the library finds what was written, and says where everything is', async ({ notulist }) => {
  await putMeeting(notulist, held);
  const window = await notulist.start();
  const { keyboard } = window;

  await test.step('Ctrl F looks in the minutes too, and a hit leads to its place', async () => {
    await keyboard.press('ControlOrMeta+f');
    await expect(window.getByRole('searchbox')).toBeFocused();
    await keyboard.type('begroting');
    const hits = window.getByRole('list', { name: 'In de tekst' });
    await expect(hits).toContainText('kademuur is rond');
    await expectNoViolations(window, 'text found in the library');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(window.getByText('Dit verslag is vastgesteld.')).toBeVisible();
    await keyboard.press('ControlOrMeta+l');
    await expect(hits.getByRole('button')).toBeFocused();
    await keyboard.press('Enter');
    await expect(window.getByText('Dit verslag is vastgesteld.')).toBeVisible();
  });

  await test.step('adopted minutes are read, until one wants to change them', async () => {
    await keyboard.press('ControlOrMeta+1');
    await expect(window.getByLabel('Titel').first()).toHaveAttribute('readonly');
    await expectNoViolations(window, 'adopted minutes');
    const edit = window.getByRole('button', { name: 'Bewerk toch' });
    const { width, end } = await edit.evaluate((button) => ({
      width: button.ownerDocument.documentElement.clientWidth,
      end: button.getBoundingClientRect().right,
    }));
    expect(width - end).toBeLessThan(40);
    await edit.click();
    await expect(window.getByText('Dit verslag is vastgesteld.')).toBeHidden();
    await expect(window.getByRole('main')).toBeFocused();
    await expect(window.getByLabel('Titel').first()).not.toHaveAttribute('readonly');
  });

  await test.step('Ctrl S says where it is, and backups where they are', async () => {
    await keyboard.press('ControlOrMeta+s');
    await expect(window.getByText(`Alles is al opgeslagen, in ${notulist.library}`)).toBeVisible();
    await keyboard.press('ControlOrMeta+Shift+b');
    await window.getByRole('button', { name: 'Ga naar de bibliotheek' }).click();
    await expect(window.getByRole('dialog', { name: 'Reservekopieën' })).toBeVisible();
  });
});

test('the app offers the meeting that one was in', async ({ notulist }) => {
  await putMeeting(notulist, held);
  await putMeeting(notulist, aMeeting({ title: 'Dijkberaad', date: '2099-01-01' }));
  let window = await notulist.start();
  await expect(window.getByRole('button', { name: 'Open', exact: true })).toBeFocused();
  await window.getByRole('button', { name: /Havenoverleg.*Vast/ }).click();
  await expect(meetingOn(window).agenda).toBeVisible();
  window = await notulist.restart();
  await expect(window.getByText('Hier was u gebleven')).toBeVisible();
  await expect(window.getByRole('button', { name: 'Open', exact: true })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(meetingOn(window).item('Kademuur')).toBeVisible();
});

test('what is not wanted any more goes for good, once one has said so', async ({ notulist }) => {
  await putSeries(notulist, harbour);
  await putMeeting(notulist, held);
  const window = await notulist.start();
  const { keyboard } = window;
  const shelf = (name: string) =>
    window.getByRole('navigation', { name: 'Bibliotheek' }).getByRole('button', { name });
  const removeSeries = async () => {
    await shelf('Havenoverleg').click();
    await window.getByRole('button', { name: 'Bewerk reeks' }).click();
    await window.getByRole('button', { name: 'Verwijder reeks' }).click();
  };

  await test.step('a series that has meetings stays, and says why', async () => {
    await removeSeries();
    await expect(window.getByRole('alert')).toContainText('hoort nog 1 vergadering');
    await keyboard.press('Escape');
  });

  await test.step('a meeting moves to another series, and back', async () => {
    await window.getByRole('button', { name: /Meer over Havenoverleg/ }).click();
    await window.getByRole('menuitem', { name: 'Naar een andere reeks…' }).click();
    await window.getByLabel('Reeks', { exact: true }).selectOption('Geen reeks');
    await keyboard.press('Enter');
    await window.getByRole('button', { name: 'Verplaats' }).click();
    await expect(shelf('Losse vergaderingen')).toBeVisible();
    await window.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(shelf('Losse vergaderingen')).toBeHidden();
  });

  await test.step('the trash asks before it removes', async () => {
    await window.getByRole('button', { name: /^5 feb 2026/ }).focus();
    await keyboard.press('Delete');
    await expect(
      window.getByText('“Havenoverleg” van 5 feb 2026 staat in de prullenbak.'),
    ).toBeVisible();
    await shelf('Prullenbak').click();
    await window.getByRole('button', { name: /^Verwijder definitief: Havenoverleg/ }).click();
    const question = window.getByRole('dialog', { name: 'Definitief verwijderen?' });
    await expect(question.getByRole('button', { name: 'Annuleer' })).toBeFocused();
    await expectNoViolations(window, 'the question');
    await keyboard.press('Enter');
    await expect(question).toBeHidden();
    await window.getByRole('button', { name: 'Leeg prullenbak…' }).click();
    await question.getByRole('button', { name: 'Verwijder definitief' }).click();
    await expect(window.getByText('De prullenbak is leeg')).toBeVisible();
    await expect(window.getByRole('main')).toBeFocused();
    expect(await readdir(join(notulist.library, 'trash'))).toEqual([]);
  });

  await test.step('the empty series goes, and comes back when one wants', async () => {
    await removeSeries();
    await expect(window.getByText('De reeks “Havenoverleg” is verwijderd.')).toBeVisible();
    await expect(shelf('Havenoverleg')).toBeHidden();
    await window.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(shelf('Havenoverleg')).toBeVisible();
  });
});
