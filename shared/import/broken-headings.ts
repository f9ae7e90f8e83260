import { isDocumentWord, readField, readTitleParts } from './head-lines.ts';
import type { SourceLine } from './source-lines.ts';
import { isOnlyDate, readWhen } from './when.ts';

/** Whoever makes all of a text one heading had no title in mind. */
const LONGEST_TITLE = 300;

/** Makes a heading whole that was broken off by hand to fit its line: "1. Opening" above "en mededelingen". */
export function joinHeadings(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above && goesOn(above, line))
      joined[joined.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

/** The head of a document may be one heading with the title, the day and the place each on a line. */
function goesOn(above: SourceLine, { text, hints, afterBlank }: SourceLine): boolean {
  if (!hints?.goesOn || afterBlank || above.hints?.heading !== hints.heading) return false;
  if (above.text.length > LONGEST_TITLE || isDocumentWord(above.text)) return false;
  if (readTitleParts(text).title.length < text.length) return false;
  return !readField(text)?.value && !isOnlyDate(readWhen(text)) && !/^\d{1,3}[.)]\s/.test(text);
}
