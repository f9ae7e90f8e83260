import type { Finding } from '../../shared/api.ts';
import type { TextDraft } from '../../shared/import/draft.ts';
import { linesOfText, type HintedLine } from '../../shared/import/hinted-line.ts';
import type { TraceEntry } from '../../shared/import/trace.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { numberItems } from '../../shared/meeting/numbering.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/schema.ts';
import { walk } from '../../shared/meeting/tree.ts';
import { structureWords, wordsOf } from './account-rules.ts';

/** The books of an import, in words and figures. A sound import leaves every list empty. */
export interface Account {
  /** Words in the source, marks left aside. */
  readonly total: number;
  /** In the source, but in no piece of the trace. */
  readonly untraced: readonly string[];
  /** In the trace more often than in the source. */
  readonly tracedTwice: readonly string[];
  /** Said to be in the meeting, where it is not, and no rule made a field of it. */
  readonly lost: readonly string[];
  /** In the meeting, and in no piece that came there. */
  readonly invented: readonly string[];
}

export function accountOfText(text: string, draft: TextDraft): Account {
  return account(linesOfText(text), draft);
}

export function account(lines: readonly HintedLine[], draft: TextDraft): Account {
  const source = wordsOf(lines.map(sourceText).join('\n'));
  const whole = draft.findings.filter(({ reason }) => reason === 'importing.findings.hyphenJoined');
  const joined = wordsOf(whole.map(({ values }) => values?.['word']).join(' '));
  const traced = [
    ...minus(wordsOf(textOf(draft.trace) + noteMarks(draft)), joined),
    ...wordsOf(whole.map(({ text }) => text).join(' ')),
  ];
  const kept = draft.trace.filter(({ became }) => became !== 'leftOut');
  const toMeeting = wordsOf(textOf(kept));
  const inMeeting = wordsOf(meetingText(draft));
  return {
    total: source.length,
    untraced: minus(source, traced),
    tracedTwice: minus(traced, source),
    lost: minus(minus(toMeeting, inMeeting), [
      ...kept.flatMap(structureWords),
      ...namedAgain(draft),
      ...namedOtherwise(draft),
      ...ownersIn(kept, draft),
      ...daysIn(draft),
    ]),
    invented: minus(inMeeting, toMeeting),
  };
}

export const sound = { untraced: [], tracedTwice: [], lost: [], invented: [] };

/** As printed, and a note mark inside a word apart from that word. */
function sourceText({ text, hints }: HintedLine): string {
  // An empty line of a list, or one that is left out, says nothing with its marker.
  const says = /[\p{L}\p{N}]/u.test(text) && !hints?.region;
  return `${(says && hints?.list?.marker) || ''} ${text}`
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/(\p{L})(\[\d{1,3}\])(\p{Ll}+)/gu, '$1$3 $2');
}

/** "[1]" inside a word is told in a repair; the trace has the word without it. */
function noteMarks({ findings }: TextDraft): string {
  const repaired = findings.filter(({ reason }) => reason === 'importing.findings.footnoteMark');
  return ` ${repaired.map(({ text }) => /\[\d+\]/.exec(text)?.[0] ?? '').join(' ')}`;
}

function textOf(trace: readonly TraceEntry[]): string {
  return trace.map(({ text }) => text).join('\n');
}

