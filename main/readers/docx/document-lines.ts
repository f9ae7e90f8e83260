import { MAX_IMPORT_LINES, MAX_IMPORT_TEXT } from '../../../shared/defaults.ts';
import type { CellHint, HintedLine, Region } from '../../../shared/import/hinted-line.ts';
import { TreeBuilder, type Element, type XmlHandler } from '../../ooxml/xml.ts';
import { LineWriter } from '../line-writer.ts';
import type { Numbering } from './numbering.ts';
import { isOwnPlace } from './own-styles.ts';
import { OpenParagraphs } from './open-paragraphs.ts';
import { hasDeletedEnd, placeOf } from './paragraph-place.ts';
import { ParagraphNumbers } from './paragraph-numbers.ts';
import { RegionPlace } from './region-place.ts';
import { plainRun, runLook, type RunLook } from './run-look.ts';
import { endSignOf, signOf } from './run-signs.ts';
import { styleOf, type Styles } from './styles.ts';
import { TablePlace } from './table-place.ts';

/** What the other parts of a document say about a part with text. */
export interface Around {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Addresses by relationship. */
  readonly links: ReadonlyMap<string, string>;
  /** The lines of a footnote or an endnote, which follow the paragraph that refers to it. */
  readonly note: (kind: string, id: string) => readonly HintedLine[];
}

const propertyElements = new Set(['w:pPr', 'w:rPr', 'w:trPr', 'w:tcPr', 'w:sdtPr', 'w:tblGrid']);
/** No paragraph goes on behind the end of these. */
const bounds = new Set(
  ['tc', 'txbxContent', 'footnote', 'endnote', 'comment', 'body', 'hdr', 'ftr'].map(
    (name) => `w:${name}`,
  ),
);

/**
 * Reads a part of a Word document as it goes by, so that memory holds its lines and not its tree.
 * Text boxes and notes come after the paragraph that they hang on.
 */
export class DocumentReader implements XmlHandler {
  readonly #writer = new LineWriter();
  readonly #around: Around;
  readonly #region: RegionPlace;
  readonly #numbers: ParagraphNumbers;
  /** Lines of each note, in a part that holds those. */
  readonly #entries = new Map<string, readonly HintedLine[]>();
  #entry = { id: '', start: 0 };
  #properties: { readonly tree: TreeBuilder; readonly of: string } | undefined;
  readonly #paragraphs = new OpenParagraphs(this.#writer);
  readonly #tables: TablePlace[] = [];
  #tableCount = 0;
  #run = plainRun;
  /** Of the text so far, in characters. */
  #length = 0;
  /** Lines of notes: one note may be referred to a thousand times. */
  #noteLines = 0;
  #isText = false;
  /** The same without spaces. */
  #said = 0;
  /** How deep in what another program would show instead of what was read. */
  #skipped = 0;
  /** What was said before each place where a program may choose what it shows. */
  readonly #choices: number[] = [];
  /** Give back the lines of the text boxes around. */
  readonly #boxes: (() => readonly HintedLine[])[] = [];
  readonly #links: (string | undefined)[] = [];

  /** `region` is where all of the part stands, such as a header. */
  constructor(around: Around, region?: Region) {
    this.#around = around;
    this.#region = new RegionPlace(region);
    this.#numbers = new ParagraphNumbers(around.numbering);
  }

  get lines(): readonly HintedLine[] {
    return this.#writer.lines;
  }

  get entries(): ReadonlyMap<string, readonly HintedLine[]> {
    return this.#entries;
  }

  readonly isFull = (): boolean =>
    this.#length > MAX_IMPORT_TEXT ||
    this.lines.length > MAX_IMPORT_LINES ||
    this.#noteLines > MAX_IMPORT_LINES;

