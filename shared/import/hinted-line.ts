import type { Inline } from '../meeting/schema.ts';
import type { OwnRole } from './own-role.ts';

/**
 * What every reader of a format gives: the lines of a document from top to bottom, in reading order,
 * each with what the format says about it. All text is there, also what is to be left out (see
 * `region`), so that nothing gets lost between a file and the findings about it.
 *
 * A line without text is a blank line: it stands between paragraphs, not between the lines of a list.
 */
export interface HintedLine {
  readonly text: string;
  /**
   * Absent when the format is plain text, where a line may be the broken-off rest of the one before.
   * With hints, even an empty set, a line is whole.
   */
  readonly hints?: LineHints;
}

export interface LineHints {
  readonly heading?: HeadingLevel;
  /** The line before is the beginning of the same heading, broken off by hand. */
  readonly goesOn?: true;
  readonly list?: ListHint;
  readonly cell?: CellHint;
  /** All text of the line is bold. */
  readonly bold?: true;
  /** The name of the style, as its maker sees it: "Agendapunt", "heading 1". */
  readonly style?: string;
  /** Bold, italic and links. Together the texts are the text of the line. */
  readonly inlines?: readonly Inline[];
  /** Where the line stands when that is outside the text of the document. */
  readonly region?: Region;
  /** What the line is in minutes that we wrote ourselves. */
  readonly role?: OwnRole;
  /** In which quotation the line stands, counted from 1; one inside another has no number. */
  readonly quote?: number;
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The line is an item of a list; the marker is no part of its text. */
export interface ListHint {
  /** 0 for the outermost list. */
  readonly level: number;
  /** As printed: "3.", "2.1", "b)", "IV."; `null` for a bullet. */
  readonly marker: string | null;
}

/** The line stands in a cell of a table; a cell of several paragraphs gives several lines. */
export interface CellHint {
  /** Counted from 0 in the order of the document; a table inside a table has a number of its own. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Of the whole table. */
  readonly columns: number;
  /** Whether the row, or this cell, heads the table. */
  readonly isHeader: boolean;
  /** The cell that holds the whole table, for a table inside a table. */
  readonly inside?: CellHint;
}

/**
 * `navigation`: menus and bars of a web page; `pageHeader`, `pageFooter`: what stands on every page;
 * `contents`: the table of contents; `comment`: a remark in the margin; `hidden`: not shown to a
 * reader; `deleted`: taken out in a tracked change; `struckOut`: shown with a line through it.
 */
export type Region =
  | 'navigation'
  | 'pageHeader'
  | 'pageFooter'
  | 'contents'
  | 'comment'
  | 'hidden'
  | 'deleted'
  | 'struckOut';

/** Plain text has lines, and no hints. */
export function linesOfText(text: string): readonly HintedLine[] {
  return text.split(/\r\n|\r|\n/).map((line) => ({ text: line }));
}
