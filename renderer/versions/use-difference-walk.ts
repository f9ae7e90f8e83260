import { useState, type RefObject } from 'react';
import { useCommands } from '../commands/registry.ts';

/** Goes from difference to difference; gives which one it is at, counted from 1, or 0 before the first. */
export function useDifferenceWalk(container: RefObject<HTMLElement | null>): number {
  const [at, setAt] = useState(0);
  const walk = (by: 1 | -1) => {
    const places = [
      ...(container.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? []),
    ];
    if (places.length === 0) return;
    const focused = places.findIndex((place) => place === document.activeElement);
    const from = focused >= 0 ? focused : by === 1 ? -1 : places.length;
    const to = Math.min(Math.max(from + by, 0), places.length - 1);
    places[to]?.focus({ preventScroll: true });
    places[to]?.scrollIntoView({ block: 'center' });
    setAt(to + 1);
  };
  useCommands({
    'versions.next': () => {
      walk(1);
    },
    'versions.previous': () => {
      walk(-1);
    },
  });
  return at;
}
