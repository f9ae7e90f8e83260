import type { HintedLine, LineHints } from '../../shared/import/hinted-line.ts';
import type { Reading } from '../../main/readers/reading.ts';

export function linesIn(reading: Reading): readonly HintedLine[] {
  if (!reading.ok) throw new Error(reading.error);
  return reading.value;
}

/** The text of the document itself, each line with the marker of its list; "" for a blank line. */
export function textIn(reading: Reading): readonly string[] {
  return linesIn(reading)
    .filter(({ hints }) => !hints?.region)
    .map(({ text, hints }) => {
      const list = hints?.list;
      return list ? `${'  '.repeat(list.level)}${list.marker ?? '-'} ${text}` : text;
    });
}

/** What stands outside the document, as "region: text". */
export function outsideIn(reading: Reading): readonly string[] {
  return linesIn(reading).flatMap(({ text, hints }) =>
    hints?.region ? [`${hints.region}: ${text}`] : [],
  );
}

export function hintsOf(reading: Reading, text: string): LineHints | undefined {
  return linesIn(reading).find((line) => line.text === text)?.hints;
}
