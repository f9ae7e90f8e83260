/** "Besluiten: geen", "Bijlage: n.v.t.": a form that was filled in with nothing. */
export function saysNothing(text: string): boolean {
  return /^(?:[-•*–]\s+)?(?:geen(?: (?:besluit|besluiten|actie|acties|actiepunten|bijlage|bijlagen|stukken))?|n\.?v\.?t\.?|niet van toepassing|none|n\/a|not applicable|nihil|[-–—/]{1,3})\.?$/i.test(
    text,
  );
}

/** What an agenda has behind "Bijlage:" for a paper that there is not yet. */
export function saysPaperFollows(text: string): boolean {
  return /^(?:volgt|volgen|(?:wordt|worden) (?:nagezonden|nagestuurd|nog toegestuurd|uitgedeeld)|ter vergadering|nog niet beschikbaar|follows?|to follow|tbd)(?: (?:nog|later|z\.s\.m\.))?\.?$/i.test(
    text,
  );
}
