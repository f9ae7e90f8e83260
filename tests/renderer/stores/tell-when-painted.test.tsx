import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  tellTyping,
  tellTypingFirst,
  tellWhenPainted,
} from '../../../renderer/stores/tell-when-painted.ts';

const discussion = {};
let told: string[] = [];
const tell = (what: string) => () => told.push(what);
const painted = () => vi.waitUntil(() => told.length > 0);

beforeEach(() => {
  tellTyping();
  told = [];
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('what is typed', () => {
  it('is told behind the next paint and not before', async () => {
    const frames = vi.spyOn(window, 'requestAnimationFrame');
    tellWhenPainted(discussion, tell('D'));
    expect(frames).toHaveBeenCalledOnce();
    expect(told).toEqual([]);
    await painted();
    expect(told).toEqual(['D']);
  });

  it('is told once, as it is then, however many keys came until the paint', async () => {
    for (const text of ['D', 'De', 'De ']) tellWhenPainted(discussion, tell(text));
    await painted();
    expect(told).toEqual(['De ']);
  });

  it('is told again behind the paint after that', async () => {
    tellWhenPainted(discussion, tell('D'));
    await painted();
    told = [];
    tellWhenPainted(discussion, tell('De'));
    await painted();
    expect(told).toEqual(['De']);
  });

  it('waits for a frame of its own where the key before it was told early, once painted', async () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
    tellWhenPainted(discussion, tell('D'));
    frames.shift()?.(0);
    tellTyping();
    expect(told).toEqual(['D']);

    tellWhenPainted(discussion, tell('De'));
    expect(frames).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toEqual(['D']);
    frames.shift()?.(0);
    await vi.waitUntil(() => told.length > 1);
    expect(told).toEqual(['D', 'De']);
  });

  it('is told before what is typed in another text', () => {
    tellWhenPainted(discussion, tell('discussion'));
    tellWhenPainted({}, tell('explanation'));
    expect(told).toEqual(['discussion']);
  });

  it('is told at once on a page that cannot be seen, for that is not painted', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    tellWhenPainted(discussion, tell('D'));
    expect(told).toEqual(['D']);
  });

  it.each(['keydown', 'compositionstart', 'beforeinput', 'pointerdown', 'blur', 'pagehide'])(
    'is told before anything comes of a %s',
    (event) => {
      tellTypingFirst();
      window.addEventListener(event, tell('what comes of it'), { once: true });
      tellWhenPainted(discussion, tell('D'));
      window.dispatchEvent(new Event(event));
      expect(told).toEqual(['D', 'what comes of it']);
    },
  );
});
