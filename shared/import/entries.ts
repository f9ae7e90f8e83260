import type { AttachmentText } from './attachment-lines.ts';
import type { LineHints } from './hinted-line.ts';
import type { TableRow } from './table-columns.ts';
import type { Became } from './trace.ts';

interface Common {
  readonly line: number;
  /** How the document has it; all sources together are the whole text below the head. */
  readonly source: string;
}

/** What a line, or a part of it, turned out to be. */
export type Entry = Common &
  (
    | { readonly kind: 'heading'; readonly heading: Heading }
    | {
        readonly kind: 'text';
        readonly section: Section;
        readonly text: string;
        /** What the format says about the line that the text is from. */
        readonly hints: LineHints | undefined;
        /** The user said what the line is: nothing more is read in it. */
        readonly isChosen: boolean;
      }
    /** A row of a table of actions or decisions; `ofMeeting`: below all items, not in one. */
    | { readonly kind: 'row'; readonly row: TableRow; readonly ofMeeting: boolean }
    | { readonly kind: 'attachments'; readonly papers: readonly AttachmentText[] }
    /** The row of a table that names its columns; it says nothing itself. */
    | { readonly kind: 'tableHeader' }
    /** Words that only say what follows them. */
    | { readonly kind: 'label'; readonly became: Became }
    /** A contribution that is announced; its text, if any, comes as text. */
    | { readonly kind: 'lane'; readonly from: string }
    | { readonly kind: 'presenter'; readonly name: string }
  );

export interface Heading {
  readonly level: 'item' | 'subItem' | 'lettered' | 'nested' | 'again';
  /** How many items it is inside of, for a `nested` one. */
  readonly depth: number;
  /** As the source has it, `null` when the source lost it. */
  readonly number: string | null;
  readonly title: string;
  readonly minutes: number | null;
}

export type Section =
  | { readonly kind: 'explanation' | 'discussion' }
  | { readonly kind: 'decision'; readonly ofMeeting: boolean; readonly number: number | null }
  | { readonly kind: 'contribution'; readonly from: string }
  | {
      readonly kind: 'action';
      readonly owners: readonly string[];
      /** "1 nov", as the label has it. */
      readonly when: string | null;
      readonly number: number | null;
      /** A list of the whole meeting, in no item. */
      readonly ofMeeting: boolean;
    };
