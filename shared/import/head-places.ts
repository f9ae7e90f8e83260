/** "Kerkenraad, in De Voorhof", where the day and the time stood between. */
export function placeBehind(
  title: string,
  source: string,
): { readonly title: string; readonly place: string | null } {
  const found =
    title === source
      ? null
      : /^(.{3,}?), (?:in|te) (\p{Lu}.{2,60}|(?:de|het) .{2,60})$/u.exec(title);
  return found ? { title: found[1] ?? '', place: found[2] ?? null } : { title, place: null };
}

/** The place without the word that leads it; `null` when nothing is left. */
export function placeOf(text: string): string | null {
  const place = text.replace(/^(?:in|te|op|bij|at)\s/i, '');
  return place === '' ? null : place;
}
