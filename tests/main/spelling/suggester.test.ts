import { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';
import { suggesterIn } from '../../../main/spelling/suggester.ts';
import { ok } from '../../../shared/result.ts';

/** The pages that were opened, in order, as far as the suggester knows a page. */
const { pages } = vi.hoisted(() => ({ pages: [] as TestPage[] }));

class TestPage extends EventEmitter {
  isClosed = false;
  answer = (): Promise<unknown> => Promise.resolve(['beleidsplan']);

  readonly loadURL = () => Promise.resolve();
  readonly isDestroyed = () => this.isClosed;
  readonly executeJavaScript = () => this.answer();
  readonly close = () => {
    this.isClosed = true;
    this.emit('destroyed');
  };
}

vi.mock('electron', () => ({
  app: { isPackaged: true },
  WebContentsView: class {
    readonly webContents = new TestPage();
    constructor() {
      pages.push(this.webContents);
    }
  },
}));

const suggester = () =>
  suggesterIn(
    'out',
    () => 'nl',
    () => undefined,
  );
const suggested = ok(['beleidsplan']);
const noAnswer = () => new Promise(() => undefined);

beforeEach(() => {
  pages.length = 0;
});

it('asks one page for every word', async () => {
  const suggest = suggester();
  expect(await suggest('beliedsplan')).toEqual(suggested);
  expect(await suggest('beleidspln')).toEqual(suggested);
  expect(pages).toHaveLength(1);
});

it.each([
  ['is destroyed', (page: TestPage) => page.close()],
  ['crashes', (page: TestPage) => page.emit('render-process-gone', {}, { reason: 'crashed' })],
])('answers who waits when its page %s, and asks a new one for the next word', async (_, end) => {
  const suggest = suggester();
  await suggest('beliedsplan');
  const [page] = pages;
  if (!page) throw new Error('A page was opened');
  page.answer = noAnswer;
  const waiting = suggest('beleidspln');
  end(page);
  expect(await waiting).toMatchObject({ ok: false });
  expect(page.isClosed).toBe(true);
  expect(await suggest('beleidspln')).toEqual(suggested);
  expect(pages).toHaveLength(2);
});

it('leaves no page behind that failed, and the page after it to the next word', async () => {
  const suggest = suggester();
  await suggest('beliedsplan');
  const [page] = pages;
  if (!page) throw new Error('A page was opened');
  page.answer = () => Promise.reject(new Error('broken'));
  const failed = await Promise.all([suggest('beleidspln'), suggest('beleidspaln')]);
  expect(failed.map((one) => one.ok)).toEqual([false, false]);
  expect(page.isClosed).toBe(true);
  await suggest('beleidspln');
  await suggest('beleidspln');
  expect(pages).toHaveLength(2);
});
