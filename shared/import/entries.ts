import type { Finding } from '../api.ts';
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
    /** It says nothing itself: the row that names the columns of a table, the size of a file. */
    | { readonly kind: 'leftOut'; readonly reason: Finding['reason'] }
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
  /** What the heading above it says of all items below. */
  readonly group: ItemGroup | null;
}

/** How the items of a group are dealt with: without a word, or not at all. */
export type ItemGroup = 'hammered' | 'forInformation';

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
      readonly isDone: boolean;
      /** A list of the whole meeting, in no item. */
      readonly ofMeeting: boolean;
    };
