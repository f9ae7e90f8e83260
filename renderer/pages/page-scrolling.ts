/** A page that is higher than the window is read to its end before the next one comes. */
export function scrolled(pages: HTMLElement | null, way: number): boolean {
  const around = scrollerOf(pages);
  if (!pages || !around) return false;
  const sheet = pages.getBoundingClientRect();
  const sight = around.getBoundingClientRect();
  const left = way > 0 ? sheet.bottom - sight.bottom : sight.top - sheet.top;
  if (left < 2) return false;
  around.scrollBy({ top: Math.sign(way) * Math.min(left, around.clientHeight * 0.9) });
  return true;
}

export function scrollTo(pages: HTMLElement | null, edge: 'start' | 'end'): void {
  const around = scrollerOf(pages);
  if (!pages || !around) return;
  const sheet = pages.getBoundingClientRect();
  const sight = around.getBoundingClientRect();
  const top = edge === 'start' ? sheet.top - sight.top : sheet.bottom - sight.bottom;
  around.scrollBy({ top });
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  const parent = element?.parentElement ?? null;
  if (!parent || /auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  return scrollerOf(parent);
}
