import { findOpenDay } from '../capture/open-days.ts';
import { isGroup, isRole } from '../capture/owners.ts';
import { findRelativeDay } from '../capture/relative-days.ts';

/** A heading inside an item that says what the text after it is. */
export type Label =
  | { readonly kind: 'explanation'; readonly by: string | null }
  | { readonly kind: 'attachments'; readonly code: string | null }
  | { readonly kind: 'contribution'; readonly from: string }
  | { readonly kind: 'discussion'; readonly body: string | null }
  | {
      readonly kind: 'decision';
      readonly ofMeeting: boolean;
      /** "Besluit 7:", "Besluit 2024-07:". */
      readonly number: number | null;
      /** "2024-" before the number, which counts the decisions of one year. */
      readonly year: string | null;
      /** Who decides ("Besluit MT:"), or a number that is none of ours ("Besluit 3.2:"). */
      readonly about: string | null;
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
    'actiehouder',
    'actiehouders',
    'vervolgactie',
    'vervolgacties',
    'vervolgstappen',
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

/** The words before a colon, or a line alone, that may be a label. */
export const phraseForm =
  /^(?:(?<body>\p{Lu}{2}[\p{L}\d]{0,10}) )?(?<word>\p{L}{6,18}|[Aa]ctie|ACTIE|AP)(?:(?: |(?<=AP)(?=\d))(?<who>.{1,80}))?$/u;

/** The label that the words are; `opensLine`: they may be written small. */
export function readLabel(phrase: string, opensLine: boolean): Label | undefined {
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
      return namesGroup(who)
        ? { kind, from: who.replace(/^(?:van|of|from) (?:de |het |the )?/, '') }
        : undefined;
    case 'discussion':
      return who === '' || namesGroup(who) ? { kind, body: who === '' ? body : who } : undefined;
    case 'decision':
      return decisionOf(who);
    case 'action':
      return actionOf(who);
    case 'presenter':
      return /^(?:by|door)?$/.test(who) ? { kind } : undefined;
  }
}

function decisionOf(who: string): Label | undefined {
  const [, year = null, digits = who] = /^((?:19|20)\d\d[-./])(\d{1,4})$/.exec(who) ?? [];
  const number = numberOf(digits);
  const isCode = /^[\d./-]{1,10}$/.test(who);
  if (who !== '' && !isCode && !decider.test(who)) return undefined;
  const about = who === '' || number !== null ? null : who;
  return { kind: 'decision', number, year, about, ofMeeting: false };
}

/** "TF", "de OR", "bestuur": a word about which a decision is looks otherwise. */
const decider =
  /^(?:(?:van )?(?:de |het )?)?(?:\p{Lu}{2}[\p{L}\d&]{0,8}|(?:dagelijks |algemeen )?bestuur|raad|college|commissie|directie|taskforce|stuurgroep|werkgroep|projectgroep|kerkenraad)$/u;

/** "OMR", "Regio's en gemeenten", "taskforce": a name of a few words, no sentence. */
function namesGroup(who: string): boolean {
  const count = who.split(' ').length;
  return who !== '' && (count === 1 || (count <= 6 && /^(?:\p{Lu}|(?:van|of|from) )/u.test(who)));
}

/** As a record may have it. */
function numberOf(digits: string): number | null {
  const number = /^\d{1,6}$/.test(digits) ? Number.parseInt(digits, 10) : 0;
  return number > 0 ? number : null;
}

const figures =
  /(?:^|\s)\(?(?<day>\d{1,2}(?:[-/]\d{1,2}(?:[-/]\d{4})?|\.\d{1,2}|\s\p{L}{3,9}(?:\s\d{4})?))\)?$/u;
const lead = /(?:^|[\s(])(?:v[oó][oó]r|uiterlijk|op|before|by|on)$/iu;
/** Any day will do to see that words name one. */
const someDay = { meetingDate: '2001-01-01', nextMeeting: '2001-02-01' };

/** The day at the end, as it stands there, and what stands before it. */
function dayAtEnd(text: string): { readonly before: string; readonly when: string } | null {
  const plain = text.replace(/\)$/, '');
  const day = figures.exec(plain)?.groups?.['day'];
  const named = day === undefined ? (findRelativeDay(plain, someDay) ?? findOpenDay(plain)) : null;
  const start = day === undefined ? (named?.index ?? 0) : plain.length - day.length;
  if (named === undefined || (named && start + named.length < plain.length)) return null;
  const before = plain
    .slice(0, start)
    .replace(/[\s(,]+$/, '')
    .replace(lead, '');
  return { before: before.replace(/[\s(,]+$/, ''), when: plain.slice(start) };
}

/** Whose an action is and when, from what stands behind the word for it. */
export function actionOf(who: string): Label | undefined {
  const [, digits = '', said = ''] =
    /^(\d{1,5}(?=\s|$))?\s?(.*)$/u.exec(who.replace(/^(?:item|point)\b\s?/i, '')) ?? [];
  // As a list has it: "27 (Nora, 1 mei 2027)".
  const named = digits === '' ? said : said.replace(/^\((.*)\)$/u, '$1');
  const day = dayAtEnd(named);
  const names = (day ? day.before : named.replace(/,$/, '')).replace(/^(?:voor|door|for|by)\s/, '');
  const owners = names
    .split(/, | en | and | & |\s?\+\s?|\/|, en /)
    .filter((owner) => owner.trim() !== '');
  const known = owners.every(
    (owner) =>
      isGroup(owner) ||
      isRole(owner) ||
      (/^(?:(?:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|burgemeester|wethouder|gedeputeerde) )?\p{Lu}\S*(?: \S+){0,4}$/u.test(
        owner,
      ) &&
        owner.length <= 60),
  );
  // "Actie 1.12:" has a number of its own.
  if (!known || (owners.length === 0 && day?.when.includes('.') && !/\p{L}/u.test(day.when)))
    return undefined;
  const number = numberOf(digits);
  return {
    kind: 'action',
    owners,
    when: day?.when ?? null,
    number,
    isDone: false,
    ofMeeting: false,
  };
}
