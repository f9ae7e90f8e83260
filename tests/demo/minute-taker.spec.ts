import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fieldsOf, meetingOn, pagesOn } from '../e2e/support/meeting.ts';
import { expect, test } from '../e2e/support/notulist.ts';

const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'out/demo');
const agenda = join(root, 'tests/fixtures/agenda-waterrand.txt');

/** Milliseconds between two keys: a quick typist. */
const PACE = 12;

/** What is said, item by item; a line that begins with ! is decided, with > promised. */
const said: readonly (readonly [string, readonly string[]])[] = [
  [
    'Opening en mededelingen',
    [
      'Hedwig opent de vergadering en heet iedereen welkom. Daan heeft zich afgemeld.',
      'Fenna is er tot half twaalf; wat haar aangaat, komt voor die tijd aan bod.',
    ],
  ],
  [
    'Lopende zaken',
    [
      'Drie afspraken lopen achter.',
      '- de proef met het digitale loket',
      'de folder voor raadsleden',
    ],
  ],
  [
    'Visie op regio’s',
    [
      'Samira licht de nieuwe paragraaf toe. De regio’s zijn tevreden over de toon.',
      'Nora vraagt wie het aanspreekpunt betaalt. Dat staat nu in bijlage 2.',
      '!De taskforce stemt in met de paragraaf over de regio’s.',
    ],
  ],
  [
    'Gedeelde bouwstenen',
    [
      'Mirthe: vier gemeenten zijn klaar om te beginnen. Kleine gemeenten vragen om hulp ter plaatse.',
      'Tijmen ziet in verhuizen de meeste winst, omdat elke inwoner er een keer mee te maken krijgt.',
      '!Verhuizen binnen de regio wordt het eerste speerpunt.',
      '>Planning van het eerste speerpunt uitwerken',
    ],
  ],
];

test('a minute-taker at work', async ({ notulist }) => {
  test.setTimeout(180_000);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const window = await notulist.start();
  await notulist.resize(1366, 768);
  const screen = meetingOn(window);
  let pictures = 0;
  const picture = (name: string) =>
    window.screenshot({ path: join(out, `${String(++pictures)}-${name}.png`) });

  await picture('first-start');
  await notulist.answerOpenDialog(agenda);
  await window.getByRole('button', { name: /Importeer agenda/ }).click();
  await expect(window.getByRole('dialog')).toBeVisible();
  await picture('import');
  await window.getByRole('button', { name: 'Maak vergadering' }).click();
  await expect(screen.agenda).toBeVisible();
  await picture('prepare');

  await window.keyboard.press('ControlOrMeta+2');
  for (const [title, lines] of said) {
    await screen.item(title).click();
    await screen.discussion.click();
    for (const [index, line] of lines.entries()) {
      if (index > 0) await window.keyboard.press('Enter');
      await window.keyboard.type(line.replace(/^[!>]/, ''), { delay: PACE });
      if (line.startsWith('!')) await window.keyboard.press('ControlOrMeta+d');
      if (line.startsWith('>')) await window.keyboard.press('ControlOrMeta+Shift+a');
    }
    await expect(screen.saved).toBeVisible();
    await picture(`live-${title.split(' ')[0]?.toLowerCase() ?? ''}`);
  }
  const action = await fieldsOf(screen.records.getByRole('region', { name: 'Actie 1' }));
  await action.getByRole('combobox', { name: 'Wie, Actie 1' }).fill('Mirthe Aalbers');
  await action.getByLabel('Wanneer, Actie 1').fill('14 mei');
  await picture('action');

  await window.keyboard.press('ControlOrMeta+3');
  await expect(pagesOn(window)).toBeVisible();
  await picture('minutes');
  await notulist.answerSaveDialog(join(out, 'verslag.docx'));
  await window.keyboard.press('ControlOrMeta+e');
  await expect(window.getByText('Opgeslagen als verslag.docx')).toBeVisible();
  await picture('exported');
});
