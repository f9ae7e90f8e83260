import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { Keyboard } from './support/keyboard.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';

const agenda = resolve(import.meta.dirname, '../fixtures/agenda-waterrand.txt');
const report = resolve(import.meta.dirname, '../../out/test/keyboard-only.txt');

declare global {
  interface Window {
    pointed: number;
  }
}

/** Counts whatever a mouse would do. */
async function watchMouse(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.pointed = 0;
    for (const event of ['pointerdown', 'mousedown'])
      window.addEventListener(event, () => (window.pointed += 1), true);
  });
}

const pointed = (page: Page) => page.evaluate(() => window.pointed);

test('a whole meeting, from the agenda to the Word file, without a mouse', async ({ notulist }) => {
  test.slow();
  const window = await notulist.start();
  const screen = meetingOn(window);
  const keys = new Keyboard(window);
  await watchMouse(window);

  await test.step('imports the agenda', async () => {
    await notulist.answerOpenDialog(agenda);
    await keys.goal('Importeer de agenda', async () => {
      await keys.press('ControlOrMeta+o');
      const preview = window.getByRole('dialog', { name: 'Dit is wat Notulist las' });
      await keys.tabTo(preview.getByRole('button', { name: 'Maak vergadering' }), 'Shift+Tab');
      await keys.press('Enter');
      await expect(screen.agenda).toBeVisible();
    });
  });

  await test.step('prepares: someone more, an item more with text, a paper and a contribution', async () => {
    await keys.goal('Nog een deelnemer, als gast', async () => {
      await keys.press('Alt+n');
      await keys.type('Linda Verbruggen');
      await keys.tabTo(window.getByRole('combobox', { name: 'Rol, Linda Verbruggen' }));
      await keys.type('Ga');
    });
    await keys.goal(
      'Een agendapunt na het derde, met toelichting, bijlage en inbreng',
      async () => {
        await keys.press('ControlOrMeta+j');
        await keys.type('3B');
        await keys.press('Enter', 'ControlOrMeta+Enter');
        await keys.type('Zaalhuur');
        await keys.tabTo(window.getByRole('textbox', { name: /^Toelichting/ }).last());
        await keys.type('De zaal wordt duurder.');
        await keys.press('Alt+b');
        await keys.type('Offerte');
        await keys.press('Alt+i');
        await keys.type('Regio’s');
        await keys.press('Tab');
        await keys.type('Kan het digitaal?');
        await expect(screen.agenda).toContainText('Zaalhuur');
      },
    );
  });

  await test.step('takes the minutes: text, decision, action, who leaves, what waits', async () => {
    await keys.goal('Begin: naar punt 1 en typen', async () => {
      await keys.press('ControlOrMeta+2', 'ControlOrMeta+j');
      await keys.type('1');
      await keys.press('Enter');
      await keys.type('De voorzitter opent om 10.00 uur.');
    });
    await keys.goal('Een besluit en een actie, aan hun beginwoord herkend', async () => {
      await keys.press('ControlOrMeta+j');
      await keys.type('2');
      await keys.press('Enter');
      await keys.type('Besluit: de lijst is akkoord');
      await keys.press('Enter');
      await keys.type('Actie Mirthe 30 april: lijst rondsturen');
      await keys.press('Enter');
      await expect(screen.discussion.getByText(/^Actie 1 · Mirthe/)).toBeVisible();
    });
    await keys.goal('Iemand is er niet, een opmerking wacht', async () => {
      await keys.press('ControlOrMeta+k');
      await keys.type('tijmen zonder');
      await keys.press('Enter', 'ControlOrMeta+p');
      await keys.type('Wie regelt de soep?');
      await keys.press('Enter');
      await expect(screen.discussion).toBeFocused();
    });
    await keys.goal('Wat bij een ander punt hoort, gaat daarheen', async () => {
      await keys.type('Het jaarplan komt in mei.');
      await keys.press('ControlOrMeta+Shift+j');
      await keys.type('5');
      await keys.press('Enter', 'Alt+5', 'Enter');
      await expect(screen.discussion).toHaveText('Het jaarplan komt in mei.');
      await keys.press('Alt+ArrowLeft');
      await expect(window.getByRole('heading', { name: /Lopende zaken/ })).toBeVisible();
    });
    await keys.goal('Wat wachtte, komt bij punt 1', async () => {
      await keys.press('Alt+4');
      await keys.tabTo(
        screen.records.getByRole('textbox', { name: /^Verplaats naar een agendapunt/ }),
      );
      await keys.type('1');
      await keys.press('Enter');
      await expect(screen.records).toContainText('Nog niets geparkeerd');
    });
  });

  await test.step('rounds off', async () => {
    await keys.goal('Rond af: elk punt zonder bespreking, dan klaar', async () => {
      await keys.press('ControlOrMeta+r');
      const dialog = window.getByRole('dialog', { name: 'Rond af' });
      const left = dialog.getByRole('button', { name: 'Niet besproken' });
      await expect(dialog).toBeVisible();
      for (let at = 0; at < (await left.count()); at++) {
        await keys.tabTo(left.nth(at));
        await keys.press('Enter');
      }
      await keys.press('Escape');
      await expect(dialog).toBeHidden();
    });
  });

  await test.step('finishes: the minutes are a concept, and go to Word', async () => {
    const target = join(notulist.folder, 'verslag.docx');
    await notulist.answerSaveDialog(target);
    await keys.goal('Uitwerken: het verslag is concept', async () => {
      await keys.press('ControlOrMeta+3');
      await keys.tabTo(window.getByRole('combobox', { name: 'Status' }));
      await keys.type('Conc');
    });
    await keys.goal('Exporteer naar Word', async () => {
      await keys.press('ControlOrMeta+e');
      await expect(window.getByText('Opgeslagen als verslag.docx')).toBeVisible();
      await keys.press('Alt+5');
      await expect(window.getByRole('button', { name: 'Open in Word' })).toBeFocused();
      await keys.press('Escape');
    });
    const word = await JSZip.loadAsync(await readFile(target));
    const body = (await word.file('word/document.xml')?.async('string')) ?? '';
    const said = [...body.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('');
    for (const written of [
      'De voorzitter opent om 10.00 uur.',
      'De lijst is akkoord',
      'Lijst rondsturen',
      'Het jaarplan komt in mei.',
      'Wie regelt de soep?',
      'Zaalhuur',
      'Kan het digitaal?',
      'Linda Verbruggen',
    ])
      expect(said).toContain(written);
  });

  await test.step('goes back to the library and in again', async () => {
    await keys.goal('Naar de bibliotheek, en weer terug', async () => {
      await keys.press('ControlOrMeta+l');
      await keys.tabTo(window.locator('[data-meeting] [data-open]').first());
      await keys.press('Enter');
      await expect(screen.agenda).toContainText('Zaalhuur');
    });
  });

  expect(await pointed(window)).toBe(0);
  await keys.write(report);
});
