import type { ItemStatus } from '../meeting/schema.ts';
import { bracketedPresenter, type BracketedPresenter } from './bracketed-presenter.ts';
import type { DraftItem } from './draft-item.ts';
import type { ItemGroup } from './entries.ts';
import type { Person } from './person-notes.ts';
import { sentencesOf } from './sentences.ts';
import { findDuration, without } from './times.ts';

const marks: readonly (readonly [ItemStatus, string])[] = [
  ['withdrawn', 'vervallen|vervalt|ingetrokken|withdrawn'],
  ['postponed', 'aangehouden|uitgesteld|doorgeschoven|postponed'],
  [
    'forInformation',
    'ter info|ter informatie|ter kennisname|ter kennisgeving|for information|for info',
  ],
  ['discussed', 'hamerstuk|consent item'],
];
const statusForms = marks.map(
  ([status, words]) =>
    [
      status,
      new RegExp(`\\s?(?:[([]|[–-]\\s)(?:${words})(?:\\s?[:,]\\s?([^)\\]]{1,200}))?[)\\]]?$`, 'i'),
    ] as const,
);
const lineForms = marks.map(
  ([status, words]) =>
    [
      status,
      new RegExp(`^(?:status:\\s)?(?:${words})(?:\\s?[:,–-]\\s(.{1,150}?))?\\.?$`, 'i'),
    ] as const,
);
const carriedOver =
  /^(?:deferred|postponed|aangehouden|doorgeschoven|uitgesteld) (?:to|until|tot|naar)\b/i;
const sentence =
  /\b(?:dit|het|this|the) (?:agenda)?(?:punt|item) (?:is|wordt|was) (aangehouden|doorgeschoven|uitgesteld|postponed|vervallen|ingetrokken|withdrawn)\b/i;

/** What stands for the item itself; any other word does where the title has it too. */
const itself =
  /^(?:agendapunt|punt|voorstel|stuk|onderwerp|behandeling|bespreking|besluitvorming|item|proposal|paper)$/i;
const upTo = (most: number) => `[^.!?;:]{0,${String(most)}}?`;
const subject = '(?:dit|deze|het|de|this|the)\\s(?<what>\\p{L}{3,30})';
const putOff = [
  `^${subject}(?:\\s(?:van|over|of|on)\\s${upTo(60)})?\\s(?:wordt|worden|is|zijn|was|were)\\s(?<how>${upTo(40)})(?:aangehouden|doorgeschoven|uitgesteld|postponed|deferred|adjourned)\\b`,
  `\\b(?:besluit|besluiten|besloten|besloot)\\b(?<how>${upTo(60)})\\b${subject}\\s(?:${upTo(40)}\\s)?(?:aan te houden|uit te stellen|door te schuiven)(?!\\p{L})`,
].map((form) => new RegExp(form, 'iu'));
/** Not put off, or not yet. */
const doubtful = /\b(?:niet|geen|nooit|eerder|eerst|vorige|not|never|earlier)\b/iu;

/** Decided without a word, which no status says: its reason does. */
const hammered = 'hamerstuk';

function reasonOf(status: ItemStatus, reason: string | undefined): string | null {
  const own = reason?.trim() ?? null;
  if (status !== 'discussed') return own;
  return own === null ? hammered : `${hammered}: ${own}`;
}

/** "Planning (Jan" was "Planning (Jan, 20 min)", and "Nota, concept)" was "Nota (20 min, concept)". */
function closed(title: string, at: number): string {
  if (/^[^()]*\)$/.test(title)) {
    const before = title.slice(0, at).replace(/[\s,;:|(–-]{1,20}$/u, '');
    return `${before} (${title.slice(before.length).replace(/^[\s,]+/, '')}`;
  }
  return /\([^()]*$/.test(title) ? `${title})` : title;
}

/** What the heading above all items of its kind says of each that does not tell otherwise itself. */
export function setGroup(item: DraftItem, group: ItemGroup): boolean {
  if (item.status !== 'open') return false;
  item.status = group === 'hammered' ? 'discussed' : group;
  if (group === 'hammered') item.statusReason = hammered;
  return true;
}

/**
 * Takes from the title what says something about the item: "(10 min)", "(vervallen: …)", "(Omar)", in any
 * order. Returns who introduces it, if the title says so.
 */
export function readTitleNotes(
  item: DraftItem,
  people: readonly Person[],
): BracketedPresenter | null {
  let presenter: BracketedPresenter | null = null;
  let isTimed = false;
  for (let before = ''; before !== item.title;) {
    before = item.title;
    takeStatus(item);
    presenter ??= takePresenter(item, people);
    isTimed ||= takeDuration(item);
  }
  return presenter;
}

function takeStatus(item: DraftItem): void {
  for (const [status, form] of statusForms) {
    const match = form.exec(item.title);
    if (!match || match.index === 0) continue;
    item.status = status;
    item.statusReason = reasonOf(status, match[1]);
    item.title = item.title.slice(0, match.index);
  }
}

function takePresenter(item: DraftItem, people: readonly Person[]): BracketedPresenter | null {
  const found = bracketedPresenter(item.title, people);
  if (!found) return null;
  item.title = found.title;
  item.presenter = found.name;
  item.durationMinutes = found.minutes ?? item.durationMinutes;
  return found;
}

function takeDuration(item: DraftItem): boolean {
  const duration = findDuration(item.title);
  if (!duration || duration.index === 0 || duration.value > 1_440) return false;
  item.durationMinutes = duration.value;
  item.title = closed(without(item.title, duration), duration.index);
  return true;
}

/** "Ter kennisname." or "Vervallen: te duur" alone below a title; the line is taken up by it. */
export function readStatusLine(item: DraftItem, text: string): boolean {
  if (item.status !== 'open') return false;
  for (const [status, form] of lineForms) {
    const match = form.exec(text);
    if (!match) continue;
    item.status = status;
    item.statusReason = reasonOf(status, match[1]);
    return true;
  }
  return false;
}

/** "Besproken.": all that minutes say of an item of which nothing was noted. */
export function saysDiscussed(text: string): boolean {
  return /^(?:besproken|discussed)\.$/i.test(text);
}

/** The status that a sentence such as "Het punt wordt aangehouden" gives to the item of that title. */
export function statusInSentence(text: string, title: string): ItemStatus | undefined {
  if (carriedOver.test(text)) return 'postponed';
  const word = sentence.exec(text)?.[1]?.toLowerCase();
  if (word !== undefined)
    return /^(?:vervallen|ingetrokken|withdrawn)$/.test(word) ? 'withdrawn' : 'postponed';
  return mayPutOff.test(text) && sentencesOf(text).some((one) => putsOff(one, title))
    ? 'postponed'
    : undefined;
}

/** "Besluit: aangehouden." says what became of the item as well. */
export function statusDecided(text: string): ItemStatus | undefined {
  const [postponed, withdrawn] = (['postponed', 'withdrawn'] as const).map((status) =>
    lineForms.some(([own, form]) => own === status && form.test(text)),
  );
  return postponed ? 'postponed' : withdrawn ? 'withdrawn' : undefined;
}

/** A text without a word of these needs no closer look. */
const mayPutOff =
  /aangehouden|aan te houden|schoven|schuiven|stel(?:d|len)|postponed|deferred|adjourned/i;

function putsOff(one: string, title: string): boolean {
  return putOff.some((form) => {
    const { what = '', how = '' } = form.exec(one)?.groups ?? {};
    const isAbout = itself.test(what) || title.toLowerCase().includes(what.toLowerCase());
    return what !== '' && isAbout && !doubtful.test(how);
  });
}
