import { MAX_IMPORT_LINES, MAX_IMPORT_TEXT } from '../../../shared/defaults.ts';
import type { CellHint, HintedLine, Region } from '../../../shared/import/hinted-line.ts';
import { child, descendants, TreeBuilder, type Element, type XmlHandler } from '../../ooxml/xml.ts';
import { LineWriter, type Place } from '../line-writer.ts';
import { ListCounter, type Numbering } from './numbering.ts';
import { isOwnPlace, marksLiteralText, roleOfStyle } from './own-styles.ts';
import { listPlace, outlineOf, toggle, type Style, type Styles } from './styles.ts';
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

interface Paragraph {
  readonly properties: Element | undefined;
  readonly style: Style;
  readonly notes: HintedLine[];
  readonly hasLine: boolean;
  /** Links of our own writer arrive here. */
  readonly isPlace: boolean;
  readonly resume: () => void;
}

interface Run {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly isHidden: boolean;
}

const noRun: Run = { bold: false, italic: false, isHidden: false };
const propertyElements = new Set(['w:pPr', 'w:rPr', 'w:trPr', 'w:tcPr', 'w:sdtPr', 'w:tblGrid']);

/**
 * Reads a part of a Word document as it goes by, so that memory holds its lines and not its tree.
 * Text boxes and notes come after the paragraph that they hang on.
 */
export class DocumentReader implements XmlHandler {
  readonly #writer = new LineWriter();
  readonly #around: Around;
  readonly #region: Region | undefined;
  readonly #counter = new ListCounter();
  /** Lines of each note, in a part that holds those. */
  readonly #entries = new Map<string, readonly HintedLine[]>();
  #entry = { id: '', start: 0 };
  #properties: { readonly tree: TreeBuilder; readonly of: string } | undefined;
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: TablePlace[] = [];
  #tableCount = 0;
  #run = noRun;
  /** Of the text so far, in characters. */
  #length = 0;
  /** Lines of notes: one note may be referred to a thousand times. */
  #noteLines = 0;
  #isText = false;
  /** The same without spaces. */
  #said = 0;
  #deletions = 0;
  /** How deep in what another program would show instead of what was read. */
  #skipped = 0;
  /** What was said before each place where a program may choose what it shows. */
  readonly #choices: number[] = [];
  /** Give back the lines of the text boxes around. */
  readonly #boxes: (() => readonly HintedLine[])[] = [];
  readonly #links: (string | undefined)[] = [];
  /** Regions of the content controls around. */
  readonly #controls: (Region | undefined)[] = [];