function meetingText({ meeting, findings, trace }: TextDraft): string {
  const { title, abbreviation, location, attendees, intro, actions, decisions } = meeting;
  const has = (reason: Finding['reason']) => findings.some((finding) => finding.reason === reason);
  // Who is named in a sentence only is told there.
  const inList = new Set(
    trace.filter(({ became }) => became === 'attendee').flatMap(({ text }) => wordsOf(text)),
  );
  const told = new Set(
    findings
      .filter(({ reason }) => reason === 'importing.findings.attendanceFromSentence')
      .flatMap(({ values }) => values?.['name'] ?? []),
  );
  const isTold = (name: string) => told.has(name) && !wordsOf(name).every((one) => inList.has(one));
  const once = organisationsOnce(trace);
  const people = attendees.flatMap(({ name, organisation }) => {
    const parts = organisation?.split(', ') ?? [];
    return isTold(name) ? [] : [name, ...parts.filter(once)];
  });
  const records = new Set(
    [...walk(meeting.items)].flatMap(({ item }) => item.discussion.map(({ ref }) => ref?.id)),
  );
  const unbound = [...decisions, ...actions].filter(({ id }) => !records.has(id));
  return [
    // Text without items gets one item, which bears the title of the meeting.
    has('importing.findings.oneItem') || toldElsewhere.some(has) ? '' : title,
    abbreviation,
    has('importing.findings.placeFromSentence') ? '' : location,
    blocksText(intro),
    ...people,
    ...itemsText(meeting, findings, trace),
    ...unbound.map(({ text }) => text),
  ].join('\n');
}

/** Where these tell the title it stands in no piece, or in one that stays. */
const toldElsewhere: readonly Finding['reason'][] = [
  'importing.findings.titleFromFileName',
  'importing.findings.titleFromSentence',
];

/**
 * "Gemeente X: Jan, Nora" and "de wethouders Jan en Nora" name once what both are: a function that says of
 * each part of what somebody is whether it counts.
 */
function organisationsOnce(trace: TextDraft['trace']): (part: string) => boolean {
  const pieces = trace.filter(({ became }) => became === 'attendee');
  const told = wordsOf(textOf(pieces)).join(' ');
  const left = new Map<string, number>();
  return (part) => {
    const words = wordsOf(part).join(' ');
    const forms = (end: string) => new RegExp(`(?<![^ ])${words}${end}(?![^ ])`, 'g');
    const inAll = told.match(forms(''))?.length ?? 0;
    const count = left.get(words) ?? inAll;
    left.set(words, count - 1);
    const isShared = inAll > 0 || forms('[sn]').test(told);
    return count > 0 || !isShared;
  };
}

/** An item made from the sentence that withdrew it repeats that sentence, so it does not count. */
function itemsText(
  meeting: Meeting,
  findings: TextDraft['findings'],
  trace: TextDraft['trace'],
): readonly string[] {
  const repeated = findings.filter(({ reason }) => reason === 'importing.findings.withdrawnItem');
  const again = new Set(repeated.map(({ values }) => String(values?.['number'])));
  const numbers = numberItems(meeting.items);
  const named = new Set(
    trace.flatMap(({ became, itemId }) => (became === 'presenter' ? [itemId] : [])),
  );
  const all = [...walk(meeting.items)].map(({ item }) => item);
  const isToldAbove =
    all.some(({ title }) => /^hamerstukken/i.test(title)) ||
    findings.some(({ reason }) => reason === 'importing.findings.groupLine');
  return [...walk(meeting.items)]
    .filter(({ item }) => item.status !== 'withdrawn' || !again.has(numbers.get(item.id) ?? ''))
    .map(({ item }) => {
      const inTitle = behindTitle(item, findings, trace);
      const own = { ...item, presenter: inTitle ?? item.presenter };
      const isNamed = inTitle !== null || named.has(item.id);
      return textOfItem(isToldAbove ? told(own) : own, isNamed);
    });
}

/** Who is named in brackets behind the title is told there only, perhaps by first name. */
function behindTitle(
  { id, presenter }: AgendaItem,
  findings: TextDraft['findings'],
  trace: TextDraft['trace'],
): string | null {
  const line = trace.find(({ became, itemId }) => became === 'item' && itemId === id)?.line;
  const told = findings.find(
    (finding) =>
      finding.line === line &&
      finding.reason === 'importing.findings.presenterFromTitle' &&
      finding.values?.['name'] === presenter,
  );
  return told?.text ?? null;
}

