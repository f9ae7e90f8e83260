import type { OwnRole } from './own-role.ts';
import type { OwnWords } from './own-words.ts';
import type { SourceLine } from './source-lines.ts';

/**
 * Markdown has no styles: what our own lines are follows from their place, their marks and our words.
 * `undefined` when the document is not ours.
 */
export function markdownRoles(
  lines: readonly SourceLine[],
  words: OwnWords,
): ReadonlyMap<SourceLine, OwnRole> | undefined {
  const [kind, title] = lines;
  if (!kind || title?.hints?.heading !== 1) return undefined;
  const reader = new MarkdownReader(words, lines);
  const roles = new Map<SourceLine, OwnRole>([
    [kind, 'kind'],
    [title, 'title'],
  ]);
  for (const line of lines.slice(2)) {
    const role = reader.roleOf(line);
    if (role) roles.set(line, role);
  }
  return reader.hasFacts ? roles : undefined;
}

class MarkdownReader {
  hasFacts = false;
  readonly #words: OwnWords;
  /** The house style has no word of its own for the discussion. */
  readonly #hasOurWord: boolean;
  /** The labels that the item has by now. */
  #labels = 0;
  /** Some item has gone by. */
  #isBelow = false;
  /** The number of the item, `''` before the first and below the last. */
  #number = '';
  #mayBeMeta = false;
  #quote: number | undefined;

  constructor(words: OwnWords, lines: readonly SourceLine[]) {
    this.#words = words;
    this.#hasOurWord = lines.some((line) => isBold(line) && this.#isDiscussion(line.text));
  }

  roleOf(line: SourceLine): OwnRole | undefined {
    const { text, hints = {} } = line;
    if (hints.heading !== undefined) return this.#heading(text, hints.heading);
    if (hints.list || hints.cell) return hints.quote === undefined ? undefined : 'lane';
    if (hints.quote !== undefined) return this.#inLane(line, hints.quote);
    const role = this.#number === '' ? this.#outsideItems(line) : this.#inItem(line);
    if (role !== 'meta') this.#mayBeMeta = false;
    return role;
  }

  #heading(text: string, level: number): OwnRole | undefined {
    const number = itemNumber(text);
    const isItem = number !== '' && (level === 2 || number.startsWith(topOf(this.#number)));
    if (isItem) this.#number = number;
    else if (level === 2) this.#number = '';
    this.#mayBeMeta = isItem;
    if (isItem) this.#labels = 0;
    return isItem ? 'item' : undefined;
  }

  #inLane({ hints }: SourceLine, quote: number): OwnRole {
    const isFirst = quote !== this.#quote;
    this.#quote = quote;
    this.#mayBeMeta = false;
    if (!hints?.bold) return 'lane';
    return isFirst ? 'laneLabel' : 'laneHeading';
  }

  #outsideItems(line: SourceLine): OwnRole | undefined {
    const { conceptNotice, discussedOrder, facts, nextMeeting, signatures } = this.#words;
    const lead = leadOf(line);
    if (line.hints?.bold && line.text === conceptNotice) {
      this.hasFacts = true;
      return 'notice';
    }
    if (line.text === discussedOrder) return 'note';
    if (lead === undefined) return this.#record(line);
    if (this.#isBelow && signatures.includes(lead)) return 'signature';
    if (lead !== nextMeeting && !facts.has(lead)) return this.#record(line);
    this.hasFacts = true;
    return 'fact';
  }

  #inItem(line: SourceLine): OwnRole | undefined {
    this.#isBelow = true;
    const { text, hints } = line;
    const { forInformation, notDiscussed, discussed, nextMeeting } = this.#words;
    const isItalic = hints?.inlines?.every(({ italic }) => italic) === true;
    const isOurs = [notDiscussed, discussed].includes(text) || text.startsWith(forInformation);
    if (isItalic && isOurs) return 'note';
    if (hints?.bold) return this.#label(text);
    const lead = leadOf(line);
    if (lead === undefined) return undefined;
    if (lead === nextMeeting) return 'fact';
    return this.#mayBeMeta && this.#isMeta(lead) ? 'meta' : this.#record(line);
  }

  #isMeta(lead: string): boolean {
    const { presenter, planned, attachments } = this.#words;
    return [presenter, planned, ...attachments].includes(lead);
  }

  /** An item has at most two: what stands first in it, or what we call its discussion. */
  #label(text: string): OwnRole | undefined {
    const isOurs = text === this.#words.explanation || this.#isDiscussion(text);
    const mayBe = this.#hasOurWord ? this.#mayBeMeta : this.#labels < 2;
    if (!isOurs && !mayBe) return undefined;
    this.#labels += 1;
    return 'label';
  }

  #isDiscussion(text: string): boolean {
    const { discussion } = this.#words;
    return text === discussion || text.startsWith(`${discussion} `);
  }

  #record(line: SourceLine): OwnRole | undefined {
    const { decision, action } = this.#words.records;
    if (leadOf(line) === undefined && !line.hints?.bold) return undefined;
    if (decision.test(line.text)) return 'decision';
    return action.test(line.text) ? 'action' : undefined;
  }
}

function isBold({ hints }: SourceLine): boolean {
  return hints?.bold === true && hints.list === undefined && hints.quote === undefined;
}

/** "Datum", of a line that begins with it in bold and a colon. */
function leadOf({ hints }: SourceLine): string | undefined {
  const [first] = hints?.inlines ?? [];
  return first?.bold ? /^(.+?):\s*$/.exec(first.text)?.[1] : undefined;
}

/** "3a" of "3a. Visie". */
function itemNumber(text: string): string {
  return /^([\p{L}\d][\p{L}\d.]{0,19}?)\.(?:\s|$)/u.exec(text)?.[1] ?? '';
}

/** 3 of "3a.1". */
function topOf(number: string): string {
  return /^\d+/.exec(number)?.[0] ?? number;
}
