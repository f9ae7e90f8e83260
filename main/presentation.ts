import type { Slide } from '../shared/presenting/slide.ts';

/** The screen in the meeting room: a second window that shows the item that is on, and nothing else. */
export interface Presentation {
  /** Opens the window if it is not there yet. */
  show(slide: Slide): void;
  /** Only where the window is open already. */
  update(slide: Slide): void;
  /** What it shows now. */
  readonly slide: Slide | null;
  close(): void;
  toggleFullScreen(): void;
}
