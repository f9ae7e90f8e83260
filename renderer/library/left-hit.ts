let left: string | null = null;

/** The place in a text that was gone to, so that who comes back goes on there. */
export function keepLeftHit(id: string): void {
  left = id;
}

/** Once: for the list that comes back on screen. */
export function takeLeftHit(): string | null {
  const kept = left;
  left = null;
  return kept;
}
