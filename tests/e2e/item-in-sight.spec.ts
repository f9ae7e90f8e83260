import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/notulist.ts';
import { openSample, SAMPLE_ITEM } from './support/sample.ts';

test('a long discussion says of which item it is, over the text and never over the line with the cursor', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion } = await openSample(window);
  const main = window.getByRole('main');
  const small = main.locator('[aria-hidden] > p', { hasText: SAMPLE_ITEM });
  await discussion.click();

  for (const percent of [100, 200]) {
    await test.step(`at ${String(percent)} %`, async () => {
      for (let step = 0; step < (percent - 100) / 10; step += 1)
        await window.keyboard.press('ControlOrMeta+=');
      await main.evaluate((page) => {
        page.scrollTo({ top: 0 });
      });
      await expect(small, 'the heading itself is in sight').toBeHidden();
      const before = await discussion.boundingBox();
      await discussion.press('Control+End');
      for (let line = 0; line < 30; line += 1) {
        await window.keyboard.type('Zo gezegd');
        await window.keyboard.press('Enter');
      }
      await expect(small).toBeInViewport({ ratio: 1 });
      await expectNoViolations(window, `a long discussion at ${String(percent)} %`);
      for (let line = 0; line < 25; line += 1) await window.keyboard.press('ArrowUp');
      const [line, title] = await Promise.all([
        window.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0),
        small.boundingBox(),
      ]);
      expect(line).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0));
      const after = await discussion.boundingBox();
      expect(after?.x, 'nothing moves when it comes').toBe(before?.x);
    });
  }
});
