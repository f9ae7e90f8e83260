import type { Finding } from '../api.ts';
import type { MarkerContext } from '../capture/marker-context.ts';
import { readMarker } from '../capture/marker.ts';
import type { Block } from '../meeting/schema.ts';
import { readAttachments } from './attachment-lines.ts';
import type { PartChoices, PartChoice } from './choices.ts';
import type { DraftItem } from './draft-item.ts';
import { ownBlock } from './own-block.ts';
import { OwnClosing } from './own-closing.ts';
import { ownItem, readOwnMeta } from './own-item-line.ts';
import { laneFrom, ownLabels, type OwnLabel } from './own-labels.ts';
import type { OwnDocument } from './own-lines.ts';
import { OwnRecords } from './own-records.ts';
import type { OwnCaption, OwnWords } from './own-words.ts';
import type { SourceLine } from './source-lines.ts';
import type { Became, TracedText } from './trace.ts';

/** The items of our own document, and what is printed below them. */
export class OwnItems {
  readonly items: DraftItem[] = [];
  readonly findings: Finding[] = [];
  readonly trace: TracedText[] = [];
  readonly recorded: OwnRecords;
  abbreviation: string | null = null;
  readonly closing: OwnClosing;
  /** Something in it is only printed once the meeting is over. */
  isReport = false;
  readonly #words: OwnWords;
  readonly #labels: ReadonlyMap<SourceLine, OwnLabel>;
  readonly #choices: PartChoices;
  readonly #typing: MarkerContext | null;
  /** In an agenda nothing was decided yet. */
  readonly #isOfMinutes: boolean;
  /** The heading level of an item that is in no other. */
  readonly #top: number;
  /** The last item, and those that it is in. */
  #path: readonly DraftItem[] = [];
  readonly #byNumber = new Map<string, DraftItem>();
  /** Where text goes. */
  #section: Block[] | null = null;
  #caption: OwnCaption | null = null;

