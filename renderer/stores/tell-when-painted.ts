import { endBurst } from './burst.ts';

/**
 * A key is shown first. Only then does the meeting hear what was typed, for nobody waits for that: the
 * change, its line in the journal and the rest of the screen. Whatever else happens in the meantime (the
 * next key, a click, a command, the work of another machine, the end) has it told at once, so nothing is
 * ever done to a meeting that lacks what one sees.
 */
interface Typed {
  /** The text that it was typed in. */
  readonly source: object;
  readonly tell: () => void;
}

let typed: Typed | null = null;
let isAwaited = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * So long after it was painted a frame is on the screen, in milliseconds. What is drawn of it is drawn beside
 * the page, which takes half as long again on a machine of two cores where the page is busy in the meantime.
 */
const IS_SHOWN = 8;

/** Has `tell` run behind the next paint, once, however often the same source asks for it until then. */
export function tellWhenPainted(source: object, tell: () => void): void {
  if (typed && typed.source !== source) tellTyping();
  typed = { source, tell };
  // A page that cannot be seen is not painted.
  if (document.hidden) tellTyping();
  else awaitPaint();
}

/** What was typed and is not told yet is told now; says whether there was any. */
export function tellTyping(): boolean {
  const last = typed;
  typed = null;
  // What is typed from here on has a frame of its own.
  if (timer !== undefined) clearTimeout(timer);
  timer = undefined;
  last?.tell();
  return last !== null;
}

/** What is dictated, or chosen from a panel of the system, comes without a key. */
const deeds = [
  'keydown',
  'compositionstart',
  'beforeinput',
  'pointerdown',
  'blur',
  'pagehide',
] as const;

/** Has it told before anything else that the user does comes of it. */
export function tellTypingFirst(): void {
  for (const event of deeds) addEventListener(event, tellTyping, true);
  for (const event of ['paste', 'cut', 'drop'] as const) addEventListener(event, setApart, true);
  document.addEventListener('visibilitychange', tellTyping);
}

/** What is pasted by accident is taken back without what was typed right before it, and kept when what follows is. */
function setApart(): void {
  tellTyping();
  endBurst();
  setTimeout(() => {
    tellTyping();
    endBurst();
  });
}

/** The callbacks of a frame run right before it is painted. */
function awaitPaint(): void {
  if (isAwaited) return;
  isAwaited = true;
  requestAnimationFrame(() => {
    isAwaited = false;
    timer = setTimeout(tellTyping, IS_SHOWN);
  });
}
