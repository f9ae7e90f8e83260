import type { SourceLine } from './source-lines.ts';

/** A sentence that says an item was taken off the agenda. */
export interface Withdrawal {
  readonly title: string;
  readonly reason: string | null;
  readonly line: number;
  readonly text: string;
}

const mention = /\b(?:agenda)?(?:punt|item)\s(\d{1,3})\b(?![.,]\d)([^.!?]{1,400})/giu;
const verb =
  /(?:\b(?:gaat|is|wordt|was)\s)?\b(?:van\s(?:de\s)?agenda(?:\s(?:af|gehaald))?|vervalt|vervallen|ingetrokken|geschrapt|(?:taken\s)?off\sthe\sagenda|withdrawn)\b/iu;

/** By number: "Punt 9 (Energiekaart) gaat van de agenda: de cijfers ontbreken." */
export function findWithdrawals(lines: readonly SourceLine[]): ReadonlyMap<number, Withdrawal> {
  const found = new Map<number, Withdrawal>();
  for (const { text, number: line } of lines) {
    if (!/(?:punt|item)\s\d/i.test(text)) continue;
    for (const match of text.matchAll(mention)) {
      const sentence = match[2] ?? '';
      const off = verb.exec(sentence);
      const title = off ? trimMarks(sentence.slice(0, off.index)) : '';
      const number = Number(match[1]);
      if (!off || title === '' || title.length > 100 || found.has(number)) continue;
      const reason = trimMarks(sentence.slice(off.index + off[0].length));
      found.set(number, {
        title,
        reason: reason === '' ? null : reason,
        line,
        text: match[0].trim(),
      });
    }
  }
  return found;
}

function trimMarks(text: string): string {
  return text.replace(/^[\s,;:()–-]{1,20}/u, '').replace(/[\s,;:()–-]{1,20}$/u, '');
}
