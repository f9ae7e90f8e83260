import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/**
 * How many parts of a long list are made: `atOnce` of them at once, for few screens have more, and the others
 * `step` at a time between the keys, so that nobody waits for what he does not see.
 */
export function useGrowing(
  count: number,
  { atOnce, step }: { atOnce: number; step: number },
): number {
  const [made, setMade] = useState(atOnce);
  const isWhole = made >= count;
  useEffect(
    () =>
      isWhole
        ? undefined
        : whenIdle(() => {
            setMade(made + step);
          }),
    [isWhole, made, step],
  );
  return made;
}
