import { looksLikeName } from '../capture/action-text.ts';
import { fieldPieces, readField } from './head-lines.ts';
import { asksForDecision, hasLabel, splitByLabels } from './labels.ts';
import type { SourceLine } from './source-lines.ts';

/** How minutes tell what happened; an agenda never does. */
const minutesPhrase =
  /\b(?:(?:opent|sluit) (?:de|het) (?:\p{L}+-?)?(?:vergadering|overleg|bijeenkomst)|sluit (?:de voorzitter|\p{Lu}\p{L}+) (?:de|het) |(?:vergadering|overleg|bijeenkomst) (?:wordt|werd) (?:om .{4,12} )?(?:geopend|gesloten)|heet (?:iedereen|allen|de aanwezigen|eenieder)|(?:wordt|worden|werd|werden|is|zijn) (?:ongewijzigd |met dank |unaniem )?(?:vastgesteld|goedgekeurd)|stem(?:t|men|de|den) (?:definitief |unaniem )?in met|(?:gaat|gaan|ging|gingen) akkoord|(?:we|wij|groep|team|raad|bestuur|commissie|overleg) (?:besluiten|besluit|besloten|besloot|spreken af|spreekt af) (?:om|dat|te)|(?:geeft|geven|gaf) aan dat|meldt dat|merkt (?:op|daarbij)|vraagt (?:of|hoe|wanneer|waarom)|antwoordt dat|(?:opens|opened|closes|closed) the meeting|meeting (?:was )?closed|(?:was|were|are) (?:approved|adopted|noted)|report(?:s|ed) that|note[sd] that|asked (?:whether|if|how))\b/iu;

/** "Nora Kalf:" at the start of a line that goes on. */
const LONGEST_NAME = 100;
const speaker = /^(\p{Lu}[^:]{1,40}): \S/u;

/** Enough signs to call a text a report; each line is one at most. */
export const ENOUGH = 2;

/**
 * The lines that only a report has: what happened and what was said, decisions and actions in the
 * text, and who stayed away. No more than tell it, in the order of the text.
 */
export function reportSigns(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found: SourceLine[] = [];
  const present = attendanceText(lines);
  const absent = lines.find(({ text }) => fieldPieces(text).some(namesAbsent));
  const attended =
    absent &&
    !lines.some(isCalledAgenda) &&
    lines.find(({ text }) => fieldPieces(text).some(namesPresent));
  for (const line of lines) {
    const { text } = line;
    const tells = line === absent || line === attended || minutesPhrase.test(text) || records(line);
    if (tells || speaks(text, present)) found.push(line);
    if (line === absent && line === attended) found.push(line);
    if (found.length > ENOUGH) break;
  }
  return found;
}

/** An agenda may expect people too. */
function isCalledAgenda({ text }: SourceLine): boolean {
  return text.length <= LONGEST_NAME && /^(?:concept[- ]?)?agenda\b(?! ?punt)/i.test(text);
}

/** Elsewhere nobody can say before the meeting both who was there and who was not. */
function namesPresent(text: string): boolean {
  const field = readField(text);
  return field?.name === 'present' && /^\p{Lu}/u.test(field.value);
}

function namesAbsent(text: string): boolean {
  const field = readField(text);
  const isAbsence = field?.name === 'absent' || field?.name === 'excused';
  return isAbsence && /^\p{Lu}/u.test(field.value);
}

/** "Besluit: de raad stelt het plan vast" inside the text, no list below it. */
function records({ text, row }: SourceLine): boolean {
  if (row || !hasLabel(text)) return false;
  return splitByLabels(text).some(({ label, text: own }) => {
    const isRecord = label?.kind === 'decision' || label?.kind === 'action';
    return isRecord && !label.ofMeeting && own.length > 3 && !asksForDecision(own);
  });
}

function speaks(text: string, present: string): boolean {
  const name = speaker.exec(text)?.[1];
  return name !== undefined && !readField(text) && looksLikeName(name) && present.includes(name);
}

/** Everything in the lines that say who was there. */
function attendanceText(lines: readonly SourceLine[]): string {
  return lines
    .filter(({ text }) => {
      const name = readField(text)?.name;
      return name === 'present' || name === 'guests' || name === 'chair' || name === 'secretary';
    })
    .map(({ text }) => text)
    .join('\n');
}