  /** `typing`: who and when the words of a record may name; `null` when that is not known. */
  constructor(
    document: OwnDocument,
    lines: readonly SourceLine[],
    choices: PartChoices,
    typing: MarkerContext | null,
  ) {
    this.#typing = typing;
    const { words, kind } = document;
    this.#words = words;
    this.#isOfMinutes = kind === 'minutes';
    this.#labels = ownLabels(lines, document);
    this.#choices = choices;
    this.#top = Math.min(
      ...lines.flatMap(({ hints }) => (hints?.role === 'item' ? [hints.heading ?? 1] : [])),
    );
    this.closing = new OwnClosing(words, lines);
    this.recorded = new OwnRecords(words);
  }

  read(line: SourceLine): void {
    const { number, text } = line;
    const choice = this.#choices.get(number);
    const became = choice ? this.#chosen(line, choice) : this.#read(line);
    const item = this.#caption === null ? (this.#path.at(-1) ?? null) : null;
    if (became !== 'leftOut') this.trace.push({ line: number, text, became, item });
  }

  #read(line: SourceLine): Became {
    switch (line.hints?.role) {
      case 'item':
        return this.#open(line);
      case 'meta':
        return this.#meta(line);
      case 'label':
        return this.#label(line);
      case 'laneLabel':
        return this.#lane(line);
      case 'decision':
      case 'action':
        return this.#record(line.hints.role, line);
      case 'note':
        return this.#note(line);
      case 'fact':
        return this.#fact(line);
      case 'signature':
        return 'attendee';
      case 'kind':
      case 'title':
      case 'notice':
        return this.#leaveOut(line, 'importing.findings.printedNote');
      case 'plain':
        return this.#typed(line);
      case 'lane':
      case 'laneHeading':
      case undefined:
        return this.#text(line);
    }
  }

  #open(line: SourceLine, depth = (line.hints?.heading ?? this.#top) - this.#top): Became {
    const item = ownItem(line, this.#words);
    const number = item.number ?? '';
    const parents = this.#parentsOf(number, depth);
    (parents.at(-1)?.items ?? this.items).push(item);
    this.#path = [...parents, item];
    this.#byNumber.set(number, item);
    this.#section = null;
    this.#caption = null;
    return 'item';
  }

  /** The headings of Word and the web stop at three; deeper items tell it by their number. */
  #parentsOf(number: string, depth: number): readonly DraftItem[] {
    if (depth < 2) return this.#path.slice(0, depth);
    const inside = this.#path.findLastIndex(
      (item) => item.number !== null && item.number !== number && number.startsWith(item.number),
    );
    return this.#path.slice(0, Math.max(inside + 1, 2));
  }

  #meta(line: SourceLine): Became {
    const item = this.#path.at(-1);
    return (item && readOwnMeta(line, item, this.#words)) ?? this.#text(line);
  }

  #label(line: SourceLine): Became {
    const item = this.#path.at(-1);
    const label = this.#labels.get(line);
    if (!item || !label) return this.#text(line);
    this.abbreviation ??= label.abbreviation;
    this.#section = item[label.kind];
    this.isReport ||= label.kind === 'discussion';
    return label.kind;
  }

  #lane({ text }: SourceLine): Became {
    const lane = { from: laneFrom(text, this.#words), blocks: [] };
    this.#path.at(-1)?.contributions.push(lane);
    this.#section = lane.blocks;
    return 'contribution';
  }

  #record(kind: 'decision' | 'action', line: SourceLine): Became {
    const item = this.#caption === null ? (this.#path.at(-1) ?? null) : null;
    const marker = this.#typing && readMarker(line.text, this.#typing);
    if (marker?.kind === kind) this.recorded.addTyped(kind, line, item, marker);
    else this.recorded.addLine(kind, line, item);
    if (item) this.#section = item.discussion;
    this.isReport = true;
    return kind;
  }

  /** A line such as "Besluit: …" that somebody typed in the plain style, for want of a better one. */
  #typed(line: SourceLine): Became {
    const marker = this.#isOfMinutes && this.#typing && readMarker(line.text, this.#typing);
    const kind = marker ? marker.kind : null;
    return kind === 'decision' || kind === 'action' ? this.#record(kind, line) : this.#text(line);
  }

  #note(line: SourceLine): Became {
    const item = this.#path.at(-1);
    const { notDiscussed, discussed, forInformation } = this.#words;
    if (item && line.text === notDiscussed) {
      this.isReport = true;
      this.#notDiscussed.add(item);
      return 'item';
    }
    if (item && line.text === discussed) {
      this.isReport = true;
      item.status = 'discussed';
      return 'item';
    }
    if (!item || this.#caption !== null)
      return this.#leaveOut(line, 'importing.findings.printedNote');
    // Enter behind a note of ours gives its style to what is typed.
    if (!line.text.startsWith(forInformation)) return this.#typed(line);
    const reason = line.text.slice(forInformation.length).trim();
    Object.assign(item, { status: 'forInformation', statusReason: reason === '' ? null : reason });
    return 'item';
  }

  readonly #notDiscussed = new Set<DraftItem>();

  /** Of an item that was passed over the minutes say so; any other without text was dealt with. */
  settle(): void {
    if (!this.isReport) return;
    for (const item of this.#byNumber.values()) {
      const isOpen = item.status === 'open' && !this.#notDiscussed.has(item);
      if (isOpen && item.items.length === 0) item.status = 'discussed';
    }
  }

  #fact(line: SourceLine): Became {
    return this.closing.takeNext(line) ? 'when' : this.#text(line);
  }

  #text(line: SourceLine): Became {
    const { row, text } = line;
    if (row && (row.kind === 'decisions' || row.kind === 'actions')) return this.#row(line, row);
    const caption = this.#captionIn(line);
    if (caption) {
      this.#caption = caption;
      return caption === 'closing' || caption === 'adoption'
        ? 'when'
        : this.#leaveOut(line, 'importing.findings.printedNote');
    }
    const isAdopted = this.#caption === 'adoption' && this.closing.takeAdoption(text);
    if (isAdopted || this.closing.takeEnd(line, this.#caption === 'closing')) {
      this.isReport = true;
      return 'when';
    }
    return this.#plain(line);
  }

  /** A heading that is printed below the items, or the same words above the table that it heads. */
  #captionIn({ text, hints }: SourceLine): OwnCaption | undefined {
    const caption = this.#words.captions.get(text);
    const isHeading = hints?.heading !== undefined && hints.heading <= this.#top;
    return isHeading || caption === this.#caption ? caption : undefined;
  }

  #plain(line: SourceLine): Became {
    const item = this.#path.at(-1);
    const section = this.#section ?? item?.discussion;
    section?.push(ownBlock(line));
    if (section === item?.discussion) return 'discussion';
    return section === item?.explanation ? 'explanation' : 'contribution';
  }

  #row(line: SourceLine, { kind: table, isHeader, cells }: NonNullable<SourceLine['row']>): Became {
    if (isHeader) return this.#leaveOut(line, 'importing.findings.tableHeader');
    const kind = table === 'actions' ? 'action' : 'decision';
    const texts = cells.map(({ text }) => text);
    const stands = this.recorded.addRow(
      kind,
      texts,
      (number) => this.#byNumber.get(number) ?? null,
    );
    return stands ? this.#leaveOut(line, 'importing.findings.recordStands') : kind;
  }

  /** What the user says that a line is. */
  #chosen(line: SourceLine, choice: PartChoice): Became {
    const item = this.#path.at(-1);
    const section = this.#section;
    switch (choice) {
      case 'item':
        return this.#open(line, 0);
      case 'subItem':
        return this.#open(line, 1);
      case 'explanation':
      case 'discussion':
        this.#section = item?.[choice] ?? null;
        break;
      case 'contribution':
        if (!item?.contributions.some(({ blocks }) => blocks === section))
          this.#lane({ ...line, text: '' });
        break;
      case 'attachment':
        item?.attachments.push(
          ...(readAttachments(line.text, null) ?? [{ code: null, title: line.text }]),
        );
        return choice;
      case 'decision':
      case 'action':
        return this.#record(choice, line);
      case 'attendee':
      case 'intro':
      case 'leftOut':
        break;
    }
    return this.#plain(line);
  }

  #leaveOut({ number: line, text }: SourceLine, reason: Finding['reason']): Became {
    this.findings.push({ kind: 'leftOut', line, reason, text });
    return 'leftOut';
  }
}
