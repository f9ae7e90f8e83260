/** A heading inside an item that says what the text after it is. */
export type Label =
  | { readonly kind: 'explanation'; readonly by: string | null }
  | { readonly kind: 'attachments'; readonly code: string | null }
  | { readonly kind: 'contribution'; readonly from: string }
  | { readonly kind: 'discussion'; readonly body: string | null }
  | {
      readonly kind: 'decision';
      readonly ofMeeting: boolean;
      /** "Besluit 7:". */
      readonly number: number | null;
    }
  | {
      readonly kind: 'action';
      readonly owners: readonly string[];
      /** "1 nov", as it stands in the label. */
      readonly when: string | null;
      /** "Actie 12 Jan:". */
      readonly number: number | null;
      readonly isDone: boolean;
      /** Whether it heads a list of the whole meeting. */
      readonly ofMeeting: boolean;
    }
  | { readonly kind: 'presenter' };

export interface Segment {
  /** `null`: goes on where the line before ended. */
  readonly label: Label | null;
  /** The words of the label, with its colon; empty without one. */
  readonly mark: string;
  readonly text: string;
}

const words: Readonly<Record<Label['kind'], readonly string[]>> = {
  explanation: ['toelichting', 'explanation'],
  attachments: ['bijlage', 'bijlagen', 'stukken', 'attachment', 'attachments'],
  contribution: ['inbreng', 'contribution'],
  discussion: ['bespreking', 'besproken', 'discussie', 'discussion'],
  decision: [
    'besluit',
    'besluiten',
    'besloten',
    'besluitenlijst',
    'decision',
    'decisions',
    'agreed',
    'resolved',
  ],
  action: [
    'actie',
    'acties',
    'actiepunt',
    'actiepunten',
    'actielijst',
    'actiepuntenlijst',
    'afspraak',
    'afspraken',
    'toezegging',
    'toezeggingen',
    'ap',
    'action',
    'actions',
  ],
  presenter: [
    'inleider',
    'inbrenger',
    'indiener',
    'ingebracht',
    'spreker',
    'portefeuillehouder',
    'presentatie',
    'presenter',
    'speaker',
    'presented',
  ],
};
const kindOf: ReadonlyMap<string, Label['kind']> = new Map(
  // Object.entries forgets which keys there are.
  (Object.entries(words) as [Label['kind'], readonly string[]][]).flatMap(([kind, list]) =>
    list.map((word) => [word, kind] as const),
  ),
);

const LONGEST_LABEL = 100;
/** A paragraph longer than a whole report was made by no person; looking for labels in it takes long. */
const LONGEST_LABELLED = 50_000;
/** Of a label without a colon, which is the whole line. */
const LONGEST_ALONE = 50;
const phraseForm =
  /^(?:(?<body>\p{Lu}{2}[\p{L}\d]{0,10}) )?(?<word>\p{L}{6,18}|[Aa]ctie|ACTIE|AP)(?: (?<who>.{1,80}))?$/u;

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
      segments.push({ label, mark, text: line.slice(start, from).trim() });
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
    /^(?:[-•*–]\s+)?A[cp]/i.test(line) ||
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

/** "Actie Jan belt de bank": a marker at the start of a line needs no colon before a name. */
function withoutColon(segment: Segment, at: number): readonly Segment[] {
  const match =
    at === 0 &&
    !segment.label &&
    /^(?:[-•*–]\s+)?(Actie|ACTIE|AP|Action)\s(?=\p{Lu})/u.exec(segment.text);
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
    if (/[.!?;:]/.test(line[at - 1] ?? '') && line[at] === ' ') return at + 1;
  }
  if (low > 0 && line[low - 1] !== ':') return -1;
  return end - low > LONGEST_LABEL ? -1 : low + leadingMarks(line.slice(low, end));
}

function leadingMarks(phrase: string): number {
  return /^\s*(?:[-•*–]\s+)?/.exec(phrase)?.[0].length ?? 0;
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

function readLabel(phrase: string, opensLine: boolean): Label | undefined {
  const groups = phraseForm.exec(phrase.trim())?.groups;
  const word = groups?.['word'] ?? '';
  const kind = kindOf.get(word.toLowerCase());
  if (!kind || (!opensLine && !/^\p{Lu}/u.test(word))) return undefined;
  const who = groups?.['who']?.replace(/^\((.*)\)$/, '$1') ?? '';
  const body = groups?.['body'] ?? null;
  const label = withWho(kind, who, body);
  const ofMeeting = word.toLowerCase().endsWith('lijst');
  return label && 'ofMeeting' in label ? { ...label, ofMeeting } : label;
}

/** A label says whose it is in one form only; anything else before the colon is a sentence. */
function withWho(kind: Label['kind'], who: string, body: string | null): Label | undefined {
  switch (kind) {
    case 'explanation': {
      if (/^(?:door|by)$/.test(who)) return { kind: 'presenter' };
      const by = /^(?:door|by) (\p{Lu}.*)$/u.exec(who)?.[1] ?? null;
      return who === '' || by ? { kind, by } : undefined;
    }
    case 'attachments':
      if (who === '') return { kind, code: null };
      return /^\d{1,3}[a-z.]{0,2}\d?$/i.test(who) ? { kind, code: who } : undefined;
    case 'contribution':
      return isGroup(who)
        ? { kind, from: who.replace(/^(?:van|of|from) (?:de |het |the )?/, '') }
        : undefined;
    case 'discussion':
      return who === '' || isGroup(who) ? { kind, body: who === '' ? body : who } : undefined;
    case 'decision':
      return who === '' || /^[\d.-]{1,10}$/.test(who)
        ? { kind, number: numberOf(who), ofMeeting: false }
        : undefined;
    case 'action':
      return actionOf(who);
    case 'presenter':
      return /^(?:by|door)?$/.test(who) ? { kind } : undefined;
  }
}

/** "OMR", "Regio's en gemeenten", "taskforce": a name of a few words, no sentence. */
function isGroup(who: string): boolean {
  const count = who.split(' ').length;
  return who !== '' && (count === 1 || (count <= 6 && /^(?:\p{Lu}|(?:van|of|from) )/u.test(who)));
}

/** As a record may have it. */
function numberOf(digits: string): number | null {
  const number = /^\d{1,6}$/.test(digits) ? Number.parseInt(digits, 10) : 0;
  return number > 0 ? number : null;
}

const plainDate =
  /(?:^|\s)\(?((?:\d{1,2}(?:[-/]\d{1,2}(?:[-/]\d{4})?|\s\p{L}{3,9}(?:\s\d{4})?)))\)?$/u;

function actionOf(who: string): Label | undefined {
  const [, digits = '', said = ''] =
    /^(\d{1,5}(?=\s|$))?\s?(.*)$/u.exec(who.replace(/^(?:item|point)\b\s?/i, '')) ?? [];
  // As a list has it: "27 (Nora, 1 mei 2027)".
  const named = digits === '' ? said : said.replace(/^\((.*)\)$/u, '$1');
  const when = plainDate.exec(named);
  const names = (when ? named.slice(0, when.index) : named).replace(/,$/, '');
  const owners = names
    .split(/, | en | and | & |\s?\+\s?|\/|, en /)
    .filter((owner) => owner.trim() !== '');
  const known = owners.every(
    (owner) => /^(?:\p{Lu}\S*)(?: \S+){0,4}$/u.test(owner) && owner.length <= 60,
  );
  if (!known) return undefined;
  const number = numberOf(digits);
  return {
    kind: 'action',
    owners,
    when: when?.[1] ?? null,
    number,
    isDone: false,
    ofMeeting: false,
  };
}
