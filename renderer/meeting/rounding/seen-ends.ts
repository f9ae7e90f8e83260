import { useState } from 'react';
import type { LooseEnd } from '../../../shared/meeting/loose-ends.ts';

export interface EndProps<K extends LooseEnd['kind']> {
  readonly end: Extract<LooseEnd, { readonly kind: K }>;
  /** Whether it is to be looked at still. */
  readonly loose: boolean;
}

/** Every loose end there was since the list came on screen: what is dealt with keeps its place. */
export function useSeenEnds(ends: readonly LooseEnd[]): readonly LooseEnd[] {
  const [seen, setSeen] = useState(ends);
  const fresh = ends.filter(({ key }) => seen.every((other) => other.key !== key));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  return seen;
}