  /** `region` is where all of the part stands, such as a header. */
  constructor(around: Around, region?: Region) {
    this.#around = around;
    this.#region = region;
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
        this.#mend({ properties, style: this.#around.styles.get(styleOf(properties)) });
        return;
      case 'w:rPr':
        this.#run = this.#runOf(properties);
        return;
      case 'w:sdtPr':
        this.#controls[this.#controls.length - 1] = regionOfControl(properties);
        return;
      default:
        this.#tables.at(-1)?.take(properties);
    }
  }

  #start(name: string, attributes: Element['attributes']): void {
    switch (name) {
      case 'w:p':
        this.#startParagraph();
        return;
      case 'w:r':
        this.#run = this.#runOf(undefined);
        return;
      case 'w:t':
      case 'w:delText':
        this.#isText = true;
        return;
      case 'w:tab':
        this.#write('\t');
        return;
      case 'w:noBreakHyphen':
        this.#write('-');
        return;
      case 'w:br':
      case 'w:cr':
        this.#endLine();
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.#deletions += 1;
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
      case 'w:sdt':
        this.#controls.push(undefined);
        return;
      case 'w:bookmarkStart':
        if (isOwnPlace(attributes['w:name'])) this.#mend({ isPlace: true });
        return;
      case 'mc:AlternateContent':
        this.#choices.push(this.#said);
        return;
      case 'w:txbxContent':
        this.#boxes.push(this.#writer.setAside());
        return;
      case 'w:tbl':
        if (this.#tables.length === 0) this.#writer.blankLine();
        this.#tables.push(new TablePlace(this.#tableCount++, this.#tables.at(-1)?.cell));
        return;
      default:
        this.#tables.at(-1)?.open(name);
    }
  }

  #end(name: string): void {
    switch (name) {
      case 'w:p':
        this.#endParagraph();
        return;
      case 'w:t':
      case 'w:delText':
        this.#isText = false;
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.#deletions -= 1;
        return;
      case 'w:hyperlink':
        this.#links.pop();
        return;
      case 'w:footnote':
      case 'w:endnote':
        this.#entries.set(this.#entry.id, this.lines.slice(this.#entry.start));
        return;
      case 'w:sdt':
        this.#controls.pop();
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
        this.#tables.at(-1)?.close(name);
    }
  }

  #endBox(): void {
    const lines = this.#boxes.pop()?.() ?? [];
    const notes = this.#paragraphs.at(-1)?.notes;
    if (!notes) this.#writer.append(lines);
    else for (const line of lines) notes.push(line);
  }

  #startParagraph(): void {
    const resume = this.#writer.suspend();
    const style = this.#around.styles.get(undefined);
    const empty = { properties: undefined, notes: [], hasLine: false, isPlace: false };
    this.#paragraphs.push({ ...empty, style, resume });
  }

  #endParagraph(): void {
    this.#endLine();
    const { hasLine, resume, notes } = this.#paragraphs.pop() ?? {};
    if (!hasLine && this.#tables.length === 0) this.#writer.blankLine();
    resume?.();
    this.#writer.append(notes ?? []);
  }

  #mend(change: Partial<Paragraph>): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph) this.#paragraphs.push({ ...paragraph, ...change });
  }

  /** Ends a line; the first of a paragraph has its number, and a heading stands apart. */
  #endLine(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    const { properties, style, isPlace } = paragraph;
    const heading = outlineOf(properties) ?? style.heading;
    const role =
      heading && isPlace
        ? 'item'
        : (roleOfStyle(styleOf(properties), this.#around.styles) ?? this.#plainRole(paragraph));
    const list = paragraph.hasLine ? undefined : this.#listOf(paragraph);
    const own: Place = {
      ...(heading && { heading }),
      ...(heading && paragraph.hasLine && { goesOn: true as const }),
      ...(list && { list }),
      ...(role && { role }),
      ...(style.name !== undefined && !/^normal$/i.test(style.name) && { style: style.name }),
    };
    if (heading && !paragraph.hasLine && this.#tables.length === 0) this.#writer.blankLine();
    if (this.#writer.endLine(own)) this.#mend({ hasLine: true });
  }

  #plainRole({ properties, style }: Paragraph): 'plain' | undefined {
    const { styles } = this.#around;
    const isPlain =
      this.#tables.length === 0 &&
      styles.isNormal(styleOf(properties)) &&
      !(listPlace(properties, undefined) ?? style.list ?? outlineOf(properties));
    return isPlain && marksLiteralText(styles) ? 'plain' : undefined;
  }

  #listOf({ properties, style }: Paragraph): Place['list'] {
    const { numbering } = this.#around;
    const place = listPlace(properties, undefined) ?? style.list;
    const list = place && numbering.lists.get(place.list);
    // A paragraph whose end was deleted has gone, and does not count.
    if (!list || child(child(properties, 'w:rPr'), 'w:del')) return undefined;
    const own = styleOf(properties) ?? place.style ?? '';
    const level = place.level ?? numbering.levelOfStyle(list, own) ?? 0;
    const marker = this.#counter.next(list, level);
    return marker === undefined ? undefined : { level, marker };
  }

  #runOf(properties: Element | undefined): Run {
    const id = child(properties, 'w:rStyle')?.attributes['w:val'];
    const own = id === undefined ? undefined : this.#around.styles.get(id);
    const style = this.#paragraphs.at(-1)?.style;
    return {
      bold: toggle(properties, 'w:b') ?? own?.bold ?? style?.bold ?? false,
      italic: toggle(properties, 'w:i') ?? own?.italic ?? style?.italic ?? false,
      isHidden: toggle(properties, 'w:vanish') ?? own?.isHidden ?? style?.isHidden ?? false,
    };
  }

  #write(text: string): void {
    this.#length += text.length;
    this.#said += text.trim().length;
    // One run can hold all of it, and a line as long as that would not fit in memory.
    if (this.isFull()) return;
    const { bold, italic } = this.#run;
    const link = this.#links.at(-1);
    const region = this.#regionNow();
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

  #regionNow(): Region | undefined {
    if (this.#region) return this.#region;
    if (this.#deletions > 0) return 'deleted';
    if (this.#run.isHidden) return 'hidden';
    const style = this.#paragraphs.at(-1)?.style.name ?? '';
    if (/^toc (?:\d|heading)$/i.test(style)) return 'contents';
    return this.#controls.findLast((region) => region !== undefined);
  }

  #addNote(kind: string, id: string): void {
    const notes = this.#paragraphs.at(-1)?.notes;
    if (!notes || this.#deletions > 0 || this.isFull()) return;
    const before = notes.length;
    for (const line of this.#around.note(kind, id)) notes.push(line);
    this.#noteLines += notes.length - before;
  }
}

function isChoice(name: string): boolean {
  return name === 'mc:Choice' || name === 'mc:Fallback';
}

function styleOf(properties: Element | undefined): string | undefined {
  return child(properties, 'w:pStyle')?.attributes['w:val'];
}

/** A control may hold the contents, or only the hint to fill it in. */
function regionOfControl(properties: Element): Region | undefined {
  if (child(properties, 'w:showingPlcHdr')) return 'hidden';
  const [gallery] = descendants(properties, 'w:docPartGallery');
  return gallery?.attributes['w:val'] === 'Table of Contents' ? 'contents' : undefined;
}
