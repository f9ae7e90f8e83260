const past =
  /\b(?:opende|sloot|heette|lichtte|vroeg|antwoordde|meldde|deelde|gaf|stelde|werd|werden|was|waren)\b/giu;
const present =
  /\b(?:opent|sluit|heet|licht|vraagt|antwoordt|meldt|deelt|geeft|stelt|wordt|worden|is|zijn)\b/giu;

/** Whether Dutch minutes tell in the past what was said and done. */
export function tellsInPast(texts: readonly string[]): boolean {
  const count = (form: RegExp) =>
    texts.reduce((sum, text) => sum + (text.match(form)?.length ?? 0), 0);
  return count(past) > count(present);
}
