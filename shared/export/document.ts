import type { Language } from '../i18n/translator.ts';
import type { Inline } from '../meeting/schema.ts';

/**
 * The minutes as a tree that every format is made from: what stands where and what it means, never
 * how it looks. Texts are already in the language of the document.
 */
export interface MinutesDocument extends DocumentHead {
  readonly blocks: readonly DocumentBlock[];
}

/** What is said of the document as a whole. */
export interface DocumentHead {
  readonly language: Language;
  /** What a reader's program shows as the name of the document; plain text. */
  readonly title: string;
  readonly subject: string;
  /** Whose name the file carries; `null` when nobody is named. */
  readonly author: string | null;
  /** Stand at the head and at the foot of every page. */
  readonly header: RunningLine;
  readonly footer: RunningLine;
}

/** One line at each side. */
export interface RunningLine {
  readonly left: readonly (string | PageNumber)[];
  readonly right: readonly (string | PageNumber)[];
}
/** Known only to who lays out the pages. */
export interface PageNumber {
  readonly pageNumber: 'this' | 'last';
}

export type DocumentBlock = Heading | Paragraph | List | Lane | Table | Signatures | Contents;

/** A place in the document where links arrive, see `anchors.ts`; each is there once. */
export type Anchor = string;

/** `title` comes once, at the top; level 1 are the items, 2 the sub-items, 3 what is below. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 'title' | 1 | 2 | 3;
  /** With the number of the item: "3a. Visie op regio's". */
  readonly text: string;
  readonly anchor: Anchor | null;
}

/**
 * - `kind`: what sort of document this is, above the title
 * - `notice`: says that the document is not final
 * - `fact`: a label and a value of the title block; `meta`: the same, small, under a heading
 * - `label`: announces what follows ("Bespreking TF")
 * - `decision`, `action`: recorded in the meeting, the label carries the number
 * - `note`: said by the document itself, not by anyone in the meeting
 */
export type ParagraphRole =
  'body' | 'kind' | 'notice' | 'fact' | 'meta' | 'label' | 'decision' | 'action' | 'note';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  /** Stands before the text, set apart from it: "Besluit 7:". */
  readonly label: string | null;
  /** Where the label leads to. */
  readonly labelTo?: Anchor;
  readonly anchor?: Anchor;
  readonly inlines: readonly Inline[];
}

/** A numbered list counts from 1; nested lists stand in the line they belong to. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly lines: readonly ListLine[];
}
export interface ListLine {
  readonly inlines: readonly Inline[];
  readonly lists: readonly List[];
}

/** What a constituency handed in beforehand, set apart with a colour of its own. */
export interface Lane {
  readonly type: 'lane';
  readonly label: string;
  readonly blocks: readonly (Paragraph | List)[];
}

export interface Table {
  readonly type: 'table';
  /** Says what the table holds to who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
export interface Row {
  readonly anchor: Anchor | null;
  /** As many as there are columns. */
  readonly cells: readonly Cell[];
}
export interface Cell {
  readonly text: string;
  readonly to?: Anchor;
}
export interface Column {
  readonly header: string;
  /** Percent of the text width; the columns of a table add up to 100. */
  readonly width: number;
}

/** Who sign for what stands above, beside each other, each with room to do so. */
export interface Signatures {
  readonly type: 'signatures';
  readonly signers: readonly [Signer, Signer];
}
export interface Signer {
  /** Empty when it is not known who that is. */
  readonly name: string;
  readonly role: string;
}

/** What the document holds, with links to the headings. */
export interface Contents {
  readonly type: 'contents';
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
}
export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly text: string;
  readonly to: Anchor;
}

export function paragraphOf(
  role: ParagraphRole,
  text: string,
  label: string | null = null,
): Paragraph {
  return { type: 'paragraph', role, label, inlines: text === '' ? [] : [{ text }] };
}
