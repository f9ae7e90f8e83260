const scripts = [
  'Adlam',
  'Arabic',
  'Hebrew',
  'Mandaic',
  'Nko',
  'Samaritan',
  'Syriac',
  'Thaana',
] as const;
const fromRight = `[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`;
const letterFromRight = new RegExp(fromRight, 'u');
/** Letters that are read the same way, or what stands between letters. */
const tokens = new RegExp(
  `(?<right>${fromRight}+)|(?<left>(?:(?!${fromRight})\\p{L})+)|\\P{L}`,
  'gu',
);

/**
 * Whether a paragraph is read from right to left: its first letter tells.
 * Source: rule P2 of www.unicode.org/reports/tr9
 */
export function isRightToLeft(text: string): boolean {
  return letterFromRight.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

/** A part of a line that is read in one direction. */
export interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/**
 * A line cut where its direction turns. What is no letter goes along with the letters at both its sides, and
 * between two directions with the paragraph. Word wants to be told, where other programs see it by the letters.
 */
export function stretches(line: string, inRightToLeft: boolean): readonly Stretch[] {
  if (line === '' || !(inRightToLeft || letterFromRight.test(line)))
    return [{ text: line, rightToLeft: inRightToLeft }];
  const found: { text: string; rightToLeft: boolean }[] = [];
  let between = '';
  const add = (text: string, rightToLeft: boolean) => {
    const last = found.at(-1);
    if (last?.rightToLeft === rightToLeft) last.text += text;
    else if (text !== '') found.push({ text, rightToLeft });
  };
  for (const { 0: text, groups } of line.matchAll(tokens)) {
    const isLetter = groups?.['right'] !== undefined || groups?.['left'] !== undefined;
    if (!isLetter) {
      between += text;
      continue;
    }
    const rightToLeft = groups['right'] !== undefined;
    add(between, found.at(-1)?.rightToLeft === rightToLeft ? rightToLeft : inRightToLeft);
    add(text, rightToLeft);
    between = '';
  }
  add(between, inRightToLeft);
  return found;
}
