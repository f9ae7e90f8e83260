/** A dot behind one of these, an initial or letters with dots between ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|\p{L}(?:\.\p{L})+|dhr|mw|mevr|dr|drs|ir|ing|mr|prof|st|nr|art|bijv|resp|incl|excl|ca|blz|pag|jl|vz|no|vs)\.$/iu;

/** The sentences of a text; together with single spaces they are the text. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(/(?<=[.!?]['"’”)]?)\s+(?=['"‘“(]?\p{Lu})/gu)) {
    if (abbreviation.test(text.slice(Math.max(start, index - 20), index))) continue;
    sentences.push(text.slice(start, index));
    start = index + gap.length;
  }
  return [...sentences, text.slice(start)];
}