  readonly open: XmlHandler['open'] = (name, attributes) => {
    if (isChoice(name) && (this.#skipped > 0 || this.#hasChosen)) this.#skipped += 1;
    if (this.#skipped > 0) return;
    if (!this.#properties && propertyElements.has(name)) {
      this.#properties = { tree: new TreeBuilder(), of: name };
    }
    if (this.#properties) this.#properties.tree.open(name, attributes);
    else this.#start(name, attributes);
  };

  readonly text: XmlHandler['text'] = (text) => {
    if (this.#isText && this.#skipped === 0) this.#write(text);
  };

  readonly close: XmlHandler['close'] = (name) => {
    if (this.#skipped > 0) {
      if (isChoice(name)) this.#skipped -= 1;
    } else if (this.#properties) this.#closeProperty(this.#properties);
    else this.#end(name);
  };

  /** Of the ways to show the same the first that says something counts. */
  get #hasChosen(): boolean {
    return this.#said > (this.#choices.at(-1) ?? Infinity);
  }

  #closeProperty({ tree, of }: { readonly tree: TreeBuilder; readonly of: string }): void {
    tree.close();
    if (tree.depth > 0 || !tree.root) return;
    this.#properties = undefined;
    this.#take(of, tree.root);
  }

  #take(name: string, properties: Element): void {
    switch (name) {
      case 'w:pPr':
        this.#paragraphs.mend({ properties, style: this.#around.styles.get(styleOf(properties)) });
        return;
      case 'w:rPr':
        this.#run = this.#runOf(properties);
        return;
      case 'w:sdtPr':
        this.#region.takeControl(properties);
        return;
      default:
        this.#tables.at(-1)?.take(properties);
    }
  }

  #start(name: string, attributes: Element['attributes']): void {
    switch (name) {
      case 'w:p':
        this.#paragraphs.start(this.#around.styles.get(undefined));
        return;
      case 'w:r':
      case 'm:r':
        this.#run = this.#runOf(undefined);
        return;
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        this.#isText = true;
        return;
      case 'w:br':
      case 'w:cr':
        this.#endLine();
        return;
      case 'w:hyperlink':
        this.#links.push(this.#around.links.get(attributes['r:id'] ?? ''));
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#addNote(name.slice(2, -'Reference'.length), attributes['w:id'] ?? '');
        return;
      case 'w:footnote':
      case 'w:endnote':
        this.#entry = { id: attributes['w:id'] ?? '', start: this.lines.length };
        return;
      case 'w:bookmarkStart':
        if (isOwnPlace(attributes['w:name'])) this.#paragraphs.mend({ isPlace: true });
        return;
      case 'mc:AlternateContent':
        this.#choices.push(this.#said);
        return;
      case 'w:txbxContent':
        this.#boxes.push(this.#writer.setAside());
        return;
      case 'w:tbl':
        this.#closeUnended();
        if (this.#tables.length === 0) this.#writer.blankLine();
        this.#tables.push(new TablePlace(this.#tableCount++, this.#tables.at(-1)?.cell));
        return;
      default:
        this.#writeSign(signOf(name, attributes));
        this.#region.open(name);
        this.#tables.at(-1)?.open(name);
    }
  }

  #end(name: string): void {
    if (bounds.has(name)) this.#closeUnended();
    switch (name) {
      case 'w:p':
        this.#endParagraph();
        return;
      case 'w:t':
      case 'w:delText':
      case 'm:t':
        this.#isText = false;
        return;
      case 'w:hyperlink':
        this.#links.pop();
        return;
      case 'w:footnote':
      case 'w:endnote':
        this.#entries.set(this.#entry.id, this.lines.slice(this.#entry.start));
        return;
      case 'mc:AlternateContent':
        this.#choices.pop();
        return;
      case 'w:txbxContent':
        this.#endBox();
        return;
      case 'w:tbl':
        this.#tables.pop();
        if (this.#tables.length === 0) this.#writer.blankLine();
        return;
      default:
        this.#writeSign(endSignOf(name));
        this.#region.close(name);
        this.#tables.at(-1)?.close(name);
    }
  }

  #endBox(): void {
    const lines = this.#boxes.pop()?.() ?? [];
    const notes = this.#paragraphs.last?.notes;
    if (!notes) this.#writer.append(lines);
    else for (const line of lines) notes.push(line);
  }

  #endParagraph(): void {
    const isDeleted = hasDeletedEnd(this.#paragraphs.last?.properties);
    if (isDeleted && this.#writer.hasKeptText) this.#paragraphs.leaveUnended();
    else this.#closeParagraph(isDeleted);
  }

  /** Without its end a paragraph leaves no blank line. */
  #closeParagraph(isDeleted: boolean): void {
    this.#endLine();
    const { hasLine, resume, notes } = this.#paragraphs.end() ?? {};
    if (!hasLine && !isDeleted && this.#tables.length === 0) this.#writer.blankLine();
    resume?.();
    this.#writer.append(notes ?? []);
  }

  #closeUnended(): void {
    if (this.#paragraphs.reopenUnended()) this.#closeParagraph(true);
  }

  /** Ends a line; the first of a paragraph has its number, and a heading stands apart. */
  #endLine(): void {
    const paragraph = this.#paragraphs.last;
    if (!paragraph) return;
    const { properties, style, hasLine } = paragraph;
    const isInTable = this.#tables.length > 0;
    const list = hasLine ? undefined : this.#numbers.next(properties, style);
    const place = { ...placeOf(paragraph, this.#around.styles, isInTable), ...(list && { list }) };
    if (place.heading && !hasLine && !isInTable) this.#writer.blankLine();
    if (this.#writer.endLine(place)) this.#paragraphs.mend({ hasLine: true });
  }

  #runOf(properties: Element | undefined): RunLook {
    return runLook(properties, this.#paragraphs.last?.style, this.#around.styles);
  }

  #writeSign(sign: string | undefined): void {
    if (sign !== undefined) this.#write(sign);
  }

  #write(text: string): void {
    this.#length += text.length;
    this.#said += text.trim().length;
    // One run can hold all of it, and a line as long as that would not fit in memory.
    if (this.isFull()) return;
    const { bold, italic } = this.#run;
    const link = this.#links.at(-1);
    const style = this.#paragraphs.last?.style;
    const region = this.#region.now(style?.name, this.#run.isHidden);
    const cell: CellHint | undefined = this.#tables.at(-1)?.cell;
    this.#writer.write(
      {
        text,
        ...(bold && { bold: true as const }),
        ...(italic && { italic: true as const }),
        ...(link !== undefined && { link }),
      },
      { ...(cell && { cell }), ...(region && { region }) },
    );
  }

  #addNote(kind: string, id: string): void {
    const notes = this.#paragraphs.last?.notes;
    if (!notes || this.#region.isDeleted || this.isFull()) return;
    const before = notes.length;
    for (const line of this.#around.note(kind, id)) notes.push(line);
    this.#noteLines += notes.length - before;
  }
}

function isChoice(name: string): boolean {
  return name === 'mc:Choice' || name === 'mc:Fallback';
}
