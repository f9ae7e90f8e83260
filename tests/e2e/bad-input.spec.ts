import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

/** A file that no import can read, and the cause that the message must name. */
const bad: readonly (readonly [string, Buffer, RegExp])[] = [
  ['leeg.txt', Buffer.alloc(0), /leeg/i],
  ['foto.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), /./],
  ['ruis.bin', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)), /./],
];

for (const [name, bytes, cause] of bad) {
  test(`an import of ${name} is refused by name and leaves the open meeting alone`, async ({
    notulist,
  }) => {
    const window = await notulist.start();
    const screen = await openSample(window, 'Rondvraag');
    await typeInto(screen.discussion, 'Niemand heeft een vraag.');

    const file = join(notulist.folder, name);
    await writeFile(file, bytes);
    await notulist.answerOpenDialog(file);
    await window.keyboard.press('ControlOrMeta+o');

    const message = window.getByText(new RegExp(name.replace('.', '\\.')));
    await expect(message).toBeVisible();
    await expect(message).toContainText(cause);
    await expect(screen.discussion).toHaveText('Niemand heeft een vraag.');
  });
}
