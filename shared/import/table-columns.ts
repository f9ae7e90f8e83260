/** What a column of a table tells, by the word above it. */
export type Column =
  | 'number'
  | 'action'
  | 'decision'
  | 'topic'
  | 'name'
  | 'owner'
  | 'due'
  | 'status'
  | 'item'
  | 'organisation'
  | 'role'
  | 'presence'
  | 'time'
  | 'papers'
  | 'postponed'
  /** What was said, where each row is an item. */
  | 'said'
  | 'explanation'
  /** A decision or an action: which of them, each row tells for itself. */
  | 'record'
  | 'other';

export type TableKind = 'actions' | 'decisions' | 'attendance' | 'agenda';

export interface TableRow {
  readonly kind: TableKind;
  /** The row that names the columns. */
  readonly isHeader: boolean;
  readonly cells: readonly RowCell[];
}

export interface TableCell {
  readonly column: Column;
  readonly text: string;
}

export interface RowCell extends TableCell {
  /** The text by paragraph; each row of a table inside the cell is one. */
  readonly lines: readonly string[];
}

const words: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:nr|nummer|no|#|volgnr|volgnummer|actienr|actienummer|besluitnr|number)$/],
  [
    'action',
    /^(?:actie|acties|actiepunt|actiepunten|afspraak|afspraken|wat|taak|taken|te doen|to do|action|actions|action item|what|task)$/,
  ],
  ['decision', /^(?:besluit|besluiten|besloten|advies|conclusie|decision|decisions)$/],
  [
    'owner',
    /^(?:wie|actiehouder|houder|eigenaar|verantwoordelijke?|trekker|uitvoerder|door(?: wie)?|portefeuillehouder|indiener|inbrenger|inleider|spreker|actie door|owner|who|by(?: whom)?|responsible|assignee|assigned to|presenter|lead)$/,
  ],
  [
    'due',
    /^(?:wanneer|deadline|gereed|datum(?: gereed)?|einddatum|uiterlijk|termijn|planning|voor wanneer|due(?: date)?|when|by when|date)$/,
  ],
  ['status', /^(?:status|stand(?: van zaken)?|voortgang|afgehandeld|state|progress)$/],
  ['postponed', /^(?:keer uitgesteld|times postponed)$/],
  ['item', /^(?:punt|agp|agendapunt ?nr|bij punt|agenda item no)$/],
  ['name', /^(?:naam|namen|deelnemer|deelnemers|lid|leden|name|participant|attendee)$/],
  [
    'organisation',
    /^(?:organisatie|namens|gemeente|afdeling|instelling|bedrijf|organisation|organization|company|department)$/,
  ],
  ['role', /^(?:rol|functie|role|position)$/],
  ['presence', /^(?:aanwezig(?:heid)?|aan-? ?\/ ?afwezig|present|attendance|presence)$/],
  [
    'said',
    /^(?:verslag|bespreking|besproken|samenvatting(?: bespreking)?|discussie|notulen|discussion|notes|summary)$/,
  ],
  ['explanation', /^(?:toelichting|omschrijving|explanation|description)$/],
  ['topic', /^(?:onderwerp|agendapunt|bespreekpunt|titel|topic|subject|agenda item|item)$/],
  ['time', /^(?:tijd|tijdstip|tijdsduur|duur|min|minuten|time|duration|minutes)$/],
  [
    'papers',
    /^(?:bijlage|bijlagen|stuk|stukken|document|documenten|documents|attachment|attachments|papers?)$/,
  ],
];

export function columnOf(header: string): Column {
  const word = header.toLowerCase().replace(/[.:*]/g, '').replace(/\s+/g, ' ').trim();
  return ofWord(word) ?? ofWords(word.split('/')) ?? ofBoth(word.split(/ (?:en|and|&|\+) /));
}

/** "Wie/door": one of several words for it. */
function ofWords(parts: readonly string[]): Column | undefined {
  const columns = parts.map((part) => ofWord(part.trim()) ?? 'other');
  if (columns.includes('action') && columns.includes('decision')) return 'record';
  return columns.find((column) => column !== 'other');
}

/** "Onderwerp en bespreking": an item and what was said of it, or records of both kinds. */
function ofBoth(parts: readonly string[]): Column {
  const columns = parts.map((part) => ofWord(part) ?? 'other');
  const isOfItem = columns.length > 1 && columns.every((column) => ofItem.includes(column));
  return (isOfItem ? ofWords(parts) : undefined) ?? 'other';
}

const ofItem: readonly Column[] = ['topic', 'said', 'explanation', 'action', 'decision'];

function ofWord(word: string): Column | undefined {
  return words.find(([, form]) => form.test(word))?.[0];
}

/** "Nr. Actie Wie Wanneer": the head of a table whose columns got lost. */
export function isColumnNames(text: string): boolean {
  const names = text.length > 100 ? [] : text.split(/\s+/);
  return names.length > 2 && names.every((name) => columnOf(name) !== 'other');
}

/** What kind of table has these columns; `undefined` for any other table. */
export function kindOfTable(columns: readonly Column[]): TableKind | undefined {
  const has = (...some: readonly Column[]) => some.some((column) => columns.includes(column));
  if (columns.length < 2) return undefined;
  if (has('said') && has('number', 'topic', 'item')) return 'agenda';
  if (has('action', 'record') && has('owner', 'due', 'status')) return 'actions';
  if (has('topic') && has('explanation')) return 'agenda';
  // A list of decisions names the item last; one of items has what was decided behind it.
  if (has('topic') && columns.indexOf('decision') > columns.indexOf('topic')) return 'agenda';
  if (has('action') && has('number')) return 'actions';
  if (has('explanation') && has('owner') && has('due', 'status')) return 'actions';
  if (has('decision') && has('number', 'item', 'due', 'owner')) return 'decisions';
  if (has('name') && has('organisation', 'role', 'presence')) return 'attendance';
  if (has('topic') && has('number', 'time', 'owner', 'papers')) return 'agenda';
  return undefined;
}
