import type { Locator, Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect } from './notulist.ts';

/** More tab stops than this from where one is, and nobody finds it. */
const FURTHEST = 40;

/** A minute-taker without a mouse: every key is struck for real, and written down. */
export class Keyboard {
  readonly #window: Page;
  readonly #struck: string[] = [];

  constructor(window: Page) {
    this.#window = window;
  }

  /** What the next keys are for. */
  async goal(what: string, keys: () => Promise<void>): Promise<void> {
    this.#struck.push('', what);
    await keys();
    await this.expectCursor(what);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#struck.push(`  ${key.replace(/Control(OrMeta)?/g, 'Ctrl').replaceAll('+', ' ')}`);
      await this.#window.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.#struck.push(`  “${text}”`);
    await this.#window.keyboard.type(text);
  }

  /** Tab (or Shift Tab) until it has the focus; fails when it cannot be reached. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let count = 0; count <= FURTHEST; count++) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        if (count > 0) this.#struck.push(`  ${key.replace('+', ' ')} × ${String(count)}`);
        return;
      }
      await this.#window.keyboard.press(key);
      await this.expectVisibleFocus();
    }
    throw new Error(`Not reached with ${key}: ${target.toString()}`);
  }

  /** The next key goes somewhere: the focus was not lost with a dialog or a row that went. */
  async expectCursor(when: string): Promise<void> {
    const focused = this.#window.locator(':focus');
    await expect(focused, `the focus after: ${when}`).not.toHaveCount(0);
  }

  /** What has the focus is on screen, or scrolled there, and not of no size. */
  async expectVisibleFocus(): Promise<void> {
    const box = await this.#window.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      const { width, height, top, bottom } = activeElement.getBoundingClientRect();
      return {
        seen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
        html: activeElement.outerHTML.slice(0, 200),
      };
    });
    // Between the last control and the first the focus is on the window itself.
    if (box) expect(box.seen, `can be seen: ${box.html}`).toBe(true);
  }

  /** The keys, to be read. */
  async write(path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${this.#struck.join('\n').trim()}\n`);
  }
}
