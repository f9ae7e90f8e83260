/** Case and accents do not matter to who searches; every character keeps its place. */
export function fold(text: string): string {
  return text.replaceAll(/[^\0-\x7f]/g, plain).toLowerCase();
}

function plain(character: string): string {
  const letter = character.normalize('NFD').charAt(0).toLowerCase();
  return letter.length === character.length ? letter : character;
}

/** What is looked for: every word has to be there. */
export function wordsOf(query: string): readonly string[] {
  return fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
}
