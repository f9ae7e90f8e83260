/** Pixels by which a place grows and shrinks: most new lines find room and leave the page as it is. */
const STEP = 240;

/**
 * Holds the place of an editor at a height that has room for its text, so that a key is laid out within it
 * and nowhere else. A scrolled page that is laid out paints its scroll bar anew; without a graphics card all
 * between the line and that bar is then drawn again for every letter. The place takes its new height
 * before the page is painted: nothing is seen of it.
 */
export function holdHeight(place: HTMLElement, text: HTMLElement): () => void {
  place.dataset['held'] = 'soon';
  const observer = new ResizeObserver(() => {
    hold(place, text);
  });
  observer.observe(text);
  return () => {
    observer.disconnect();
  };
}

/** Gives a place that is held its height at once: before that the page cannot be scrolled to what is new. */
export function fitHeight(text: HTMLElement): void {
  const place = text.parentElement;
  if (place?.dataset['held'] !== undefined) hold(place, text);
}

function hold(place: HTMLElement, text: HTMLElement): void {
  // First the height: a place that is held without one has none, and the page would be scrolled to its top.
  const height = Math.ceil(text.getBoundingClientRect().height / STEP) * STEP;
  place.style.blockSize = `${String(height)}px`;
  place.dataset['held'] = 'true';
}
