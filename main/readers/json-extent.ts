/** How deep and how many the objects and lists of a JSON text are, before anyone builds them. */
export interface JsonExtent {
  readonly depth: number;
  readonly objects: number;
}

export function jsonExtent(text: string): JsonExtent {
  let [depth, deepest, objects] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '"') at = stringEnd(text, at);
    else if (mark === '{' || mark === '[') {
      depth += 1;
      objects += 1;
      deepest = Math.max(deepest, depth);
    } else if (mark === '}' || mark === ']') depth -= 1;
  }
  return { depth: deepest, objects };
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
