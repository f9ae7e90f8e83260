import { actionOf, phraseForm, readLabel, type Label } from './read-label.ts';

export interface Segment {
  /** `null`: goes on where the line before ended. */
  readonly label: Label | null;
  /** The words of the label, with its colon; empty without one. */
  readonly mark: string;
  readonly text: string;
}

/** What may stand before a label: the sign of a list, or an arrow. */
const arrow = '(?:=+>|-+>|→|⇒|➔|➜|►|>)';
const marks = `(?:[-•*–]\\s+)?(?:${arrow}\\s*)?`;
const leading = new RegExp(`^\\s*${marks}`, 'u');
/** "We wachten af => Actie Jan: bellen": an arrow opens a label as the end of a sentence does. */
const arrowAtEnd = new RegExp(`\\s${arrow}\\s?$`, 'u');
const LONGEST_LABEL = 100;
/** A paragraph longer than a whole report was made by no person; looking for labels in it takes long. */
const LONGEST_LABELLED = 50_000;
/** Of a label without a colon, which is the whole line. */
const LONGEST_ALONE = 50;

/**
 * Cuts a line at its labels: "Toelichting: … Bijlage: 3a. …" gives two segments. A line that opens
 * with a title has no label there: "Bespreking jaarplan: keuzes" is one.
 */
export function splitByLabels(
  line: string,
  opensWith: 'text' | 'title' = 'text',
): readonly Segment[] {
  if (line.length > LONGEST_LABELLED || !mayHaveLabel(line))
    return [{ label: null, mark: '', text: line.trim() }];
  const alone = opensWith === 'text' ? labelOfWholeLine(line) : undefined;
  if (alone) return [{ label: alone, mark: line, text: '' }];
  const segments: Segment[] = [];
  let label: Label | null = null;
  let mark = '';
  let start = 0;
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    const from = phraseStart(line, Math.max(start, colon - LONGEST_LABEL), colon);
    const isTitle = opensWith === 'title' && from <= leadingMarks(line);
    const next = from < 0 || isTitle ? undefined : readLabel(line.slice(from, colon), from === 0);
    if (!next) continue;
    if (label || from > start + leadingMarks(line.slice(start, from)))
      segments.push({ label, mark, text: line.slice(start, from).replace(arrowAtEnd, '').trim() });
    label = next;
    mark = line.slice(from, colon + 1);
    start = colon + 1;
  }
  segments.push({ label, mark, text: line.slice(start).trim() });
  return opensWith === 'text' ? segments.flatMap(withoutColon).flatMap(ownerAtEnd) : segments;
}

/** Without a colon a label is a whole line, or a marker before a name. */
function mayHaveLabel(line: string): boolean {
  return (
    line.includes(':') ||
    mayBeAlone(line) ||
    /^A[cp]/i.test(line.slice(leadingMarks(line))) ||
    mayEndWithOwner(line)
  );
}

function mayBeAlone(line: string): boolean {
  return line.length <= LONGEST_ALONE && !/[.:;,]/.test(line);
}

/** Whether a line opens, or holds, a label. */
export function hasLabel(line: string): boolean {
  return mayHaveLabel(line) && splitByLabels(line).some(({ label }) => label !== null);
}

/** "… ACTIE JP" behind a sentence: who will see to it, without a colon. */
const endsWithOwner =
  /(?<=[.!?;)]\s)(?:[([→]\s?)?(?:ACTIE|Actie|AP|ACTION)\s(\p{Lu}[\p{L}'’.-]{0,20}(?:(?:\s?[/&+]\s?|, | en )\p{Lu}[\p{L}'’.-]{0,20}){0,4})[)\].]?$/u;

/** Cheap, for nearly no line does. */
function mayEndWithOwner(line: string): boolean {
  return /\bA(?:CTIE|ctie|CTION|P)\s/.test(line.slice(-LONGEST_LABEL));
}

function ownerAtEnd(segment: Segment): readonly Segment[] {
  const match = mayEndWithOwner(segment.text) ? endsWithOwner.exec(segment.text) : null;
  const label = match && actionOf(match[1]?.replace(/\.$/, '') ?? '');
  if (!match || !label) return [segment];
  const before = { ...segment, text: segment.text.slice(0, match.index).trim() };
  return [before, { label, mark: match[0], text: '' }];
}

const actionMark = new RegExp(`^${marks}(Actie|ACTIE|AP|Action)\\s(?=\\p{Lu})`, 'u');

/** "Actie Jan belt de bank": a marker at the start of a line needs no colon before a name. */
function withoutColon(segment: Segment, at: number): readonly Segment[] {
  const match = at === 0 && !segment.label && actionMark.exec(segment.text);
  if (!match) return [segment];
  const [whole, mark = ''] = match;
  const label = {
    kind: 'action',
    owners: [],
    when: null,
    number: null,
    isDone: false,
    ofMeeting: false,
  } as const;
  return [{ label, mark, text: segment.text.slice(whole.length) }];
}

/** What an agenda has behind "Besluit:", where minutes tell what was decided. */
export function asksForDecision(text: string): boolean {
  return /^(?:ter|gevraagd|voorstel|voorgesteld|for|to be)\b/i.test(text);
}

/** Where the sentence begins that ends at `end`; -1 when it begins before `low`. */
function phraseStart(line: string, low: number, end: number): number {
  for (let at = end - 1; at > low; at--) {
    if (/[.!?;:]/.test(line[at - 1] ?? '') && line[at] === ' ')
      return at + 1 + leadingMarks(line.slice(at + 1, end));
    if (/[>→⇒➔➜►]/u.test(line[at] ?? '') && arrowAtEnd.test(line.slice(low, at + 1)))
      return at + 1 + leadingMarks(line.slice(at + 1, end));
  }
  if (low > 0 && line[low - 1] !== ':') return -1;
  return end - low > LONGEST_LABEL ? -1 : low + leadingMarks(line.slice(low, end));
}

function leadingMarks(phrase: string): number {
  return leading.exec(phrase)?.[0].length ?? 0;
}

/** "Regio’s en Gemeenten", "OMR/VNG+CIO", "waterschappen": without a colon only names count. */
const groupName =
  /^(?:\p{Lu}[\p{L}\p{N}'’/+&-]*(?: (?:en |van |& |\+ )?\p{Lu}[\p{L}\p{N}'’/+&-]*){0,4}|\p{Ll}[\p{L}'’-]{3,30})$/u;

function labelOfWholeLine(line: string): Label | undefined {
  if (!mayBeAlone(line)) return undefined;
  const match = phraseForm.exec(line);
  const who = match?.groups?.['who'];
  const isPlain = who === undefined || /^\(?\p{Lu}{2}\S*$/u.test(who);
  const label = readLabel(line, true);
  const isLane = label?.kind === 'contribution' && groupName.test(label.from);
  return isPlain || isLane ? label : undefined;
}
