import { useEffect, useState, type RefObject } from 'react';
import type { SectionDifference } from '../../shared/compare/sections.ts';
import { useCommands } from '../commands/registry.ts';

/**
 * Goes from difference to difference; gives which one it is at, counted from 1, or 0 before the first.
 * Other sections begin at the top again.
 */
export function useDifferenceWalk(
  container: RefObject<HTMLElement | null>,
  sections: readonly SectionDifference[],
): number {
  const [reached, setReached] = useState({ sections, at: 0 });
  useEffect(() => {
    container.current?.scrollTo({ top: 0 });
  }, [container, sections]);
  const at = reached.sections === sections ? reached.at : 0;
  const walk = (by: 1 | -1) => {
    const places = [
      ...(container.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? []),
    ];
    if (places.length === 0) return;
    const focused = places.findIndex((place) => place === document.activeElement);
    // The buttons take the focus away from the place, but not one's way through the text.
    const last = focused >= 0 ? focused : at - 1;
    const from = last >= 0 ? last : by === 1 ? -1 : places.length;
    const to = Math.min(Math.max(from + by, 0), places.length - 1);
    places[to]?.focus({ preventScroll: true });
    places[to]?.scrollIntoView({ block: 'center' });
    setReached({ sections, at: to + 1 });
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