/** "Hamerstukken" says of all below it that they are. */
function told(item: AgendaItem): AgendaItem {
  return item.statusReason === 'hamerstuk' ? { ...item, statusReason: null } : item;
}

/** `isNamed`: a piece of its own says who introduces the item. */
function textOfItem(item: AgendaItem, isNamed: boolean): string {
  const lanes = item.contributions.map(({ from, blocks }) => `${from} ${blocksText(blocks)}`);
  const papers = item.attachments.map(({ title }) => title);
  const explanation = blocksText(item.explanation);
  // Who introduces the item is told in a sentence that stays, or behind a label of its own.
  const said = `${explanation}\n${blocksText(item.discussion)}`;
  const inSentence = !isNamed && item.presenter !== null && names(said, item.presenter);
  return [
    item.title,
    inSentence ? '' : (item.presenter ?? ''),
    item.statusReason ?? '',
    explanation,
    ...papers,
    ...lanes,
    blocksText(item.discussion),
  ].join('\n');
}

/** In full, by first name, or by surname where no initial says that it is of another. */
function names(said: string, person: string): boolean {
  const words = person.match(/(?<!\p{L})\p{Lu}\p{L}+(?![\p{L}.])/gu) ?? [];
  const initial = /(?<!\p{L})\p{L}(?=\.)/u.exec(person)?.[0] ?? person.charAt(0);
  const surname = words.pop();
  const ways = [
    ...words.slice(0, 1),
    String.raw`(?<!\p{Lu}\.\s?)${String(surname)}`,
    String.raw`${initial}\.(?:\p{Lu}\.)*\s?${String(surname)}`,
  ];
  const named = new RegExp(String.raw`(?<!\p{L})(?:${ways.join('|')})(?!\p{L})`, 'u');
  return said.includes(person) || (surname !== undefined && named.test(said));
}

/** Who is named twice, as chair and in the list, is one attendee. */
function namedAgain({ meeting, trace }: TextDraft): readonly string[] {
  const pieces = trace.filter(({ became }) => became === 'attendee');
  return meeting.attendees.flatMap(({ name, organisation }) => {
    const times = pieces.filter(({ text }) => text.includes(name)).length;
    return wordsOf(`${name} ${organisation ?? ''} `.repeat(Math.max(0, times - 1)));
  });
}

/** "mw Hanna" is Hanna Brouwer, and "HB" behind her name is she as well; a finding tells so. */
function namedOtherwise({ findings }: TextDraft): readonly string[] {
  const reasons = ['importing.findings.samePerson', 'importing.findings.initialsOfPerson'];
  const told = findings.filter(({ reason }) => reasons.includes(reason));
  return wordsOf(told.map(({ text }) => text).join(' '));
}

/** A name in the piece of an action, or what somebody is, may become its owner, and leave its text. */
function ownersIn(kept: readonly TraceEntry[], { meeting }: TextDraft): readonly string[] {
  const named = meeting.actions.flatMap((action) => action.owners);
  const held = meeting.attendees.filter(({ name }) => named.includes(name));
  const names = [...named, ...held.map(({ organisation }) => organisation ?? '')];
  const owners = new Set(names.flatMap((name) => [...wordsOf(name), ...initialsOf(name)]));
  const pieces = kept.filter(({ became }) => became === 'action');
  return pieces.flatMap(({ text }) => wordsOf(text).filter((word) => owners.has(word)));
}

/** Words that name the day of an action, and leave its text. */
function daysIn({ findings }: TextDraft): readonly string[] {
  const days = findings.filter(({ reason }) => reason === 'importing.findings.dueFromWords');
  return wordsOf(days.map(({ values }) => values?.['words']).join(' '));
}

/** "PH" for P. Hofstra. */
function initialsOf(name: string): readonly string[] {
  return wordsOf(
    name
      .split(' ')
      .map((word) => word.charAt(0))
      .join(''),
  );
}

/** What is left of `words` when each of `others` takes one like it away. */
function minus(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
