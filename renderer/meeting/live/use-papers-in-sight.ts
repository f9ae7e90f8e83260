import { useLayoutEffect, useState, type RefObject } from 'react';
import { useSettings } from '../../stores/settings-store.ts';
import { papersInSight } from './papers-in-sight.ts';

/**
 * How many of the papers with these names are shown. All of them are for the moment in which they are measured,
 * which nobody sees: when the box gets another size, the text becomes larger or a name changes; never because
 * of a key in the text.
 */
export function usePapersInSight(
  box: RefObject<HTMLElement | null>,
  names: readonly string[],
): number {
  const textScale = useSettings((settings) => settings.textScale);
  const what = [textScale, ...names].join('\n');
  const [seen, setSeen] = useState<{ readonly what: string; readonly count: number } | null>(null);
  const isMeasured = seen?.what === what;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let isFirst = true;
    const watching = new ResizeObserver(() => {
      if (!isFirst) setSeen(null);
      isFirst = false;
    });
    watching.observe(element);
    return () => {
      watching.disconnect();
    };
  }, [box]);
  useLayoutEffect(() => {
    const measure = (element: HTMLElement) => {
      setSeen({ what, count: countInSight(element) });
    };
    if (!isMeasured && box.current) measure(box.current);
  }, [box, what, isMeasured]);
  return isMeasured ? seen.count : names.length;
}

function countInSight(box: HTMLElement): number {
  const { left } = box.getBoundingClientRect();
  const places = [...box.children].map((child) => {
    const { top, bottom, right } = child.getBoundingClientRect();
    return { top, bottom, right: right - left, isPaper: child.matches('[data-paper]') };
  });
  return papersInSight(places, box.clientWidth, parseFloat(getComputedStyle(box).fontSize));
}
